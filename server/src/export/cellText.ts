/** Cells as the pages show them. */
import { LIST_LABELS, LIST_OF_GRADE, type Grade } from '@qianqi/shared';

export function listText(grade: Grade | null): string {
  return grade === null ? '' : LIST_LABELS[LIST_OF_GRADE[grade]];
}

/** `2026-03-01 09:30:07` on the clock of the bureau. */
export function instantText(instant: string | number | Date): string {
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}
