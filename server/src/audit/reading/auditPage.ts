/**
 * Pages over both kinds of chains, newest first. Each kind gives its next rows by its own index and they are merged, so a
 * page costs the same however long the chains are.
 */
import type { EntityManager } from 'typeorm';
import type { ActorKind, AuditOutcome } from '@qianqi/shared';
import { badInput } from '../../api/badInput.js';
import { badCursor, decodeCursor, encodeCursor } from '../../api/cursor.js';
import { enterpriseIdOf, parseEnterpriseId } from '../../api/opaqueId.js';
import { cutPage, type PageInfo } from '../../api/page.js';
import { Statement } from '../../database/statement.js';
import { ACTOR_ROW, LEDGER_ROW, type AuditRow } from './auditRows.js';
import { parseEntryId, type EntryKey } from './chainId.js';

export interface AuditSelection {
  readonly username: string | null;
  readonly actorKind: ActorKind | null;
  readonly actions: readonly string[] | null;
  readonly outcomes: readonly AuditOutcome[] | null;
  /** Any id of the API. */
  readonly object: string | null;
  readonly address: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

const LONGEST_TEXT = 200;

export async function auditPage(
  manager: EntityManager,
  selection: AuditSelection,
  size: number,
  after: string | null,
): Promise<{ nodes: readonly AuditRow[]; pageInfo: PageInfo }> {
  const statement = new Statement();
  const rows: AuditRow[] = await manager.query(
    `SELECT * FROM (${partsOf(statement, selection, size + 1, { after, columns: [LEDGER_ROW, ACTOR_ROW] }).join(' UNION ALL ')}) e
     ORDER BY "recordedAt" DESC, chain DESC, position DESC LIMIT ${size + 1}`,
    statement.values,
  );
  const cursorOf = ({ recordedAt, chain, position }: AuditRow) =>
    encodeCursor([String(recordedAt.getTime()), chain, String(position)]);
  return cutPage(rows, size, cursorOf, after === null);
}

/** More than a count is worth: of an audit that goes on for years nobody needs the exact number. */
export const COUNTED_AT_MOST = 10_000;

/** How many there are, `COUNTED_AT_MOST` when there are more. */
export async function countAudit(manager: EntityManager, selection: AuditSelection): Promise<number> {
  const statement = new Statement();
  const parts = partsOf(statement, selection, COUNTED_AT_MOST, {
    after: null,
    columns: ['l.position', 'a.position'],
  });
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (${parts.join(' UNION ALL ')}) e`,
    statement.values,
  );
  return Math.min(row!.count, COUNTED_AT_MOST);
}

/** One entry; null when there is none of that id. */
export async function auditRow(manager: EntityManager, id: string): Promise<AuditRow | null> {
  const key = parseEntryId(id);
  if (key === null) return null;
  const [row]: AuditRow[] = await manager.query(
    key.kind === 'ENTERPRISE'
      ? `SELECT ${LEDGER_ROW} FROM ledger_entry l WHERE l.enterprise_id = $1 AND l.position = $2`
      : `SELECT ${ACTOR_ROW} FROM audit_entry a WHERE a.chain = $1 AND a.position = $2`,
    [key.chain, key.position],
  );
  return row ?? null;
}

function partsOf(
  statement: Statement,
  selection: AuditSelection,
  limit: number,
  {
    after,
    columns: [ofLedger, ofActor],
  }: { readonly after: string | null; readonly columns: readonly [string, string] },
): readonly string[] {
  const place = after === null ? null : placeOf(statement, after);
  const parts: string[] = [];
  // What stands in a ledger was done: asked for anything else, none of them fits.
  if (selection.outcomes === null || selection.outcomes.includes('DONE'))
    parts.push(
      part('ledger_entry l', ofLedger, ledgerConditions(statement, selection), 'l.enterprise_id', place),
    );
  parts.push(part('audit_entry a', ofActor, actorConditions(statement, selection), 'a.chain', place));
  return parts.map(sql => `(${sql} LIMIT ${limit})`);
}

function part(
  from: string,
  columns: string,
  conditions: readonly string[],
  chain: string,
  place: string | null,
): string {
  const alias = from.at(-1)!;
  const order = [`${alias}.recorded_at`, chain, `${alias}.position`];
  const all = [...conditions, ...(place === null ? [] : [`(${order.join(', ')}) < ${place}`])];
  const where = all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
  return `SELECT ${columns} FROM ${from} ${where} ORDER BY ${order.map(each => `${each} DESC`).join(', ')}`;
}

function placeOf(statement: Statement, after: string): string {
  const [at, chain, position] = decodeCursor(after, ['number', 'uuid', 'number']);
  const recordedAt = new Date(Number(at));
  if (Number.isNaN(recordedAt.getTime())) throw badCursor();
  return `(${statement.value(recordedAt)}::timestamptz, ${statement.value(chain)}::uuid, ${statement.value(position)}::integer)`;
}

function ledgerConditions(statement: Statement, selection: AuditSelection): readonly string[] {
  const { username, actorKind, actions, object, address } = selection;
  const conditions = [...timeConditions(statement, 'l', selection)];
  if (username !== null) conditions.push(`l.recorded_by = ${statement.value(typed(username))}`);
  if (actions !== null) conditions.push(`l.action = ANY(${statement.value(actions)})`);
  if (address !== null) conditions.push(`l.origin->>'address' = ${statement.value(typed(address))}`);
  if (actorKind !== null) conditions.push(LEDGER_ACTOR[actorKind]);
  if (object !== null) conditions.push(ledgerObject(statement, typed(object)));
  return conditions;
}

const LEDGER_ACTOR: Readonly<Record<ActorKind, string>> = {
  ACCOUNT: `l.origin IS NOT NULL AND l.origin->>'tokenId' IS NULL`,
  TOKEN: `l.origin->>'tokenId' IS NOT NULL`,
  ANONYMOUS: 'false',
  SYSTEM: 'l.origin IS NULL',
};

/** An enterprise's whole ledger, or of what it owns the entries that name it. */
function ledgerObject(statement: Statement, object: string): string {
  const enterprise = parseEnterpriseId(object);
  if (enterprise !== null) return `l.enterprise_id = ${statement.value(enterprise)}`;
  const owned = ownedKeys(object);
  if (owned === null) return 'false';
  const [owner, key] = owned.map(each => statement.value(each));
  return `l.enterprise_id = ${owner} AND position(${key}::text IN l.content::text) > 0`;
}

/** The keys in any owned id, whatever its prefix. */
function ownedKeys(object: string): readonly [string, string] | null {
  const [, text] = /^[a-z]{2,8}_([A-Za-z0-9_-]{43})$/.exec(object) ?? [];
  if (text === undefined) return null;
  const hex = Buffer.from(text, 'base64url').toString('hex');
  const [owner, key] = [hex.slice(0, 32), hex.slice(32, 64)].map(each =>
    each.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );
  return [owner!, key!];
}

function actorConditions(statement: Statement, selection: AuditSelection): readonly string[] {
  const { username, actorKind, actions, outcomes, object, address } = selection;
  const conditions = [...timeConditions(statement, 'a', selection)];
  if (username !== null) conditions.push(`a.username = ${statement.value(typed(username))}`);
  if (actions !== null) conditions.push(`a.action = ANY(${statement.value(actions)})`);
  if (outcomes !== null) conditions.push(`a.outcome = ANY(${statement.value(outcomes)})`);
  if (address !== null) conditions.push(`a.address = ${statement.value(typed(address))}`);
  if (actorKind !== null) conditions.push(`a.actor_kind = ${statement.value(actorKind)}`);
  if (object !== null) conditions.push(`a.objects @> ARRAY[${statement.value(typed(object))}::text]`);
  return conditions;
}

function* timeConditions(
  statement: Statement,
  alias: string,
  { from, until }: AuditSelection,
): Generator<string> {
  if (from !== null) yield `${alias}.recorded_at >= ${statement.value(from)}`;
  if (until !== null) yield `${alias}.recorded_at < ${statement.value(until)}`;
}

function typed(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw badInput(`Text to look for must be at most ${LONGEST_TEXT} characters`);
  return text;
}

/** The ids that an entry is about: of a ledger's, its enterprise. */
export function objectsOfRow(row: AuditRow): readonly string[] {
  return row.kind === 'ENTERPRISE' ? [enterpriseIdOf(row.chain)] : row.objects;
}

/** The enterprise in whose ledger an entry stands, or the first that one of its objects belongs to. */
export function enterpriseOfRow({ kind, chain, objects }: AuditRow): string | null {
  if (kind === 'ENTERPRISE') return chain;
  for (const object of objects) {
    const key = parseEnterpriseId(object) ?? ownedKeys(object)?.[0];
    if (key !== undefined) return key;
  }
  return null;
}

/** Of each entry the first checkpoint that seals it; null where none does yet. */
export async function sealedBy(
  manager: EntityManager,
  keys: readonly EntryKey[],
): Promise<readonly (number | null)[]> {
  const rows: { checkpoint: number | null }[] = await manager.query(
    `SELECT (SELECT min(h.checkpoint) FROM checkpoint_head h
             WHERE h.kind = w.kind AND h.chain = w.chain AND h.position >= w.position) AS checkpoint
     FROM unnest($1::text[], $2::uuid[], $3::integer[]) WITH ORDINALITY AS w (kind, chain, position, place)
     ORDER BY w.place`,
    [keys.map(({ kind }) => kind), keys.map(({ chain }) => chain), keys.map(({ position }) => position)],
  );
  return rows.map(({ checkpoint }) => checkpoint);
}
