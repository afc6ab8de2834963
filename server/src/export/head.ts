/** What stands above the rows: whose they are, of which day, by which filter and under which edition. */
import { formatDay, parseDay, policyOn, type Day } from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import type { PolicyBook } from '../policy/policyBook.js';
import type { AskedExport } from './asked.js';
import { instantText } from './cellText.js';
import type { Named } from './exportList.js';

export interface ExportHead {
  readonly title: string;
  readonly by: string;
  /** On the clock of the bureau. */
  readonly at: string;
  readonly filter: string;
  readonly asOf: string;
  readonly edition: string;
  readonly count: string;
}

export interface Told {
  readonly viewer: Viewer;
  readonly now: number;
  readonly today: Day;
  readonly policies: PolicyBook;
  readonly count: number;
  /** While grades of that day are rewritten after an adoption. */
  readonly rewriting: boolean;
  readonly named: Named;
}

export function headOf(
  { list, variables }: AskedExport,
  { viewer, now, today, policies, rewriting, count, named }: Told,
): ExportHead {
  const asOf = dayOf({ list, variables }, today);
  const { title, id } = policyOn(policies.history, asOf);
  return {
    title: list.title,
    by: `${viewer.displayName}（${viewer.username}）`,
    at: instantText(now),
    filter: list.words(variables, named).join('；') || '全部',
    asOf: formatDay(asOf),
    edition: `${title}（${id}）${rewriting ? '，正在重算，部分企业仍按前一版本' : ''}`,
    count: count === list.countedUpTo ? `${count} 以上` : String(count),
  };
}

/** The day that the rows are of. */
export function dayOf({ list, variables }: Pick<AskedExport, 'list' | 'variables'>, today: Day): Day {
  const given = list.asOf?.(variables) ?? null;
  const parsed = given === null ? null : parseDay(given);
  return parsed?.ok ? parsed.value : today;
}

/** Line by line, as label and value. */
export function linesOf(head: ExportHead): readonly (readonly [string, string])[] {
  return [
    ['列表', head.title],
    ['导出人', head.by],
    ['导出时间', head.at],
    ['条件', head.filter],
    ['查看日', head.asOf],
    ['制度版本', head.edition],
    ['行数', head.count],
  ];
}
