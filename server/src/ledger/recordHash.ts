/**
 * An entry of a ledger vouches for the records that it wrote: it contains, by table and id, a hash of each as the write
 * left it. So a record that was changed behind the ledger's back no longer fits the last entry that speaks of it.
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LedgerEntryKind } from '@qianqi/shared';
import { canonicalJson } from './hash.js';

/** By table what counts, beside the keys, and its column. What is empty leaves no trace, so that a column can be added. */
export const VOUCHED_COLUMNS = {
  enterprise: {
    creditCode: 'credit_code',
    name: 'name',
    sector: 'sector',
    divisionCode: 'division_code',
    includedOn: 'included_on',
    industryCode: 'industry_code',
    address: 'address',
    principalName: 'principal_name',
    principalPhone: 'principal_phone',
    deregisteredOn: 'deregistered_on',
    deregisterReason: 'deregister_reason',
    version: 'version',
    recordedAt: 'recorded_at',
  },
  event: {
    kind: 'kind',
    countsFrom: 'counts_from',
    fine: 'fine',
    confiscated: 'confiscated',
    documentNumber: 'document_number',
    interviewee: 'interviewee',
    trigger: 'interview_trigger',
    detail: 'detail',
    recordedAt: 'recorded_at',
    recordedBy: 'recorded_by',
    voidedAt: 'voided_at',
    voidedBy: 'voided_by',
    voidReason: 'void_reason',
  },
  event_outcome: {
    eventId: 'event_id',
    kind: 'kind',
    on: 'on_day',
    note: 'note',
    recordedAt: 'recorded_at',
    recordedBy: 'recorded_by',
  },
  standardization_certificate: {
    level: 'level',
    certificateNumber: 'certificate_number',
    issuedOn: 'issued_on',
    expiresOn: 'expires_on',
    revokedOn: 'revoked_on',
    revokeReason: 'revoke_reason',
    revokedAt: 'revoked_at',
    recordedAt: 'recorded_at',
    recordedBy: 'recorded_by',
    voidedAt: 'voided_at',
    voidedBy: 'voided_by',
    voidReason: 'void_reason',
  },
  supervision_task: {
    kind: 'kind',
    status: 'status',
    dueOn: 'due_on',
    origin: 'origin',
    owedOn: 'owed_on',
    basis: 'basis',
    article: 'article',
    reason: 'reason',
    overCapReason: 'over_cap_reason',
    inspectorKeys: 'inspectors',
    drawKey: 'draw_id',
    mergedIntoKey: 'merged_into',
    completedOn: 'completed_on',
    summary: 'summary',
    interviewee: 'interviewee',
    findings: 'findings',
    eventKey: 'event_id',
    recordedAt: 'recorded_at',
    recordedBy: 'recorded_by',
    endedAt: 'ended_at',
    endedBy: 'ended_by',
    endReason: 'end_reason',
  },
  redress_case: {
    kind: 'kind',
    status: 'status',
    eventKey: 'event_id',
    ground: 'ground',
    applicant: 'applicant',
    filedOn: 'filed_on',
    statement: 'statement',
    revokedOn: 'revoked_on',
    dueOn: 'due_on',
    recordedAt: 'recorded_at',
    recordedBy: 'recorded_by',
    acceptedAt: 'accepted_at',
    acceptedBy: 'accepted_by',
    endedAt: 'ended_at',
    endedBy: 'ended_by',
    endReason: 'end_reason',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
export type VouchedTable = keyof typeof VOUCHED_COLUMNS;

/** A row of such a table as the database gives it. */
export interface VouchedRow extends Readonly<Record<string, unknown>> {
  readonly enterpriseId: string;
  readonly id: string;
}

/** The hash of a row, which may have more than what counts. */
export function recordHash(
  table: VouchedTable,
  { enterpriseId, id }: Pick<VouchedRow, 'enterpriseId' | 'id'>,
  row: object,
): string {
  const values = row as Readonly<Record<string, unknown>>;
  const said = Object.keys(VOUCHED_COLUMNS[table]).flatMap(property => {
    const value = values[property];
    return value == null ? [] : [[property, value]];
  });
  return createHash('sha256')
    .update(canonicalJson([table, enterpriseId, id, said]))
    .digest('base64');
}

/** What to select of a table, whose alias is `t`. */
export function vouchedSelection(table: VouchedTable): string {
  const columns = Object.entries(VOUCHED_COLUMNS[table]).map(
    ([property, column]) => `t.${column} AS "${property}"`,
  );
  return [`t.${ownerColumn(table)} AS "enterpriseId"`, 't.id', ...columns].join(', ');
}

/** The column by which a table's rows belong to an enterprise. */
export function ownerColumn(table: VouchedTable): string {
  return table === 'enterprise' ? 'id' : 'enterprise_id';
}

/** The name of a record in an entry. */
export function recordName(table: VouchedTable, id: string): string {
  return `${table}:${id}`;
}

/** A record as a write left it, where the writer has it at hand and it need not be read back. */
export interface LeftRecord {
  readonly table: VouchedTable;
  readonly id: string;
  /** All of its columns, as they were inserted or would be read. */
  readonly row: object;
}

interface Said {
  readonly enterpriseId: string;
  readonly kind: LedgerEntryKind;
  readonly content: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly table: VouchedTable;
  /** By which of its keys it is named. */
  readonly by: 'id' | 'eventId';
  readonly id: string;
}

/** The records that an entry speaks of. */
export function placesOf({ enterpriseId, kind, content }: Said): readonly Place[] {
  const { eventId, certificateId, taskId, caseId } = content;
  const places: Place[] = [];
  const add = (table: VouchedTable, id: unknown, by: Place['by'] = 'id') => {
    if (typeof id === 'string') places.push({ table, by, id });
  };
  if (kind.startsWith('ENTERPRISE_')) add('enterprise', enterpriseId);
  if (kind === 'EVENT_OUTCOME_RECORDED') add('event_outcome', eventId, 'eventId');
  else add('event', eventId);
  add('standardization_certificate', certificateId);
  add('supervision_task', taskId);
  add('redress_case', caseId);
  return places;
}

/** For each entry the hashes of its records; a statement for each table of which some are not at hand. */
export async function vouch(
  manager: EntityManager,
  entries: readonly (Said & { readonly left?: LeftRecord | undefined })[],
): Promise<readonly (Readonly<Record<string, string>> | null)[]> {
  const wanted = entries.map(entry => (entry.left ? [] : placesOf(entry)));
  const found = new Map<string, VouchedRow[]>();
  for (const table of Object.keys(VOUCHED_COLUMNS) as VouchedTable[]) {
    const places = entries.flatMap(({ enterpriseId }, index) =>
      wanted[index]!.filter(place => place.table === table).map(place => ({ ...place, enterpriseId })),
    );
    if (places.length === 0) continue;
    const { by } = places[0]!;
    const rows = await readRows(manager, table, by, places);
    for (const row of rows) {
      const key = keyOf(table, row.enterpriseId, row[by] as string);
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  return entries.map(({ enterpriseId, left }, index) => {
    if (left)
      return {
        [recordName(left.table, left.id)]: recordHash(left.table, { enterpriseId, id: left.id }, left.row),
      };
    const records = wanted[index]!.flatMap(({ table, id }) =>
      (found.get(keyOf(table, enterpriseId, id)) ?? []).map(row => [
        recordName(table, row.id),
        recordHash(table, row, row),
      ]),
    );
    return records.length === 0 ? null : Object.fromEntries(records);
  });
}

function keyOf(table: VouchedTable, enterpriseId: string, id: string): string {
  return `${table} ${enterpriseId} ${id}`;
}

function readRows(
  manager: EntityManager,
  table: VouchedTable,
  by: Place['by'],
  places: readonly { readonly enterpriseId: string; readonly id: string }[],
): Promise<VouchedRow[]> {
  const [owner, column] = [ownerColumn(table), by === 'id' ? 'id' : 'event_id'];
  const from = `SELECT ${vouchedSelection(table)} FROM ${table} t`;
  const [only, ...others] = places;
  if (others.length === 0)
    return manager.query(`${from} WHERE t.${owner} = $1 AND t.${column} = $2`, [
      only!.enterpriseId,
      only!.id,
    ]);
  return manager.query(
    `${from} JOIN unnest($1::uuid[], $2::uuid[]) AS w (owner, id) ON t.${owner} = w.owner AND t.${column} = w.id`,
    [places.map(({ enterpriseId }) => enterpriseId), places.map(({ id }) => id)],
  );
}
