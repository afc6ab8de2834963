/** What a filter chooses, as a person would say it. */
import { DIVISIONS, EVENT_KIND_LABELS, GRADES, gradeText, SECTOR_LABELS } from '@qianqi/shared';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import type { Named } from './exportList.js';

/** How each field of a filter is said, so that one that is added does not compile until it is. */
export type FilterWords<W extends object> = {
  readonly [K in keyof Required<W>]: (asked: NonNullable<W[K]>, named: Named) => string | readonly string[];
};

/** Field by field, in the order of the words; nothing of what is not asked. */
export function filterWords<W extends object>(
  words: FilterWords<W>,
  where: W | null | undefined,
  named: Named = id => id,
): readonly string[] {
  return (Object.keys(words) as (keyof W)[]).flatMap(field => {
    const asked = where?.[field];
    return asked == null ? [] : words[field](asked, named);
  });
}

interface Choice {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

/** `等级：A●、C■`, by the words of the list. */
export const chosen =
  (label: string, words: Readonly<Record<string, string>>) =>
  ({ eq, in: among }: Choice): readonly string[] => {
    const sets = [...(eq == null ? [] : [[eq]]), ...(among == null ? [] : [among])];
    return sets.map(set => `${label}：${set.map(each => words[each] ?? each).join('、') || '无'}`);
  };

interface TextChoice extends Choice {
  readonly startsWith?: string | null;
}

/** The same of a text, which may be asked for by its beginning; `whole` is what the text itself is called. */
export const text =
  (label: string, whole: string, words: Readonly<Record<string, string>> = {}) =>
  ({ startsWith, ...choice }: TextChoice): readonly string[] => [
    ...chosen(label, words)(choice),
    ...(startsWith == null ? [] : [`${whole}以 ${startsWith} 开头`]),
  ];

interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Days from and to, both or one of them. */
export const span =
  (label: string) =>
  ({ from, to }: Days): readonly string[] =>
    from == null && to == null ? [] : [`${label}：${from ?? ''} 至 ${to ?? ''}`];

export const searched = (search: string): readonly string[] =>
  search.trim() === '' ? [] : [`搜索：${search.trim()}`];

const kindsText = (kinds: readonly (keyof typeof EVENT_KIND_LABELS)[]) =>
  kinds.map(kind => EVENT_KIND_LABELS[kind] ?? kind).join('、');

const DIVISION_NAMES = Object.fromEntries(DIVISIONS.map(({ code, name }) => [code, name]));
const GRADE_NAMES = Object.fromEntries(GRADES.map(grade => [grade, gradeText(grade)]));

/** Of the enterprise that a row is or belongs to. */
export const OF_ENTERPRISE_WORDS = {
  grade: chosen('等级', GRADE_NAMES),
  sector: chosen('行业', SECTOR_LABELS),
  divisionCode: text('乡镇', '属地代码', DIVISION_NAMES),
};

export const ENTERPRISE_WORDS: FilterWords<EnterpriseWhere> = {
  ...OF_ENTERPRISE_WORDS,
  creditCode: text('信用代码', '信用代码'),
  includedOn: span('纳入日期'),
  deregistered: deregistered => (deregistered ? '已注销或停业' : '未注销'),
  rectificationMissedBefore: day => `有 ${day} 前已逾期的整改`,
  clause: ({ met, decided, line }) => [
    ...(met == null ? [] : [`今日满足 ${met}`]),
    ...(decided == null ? [] : [`今日由 ${decided} 认定`]),
    ...(line == null ? [] : [`今日由判定次序第 ${line} 步认定`]),
  ],
  gradeOnOtherDay: ({ on, grade }) => `${on} 为 ${gradeText(grade ?? null)}`,
  decidedBy: code => (code === '' ? '由其余情形认定' : `依据 ${code}`),
  hasRecordsOf: kinds => `有记录：${kindsText(kinds)}`,
  lacksRecordsOf: kinds => `无记录：${kindsText(kinds)}`,
  nothingSince: day => `${day} 起没有记录`,
  zeroPenaltySince: day => `${day} 起有零金额处罚`,
};
