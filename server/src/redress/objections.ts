/** The objections of enterprises, as what is published depends on them. */
import type { EntityManager } from 'typeorm';
import { day, type Instant, type Objection, type RedressGround } from '@qianqi/shared';
import { groupBy } from '../database/rows.js';

export interface FiledObjection {
  readonly enterpriseId: string;
  /** Null when it is to the place on a list. */
  readonly eventKey: string | null;
  readonly ground: RedressGround;
  readonly filedOn: string;
  readonly recordedAt: Date;
  readonly endedAt: Date | null;
}

export async function objectionsByEnterprise(
  manager: EntityManager,
  enterpriseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FiledObjection[]>> {
  const rows: FiledObjection[] = await manager.query(
    `SELECT enterprise_id AS "enterpriseId", event_id AS "eventKey", ground, filed_on AS "filedOn",
       recorded_at AS "recordedAt", ended_at AS "endedAt"
     FROM redress_case WHERE kind = 'OBJECTION' AND enterprise_id = ANY($1) ORDER BY recorded_at, id`,
    [enterpriseIds],
  );
  return groupBy(rows, ({ enterpriseId }) => enterpriseId);
}

/** For a loader. */
export async function objectionLists(
  manager: EntityManager,
  enterpriseIds: readonly string[],
): Promise<(readonly FiledObjection[])[]> {
  const found = await objectionsByEnterprise(manager, enterpriseIds);
  return enterpriseIds.map(id => found.get(id) ?? []);
}

export async function objectionsOf(
  manager: EntityManager,
  enterpriseId: string,
): Promise<readonly FiledObjection[]> {
  return (await objectionsByEnterprise(manager, [enterpriseId])).get(enterpriseId) ?? [];
}

export function toObjection({ filedOn, recordedAt, endedAt }: FiledObjection): Objection {
  return { filedOn: day(filedOn), recordedAt: recordedAt.getTime(), endedAt: endedAt?.getTime() ?? null };
}

/** Those that were filed and not yet decided at that instant; with null, now. */
export function openAt(
  objections: readonly FiledObjection[],
  instant: Instant | null,
): readonly FiledObjection[] {
  return objections.filter(({ recordedAt, endedAt }) =>
    instant === null
      ? endedAt === null
      : recordedAt.getTime() <= instant && (endedAt === null || endedAt.getTime() > instant),
  );
}

/** As the rules of listing weigh them. */
export async function listingObjections(
  manager: EntityManager,
  enterpriseId: string,
): Promise<readonly Objection[]> {
  return (await objectionsOf(manager, enterpriseId)).map(toObjection);
}
