/**
 * How far the figures can be trusted: whether what article 4 names as sources was recorded at all, who has not been heard of
 * for long, and zeros that are too good. Only of enterprises at work: of one that is closed nothing is to be recorded.
 */
import type { EntityManager } from 'typeorm';
import type { EventKind } from '@qianqi/shared';
import { hasRecordOf, nothingFrom, zeroPenaltyFrom } from '../coverage/coveredOnDay.js';
import { Statement } from '../database/statement.js';
import { selected, type EnterpriseSelection } from '../enterprise/enterprisePage.js';
import { COVERAGE_JOIN } from '../enterprise/figureWhere.js';

/** No record lies before it: days begin in 1900. */
export const NEVER = '1900-01-01';

export interface QualityRequest {
  /** Kinds of event that every enterprise should have been seen through. */
  readonly sources: readonly EventKind[];
  /** First day of the time in which something should have been recorded. */
  readonly staleSince: string;
  /** Who was included by then has had the time to leave a record. */
  readonly settledBy: string;
  /** First day of the penalties looked at. */
  readonly penaltiesFrom: string;
}

export interface Quality {
  readonly enterprises: number;
  readonly everySource: number;
  /** Of each source in the order asked: how many have a record of it. */
  readonly ofSource: readonly number[];
  readonly stale: number;
  readonly neverRecorded: number;
  readonly zeroPenalty: number;
}

export async function quality(
  manager: EntityManager,
  selection: EnterpriseSelection,
  { sources, staleSince, settledBy, penaltiesFrom }: QualityRequest,
): Promise<Quality> {
  const statement = new Statement();
  const where = { ...selection.where, deregistered: false };
  const from = selected(statement, { ...selection, where }, false);
  const [asOf, since] = [statement.value(selection.asOf), statement.value(staleSince)];
  const has = sources.map(kind => hasRecordOf('k', statement.value(kind), asOf));
  const never = nothingFrom('k', `'${NEVER}'`, asOf);
  const counted = (condition: string) => `count(*) FILTER (WHERE ${condition})::integer`;
  const [row]: Quality[] = await manager.query(
    `SELECT count(*)::integer AS enterprises, ${counted(['true', ...has].join(' AND '))} AS "everySource",
       ARRAY[${has.map(counted).join(', ')}]::integer[] AS "ofSource",
       ${counted(nothingFrom('k', since, asOf))} AS stale,
       ${counted(`e.included_on <= ${statement.value(settledBy)} AND ${never}`)} AS "neverRecorded",
       ${counted(zeroPenaltyFrom('k', statement.value(penaltiesFrom), asOf))} AS "zeroPenalty"
     ${from} ${COVERAGE_JOIN} ${statement.whereClause}`,
    statement.values,
  );
  return row!;
}
