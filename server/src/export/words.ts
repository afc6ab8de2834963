/** The words of exported cells and filters, as the pages say them. */
import {
  DIVISIONS,
  GRADES,
  gradeText,
  LIST_LABELS,
  LIST_OF_GRADE,
  SECTOR_LABELS,
  type Grade,
} from '@qianqi/shared';

export function listText(grade: Grade | null): string {
  return grade === null ? '' : LIST_LABELS[LIST_OF_GRADE[grade]];
}

/** `2026-03-01 09:30:07` on the clock of the bureau. */
export function instantText(instant: string | number | Date): string {
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}

interface Filter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly startsWith?: string | null;
}

/** What a filter of the API chooses, by the words of its list; null when it chooses nothing. */
export function chosen(
  label: string,
  filter: Filter | null | undefined,
  words: Readonly<Record<string, string>>,
): string | false {
  if (filter?.eq == null && filter?.in == null) return false;
  const all = [...(filter.eq == null ? [] : [filter.eq]), ...(filter.in ?? [])];
  return `${label}：${all.map(each => words[each] ?? each).join('、') || '无'}`;
}

const DIVISION_NAMES = Object.fromEntries(DIVISIONS.map(({ code, name }) => [code, name]));
const GRADE_NAMES = Object.fromEntries(GRADES.map(grade => [grade, gradeText(grade)]));

interface EnterpriseFilter {
  readonly grade?: Filter | null;
  readonly sector?: Filter | null;
  readonly divisionCode?: Filter | null;
  readonly creditCode?: Filter | null;
  readonly includedOn?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly deregistered?: boolean | null;
  readonly rectificationMissedBefore?: string | null;
}

/** What is asked of enterprises, in whichever list. */
export function enterpriseWords(
  where: EnterpriseFilter | null | undefined,
  search?: string | null,
): readonly (string | false)[] {
  const { grade, sector, divisionCode, creditCode, includedOn, deregistered } = where ?? {};
  return [
    chosen('等级', grade, GRADE_NAMES),
    chosen('行业', sector, SECTOR_LABELS),
    chosen('乡镇', divisionCode, DIVISION_NAMES),
    divisionCode?.startsWith != null && `属地代码以 ${divisionCode.startsWith} 开头`,
    chosen('信用代码', creditCode, {}),
    creditCode?.startsWith != null && `信用代码以 ${creditCode.startsWith} 开头`,
    span('纳入日期', includedOn),
    deregistered != null && (deregistered ? '已注销或停业' : '未注销'),
    where?.rectificationMissedBefore != null && `有 ${where.rectificationMissedBefore} 前已逾期的整改`,
    search != null && search.trim() !== '' && `搜索：${search.trim()}`,
  ];
}

/** Days from and to, both or one of them. */
export function span(
  label: string,
  days: { readonly from?: string | null; readonly to?: string | null } | null | undefined,
): string | false {
  if (days?.from == null && days?.to == null) return false;
  return `${label}：${days.from ?? ''} 至 ${days.to ?? ''}`;
}
