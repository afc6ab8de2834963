/** The answer of the server, at hand for the panels. */
import { formatDay, type Day, type Grade, type Sector } from '@qianqi/shared';
import type { DashboardQuery } from '../generated/graphql';
import type { DashboardParams } from '../paths';
import { spanOf, type Span } from './dashboardQuery';
import { listLinks, type ListLinks } from './listLinks';

export type Counted = DashboardQuery['dashboard'];

export interface Figures {
  readonly counted: Counted;
  readonly span: Span;
  readonly links: ListLinks;
  /** Null for those not included yet. */
  gradeTotal(grade: Grade | null): number;
  sectorGrade(sector: Sector, grade: Grade): number;
  gradeOn(on: Day, grade: Grade): number;
}

export function figuresOf(counted: Counted, params: DashboardParams, today: Day): Figures {
  const span = spanOf(params, today);
  const sum = (rows: readonly { readonly count: number }[]) =>
    rows.reduce((total, { count }) => total + count, 0);
  return {
    counted,
    span,
    links: listLinks(params, span),
    gradeTotal: grade => sum(counted.sectorGrades.filter(row => row.grade === grade)),
    sectorGrade: (sector, grade) =>
      sum(counted.sectorGrades.filter(row => row.sector === sector && row.grade === grade)),
    gradeOn: (on, grade) =>
      sum(counted.gradesOnDays.filter(row => row.on === formatDay(on) && row.grade === grade)),
  };
}
