/** The list behind each number: the same enterprises or tasks, so that its total is the number. */
import {
  addDays,
  day,
  type Day,
  type EventKind,
  type Grade,
  type Sector,
  type TaskStanding,
} from '@qianqi/shared';
import { NEVER, paths, type DashboardParams, type EnterpriseListParams } from '../paths';
import type { Span } from './dashboardQuery';

export type ListLinks = ReturnType<typeof listLinks>;

export function listLinks({ asOf, division, sector }: DashboardParams, span: Span) {
  const list = (more: Partial<EnterpriseListParams>) =>
    paths.enterprises({ asOf, division, sector, ...more });
  const working = (more: Partial<EnterpriseListParams>) => list({ working: 'only', ...more });
  return {
    all: list({}),
    notIncluded: list({ includedFrom: addDays(span.asOf, 1) }),
    grade: (grade: Grade, of: { readonly on?: Day; readonly sector?: Sector } = {}) =>
      list({
        grade: [grade],
        ...(of.on !== undefined && of.on !== span.asOf && { asOf: of.on }),
        ...(of.sector && { sector: [of.sector] }),
      }),
    moved: (before: Grade | null, after: Grade) =>
      list({ grade: [after], was: { grade: before, on: span.since } }),
    decidedBy: (grade: Grade, code: string | null) => list({ grade: [grade], by: code ?? 'rest' }),
    tasks: (divisionCode: string | null, standing: TaskStanding) =>
      paths.tasks({
        division: divisionCode === null ? division : [divisionCode],
        sector,
        from: span.dueFrom,
        to: span.dueTo,
        standing: { is: standing, on: span.asOf },
      }),
    working: working({}),
    has: (kinds: readonly EventKind[]) => working({ has: kinds }),
    lacks: (kind: EventKind) => working({ lacks: [kind] }),
    quietSince: (since: string) => working({ quietSince: day(since) }),
    neverRecorded: (yearBefore: string) => working({ quietSince: NEVER, includedTo: day(yearBefore) }),
    zeroPenalty: (yearBefore: string) => working({ zeroPenaltySince: day(yearBefore) }),
  };
}
