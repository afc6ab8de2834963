/**
 * Which visits are made together (综合查一次, 国办发〔2024〕54号): those of one enterprise that fall due in one month. One of them is
 * kept and answers for the others. A drawn visit is always the one that is kept, as the draw has settled who goes.
 */
import { civilOf, type Day } from '../day.js';
import { VISIT_KINDS, type TaskKind, type TaskStatus } from '../vocabulary.js';
import { isOpen } from './taskLife.js';

export interface Visit {
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly dueOn: Day;
}

/** Why the other visit of the same enterprise cannot be merged into the one that is kept; null when it can. */
export function whyNotMerged(kept: Visit, other: Visit): string | null {
  if (!VISIT_KINDS.includes(kept.kind) || !VISIT_KINDS.includes(other.kind))
    return '只有检查可以合并，培训、约谈和复查不能合并';
  if (!isOpen(kept.status) || !isOpen(other.status)) return '只有尚未办结的检查可以合并';
  if (monthOf(kept.dueOn) !== monthOf(other.dueOn)) return '只有同一个月到期的检查可以合并';
  if (other.kind === 'DOUBLE_RANDOM_INSPECTION')
    return '双随机抽查的人员由抽取决定，请保留该任务，并入其他检查';
  return null;
}

/** Whether they can be made together, whichever of them is kept. */
export function canMerge(one: Visit, other: Visit): boolean {
  return whyNotMerged(one, other) === null || whyNotMerged(other, one) === null;
}

function monthOf(on: Day): number {
  const { year, month } = civilOf(on);
  return year * 12 + month;
}
