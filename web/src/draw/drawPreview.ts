/** What an announcement would freeze, before it is made: how many of each grade, how many of them are drawn, who may go. */
import { formatDay, GRADES, quota, SECTORS, type Day, type Grade, type Sector } from '@qianqi/shared';
import { editionOf } from '../domain/creditFile/creditFile';
import type { DrawPreviewQuery, DrawPreviewQueryVariables, EnterpriseWhere } from '../generated/graphql';
import type { RawValues } from '../ui/entry/field';
import { dayText, whereOf } from './drawFields';

export function previewQuery(raw: RawValues, today: Day): DrawPreviewQueryVariables {
  const where = whereOf(raw);
  const of = (grade: Grade): EnterpriseWhere => ({ ...where, grade: { eq: grade }, deregistered: false });
  return {
    dueOn: dayText(raw['dueOn']) ?? formatDay(today),
    a: of('A'),
    b: of('B'),
    c: of('C'),
    gone: { ...where, deregistered: true },
  };
}

export interface PreviewedGrade {
  readonly grade: Grade;
  readonly subjects: number;
  /** Percent; what was entered, or the edition's. */
  readonly rate: number;
  /** By the edition, because nothing was entered. */
  readonly byEdition: boolean;
  readonly drawn: number;
}

export function previewedGrades(raw: RawValues, preview: DrawPreviewQuery): readonly PreviewedGrade[] {
  const scope = whereOf(raw).grade?.in;
  const counts = { A: preview.a, B: preview.b, C: preview.c };
  const edition = preview.policy && editionOf(preview.policy.document);
  return GRADES.map(grade => {
    const entered = raw[grade];
    const byEdition = typeof entered !== 'number';
    const rate = byEdition ? (edition?.supervision[grade].drawPercentPerQuarter ?? 0) : entered;
    const subjects = scope && !scope.includes(grade) ? 0 : counts[grade].totalCount;
    return { grade, subjects, rate, byEdition, drawn: rate > 100 ? subjects : quota(subjects, rate) };
  });
}

export interface PreviewedInspectors {
  readonly valid: number;
  readonly expired: DrawPreviewQuery['inspectors']['nodes'];
  /** Sectors that fewer may inspect than go together. */
  readonly short: readonly { readonly sector: Sector; readonly eligible: number }[];
  /** More serve than were asked for. */
  readonly more: number;
}

export function previewedInspectors(
  raw: RawValues,
  { inspectors }: DrawPreviewQuery,
  dueOn: string,
): PreviewedInspectors {
  const valid = inspectors.nodes.filter(({ licenceExpiresOn }) => licenceExpiresOn >= dueOn);
  const needed = Number(raw['inspectorsPerTask'] ?? 2);
  const wanted = whereOf(raw).sector?.in ?? SECTORS;
  const short = wanted.map(sector => ({
    sector,
    eligible: valid.filter(({ sectors }) => sectors.length === 0 || sectors.includes(sector)).length,
  }));
  return {
    valid: valid.length,
    expired: inspectors.nodes.filter(({ licenceExpiresOn }) => licenceExpiresOn < dueOn),
    short: short.filter(({ eligible }) => eligible < needed),
    more: inspectors.totalCount - inspectors.nodes.length,
  };
}
