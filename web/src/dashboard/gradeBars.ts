import { gradeText, type Grade } from '@qianqi/shared';
import type { BarSeries } from './chartOptions';

/** C at the foot, where its height is read best. */
export const GRADE_BARS: readonly (Omit<BarSeries, 'values'> & { readonly grade: Grade })[] = [
  { grade: 'C', name: gradeText('C'), colour: '--chart-c' },
  { grade: 'B', name: gradeText('B'), colour: '--chart-b', striped: true },
  { grade: 'A', name: gradeText('A'), colour: '--chart-a' },
];

export function gradeOfBar(name: string): Grade {
  return GRADE_BARS.find(bar => bar.name === name)!.grade;
}
