/** The filters of a list in words, for its printed sheets. */
import {
  divisionName,
  formatDay,
  gradeText,
  SECTOR_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STATUS_LABELS,
  type Day,
  type Grade,
  type Sector,
  type TaskKind,
  type TaskOrigin,
  type TaskStatus,
} from '@qianqi/shared';

interface Filters {
  readonly q?: string;
  readonly grade?: readonly Grade[];
  readonly sector?: readonly Sector[] | Sector | null;
  readonly division?: readonly string[];
  readonly kind?: readonly TaskKind[];
  readonly status?: readonly TaskStatus[];
  readonly origin?: readonly TaskOrigin[];
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** Part by part; nothing where nothing is left out. */
export function filterText(filters: Filters): readonly string[] {
  const { q = '', grade = [], division = [], kind = [], status = [], origin = [], from, to } = filters;
  const sectors = typeof filters.sector === 'string' ? [filters.sector] : (filters.sector ?? []);
  const named = (label: string, words: readonly string[]) =>
    words.length > 0 ? [`${label}：${words.join('、')}`] : [];
  return [
    ...named('搜索', q === '' ? [] : [q]),
    ...named('等级', grade.map(gradeText)),
    ...named(
      '行业',
      sectors.map(each => SECTOR_LABELS[each]),
    ),
    ...named('属地', division.map(divisionName)),
    ...named(
      '种类',
      kind.map(each => TASK_KIND_LABELS[each]),
    ),
    ...named(
      '状态',
      status.map(each => TASK_STATUS_LABELS[each]),
    ),
    ...named(
      '来源',
      origin.map(each => TASK_ORIGIN_LABELS[each]),
    ),
    ...named('自', from ? [formatDay(from)] : []),
    ...named('至', to ? [formatDay(to)] : []),
  ];
}
