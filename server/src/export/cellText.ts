/** Cells as the pages show them. */
import { formatSecond, LIST_LABELS, LIST_OF_GRADE, type Grade } from '@qianqi/shared';

export function listText(grade: Grade | null): string {
  return grade === null ? '' : LIST_LABELS[LIST_OF_GRADE[grade]];
}

/** An instant as the API answers or takes it, to the second. */
export function instantText(instant: string | number | Date): string {
  return formatSecond(new Date(instant).getTime());
}
