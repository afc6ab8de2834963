/** Asks for a simulation, breaks it off, and reads what came of it. */
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { day, formatDay, policyOn, printPolicy, type Grade } from '@qianqi/shared';
import { mustSeeEverywhere } from '../access/area.js';
import type { Viewer } from '../access/viewer.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { countRows, keysetPage, type PageRequest } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { draftByKey } from './policyDraft.service.js';
import { WhatIf } from './whatIf.entity.js';
import { WhatIfMover } from './whatIfMover.entity.js';

/** From which a simulation is found again. */
export interface WhatIfReceipt {
  readonly whatIfKey: string;
}

export interface WhatIfAsked {
  readonly draftId?: string | null;
  readonly editionId?: string | null;
  /** Today when absent. */
  readonly asOf?: string | null;
}

/** Of each account so many are kept. */
const KEPT = 5;

/** Enters a simulation as running; throws Refused. */
export async function startWhatIf(
  writer: Writer,
  viewer: Viewer,
  asked: WhatIfAsked,
): Promise<WhatIfReceipt> {
  mustSeeEverywhere(writer);
  const { manager, now, today, policies } = writer;
  const subject = await subjectOf(writer, asked);
  const asOf = asked.asOf == null ? today : day(asked.asOf);
  const row: WhatIf = {
    id: uuidv7(),
    accountId: viewer.accountId,
    requestedBy: viewer.username,
    requestedAt: new Date(now),
    ...subject,
    baseId: policyOn(policies.history, asOf).id,
    asOf: formatDay(asOf),
    status: 'RUNNING',
    done: 0,
    total: 0,
    beatAt: new Date(now),
    endedAt: null,
    failure: null,
    tally: null,
  };
  await forgetOlder(manager, viewer.accountId);
  const [entered]: unknown[] = await manager.query(
    `INSERT INTO what_if (id, account_id, requested_by, requested_at, title, document, draft_id, draft_version, base_id,
       as_of, status, done, total, beat_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'RUNNING', 0, 0, now())
     ON CONFLICT (account_id) WHERE status = 'RUNNING' DO NOTHING RETURNING id`,
    [
      row.id,
      row.accountId,
      row.requestedBy,
      row.requestedAt,
      row.title,
      row.document,
      row.draftId,
      row.draftVersion,
      row.baseId,
      row.asOf,
    ],
  );
  if (entered === undefined) refuse('ILLEGAL_MOVE', '您已有一次推演正在进行，请等它结束或先取消', []);
  return { whatIfKey: row.id };
}

type Subject = Pick<WhatIf, 'title' | 'document' | 'draftId' | 'draftVersion'>;

async function subjectOf(
  { manager, policies }: Writer,
  { draftId, editionId }: WhatIfAsked,
): Promise<Subject> {
  if ((draftId == null) === (editionId == null))
    refuse('REQUIRED', '请选择一份草案或一个版本', [draftId == null ? 'draftId' : 'editionId']);
  if (editionId != null) {
    const edition = policies.editions.find(({ id }) => id === editionId);
    if (!edition) refuse('NOT_FOUND', '找不到该版本，请刷新后重试', ['editionId']);
    const document = JSON.stringify(printPolicy(edition));
    return { title: edition.title, document, draftId: null, draftVersion: null };
  }
  const key = parseFreeId('pol', draftId!);
  const draft = key === null ? null : await draftByKey(manager, key);
  if (!draft) refuse('NOT_FOUND', '找不到该草案，请刷新后重试', ['draftId']);
  const { document, version, id } = draft;
  return { title: titleOf(document), document, draftId: id, draftVersion: version };
}

function titleOf(document: string): string {
  return (JSON.parse(document) as { title: string }).title;
}

async function forgetOlder(manager: EntityManager, accountId: string): Promise<void> {
  const old: { id: string }[] = await manager.query(
    `SELECT id FROM what_if WHERE account_id = $1 AND status <> 'RUNNING' ORDER BY id DESC OFFSET $2`,
    [accountId, KEPT - 1],
  );
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await manager.query(`DELETE FROM what_if_mover WHERE what_if_id = ANY($1)`, [ids]);
  await manager.query(`DELETE FROM what_if WHERE id = ANY($1)`, [ids]);
}

/** Breaks one's own off; whoever runs it notices at the next chunk. Throws Refused. */
export async function cancelWhatIf({ manager }: Writer, viewer: Viewer, id: string): Promise<WhatIfReceipt> {
  const key = parseFreeId('sim', id);
  const found = key === null ? null : await whatIfByKey(manager, key);
  if (!found || found.accountId !== viewer.accountId)
    refuse('NOT_FOUND', '找不到您的这次推演，请刷新后重试', ['whatIfId']);
  const [, changed]: [unknown, number] = await manager.query(
    `UPDATE what_if SET status = 'CANCELLED', ended_at = now() WHERE id = $1 AND status = 'RUNNING'`,
    [found.id],
  );
  if (changed === 0) refuse('ILLEGAL_MOVE', '这次推演已经结束', ['whatIfId']);
  return { whatIfKey: found.id };
}

export async function whatIfByKey(manager: EntityManager, key: string): Promise<WhatIf | null> {
  const [row]: WhatIf[] = await manager.query(
    `SELECT ${columnsOf(manager, WhatIf, 'w')} FROM what_if w WHERE w.id = $1`,
    [key],
  );
  return row ?? null;
}

/** Everybody's, newest first. */
export function latestWhatIfs(manager: EntityManager): Promise<readonly WhatIf[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, WhatIf, 'w')} FROM what_if w ORDER BY w.requested_at DESC, w.id DESC LIMIT 20`,
  );
}

export interface MoverSelection {
  readonly whatIfKey: string;
  readonly before: Grade | null;
  readonly after: Grade | null;
}

function selected(statement: Statement, { whatIfKey, before, after }: MoverSelection): string {
  statement.where(`m.what_if_id = ${statement.value(whatIfKey)}`);
  if (before !== null) statement.where(`m.grade_before = ${statement.value(before)}`);
  if (after !== null) statement.where(`m.grade_after = ${statement.value(after)}`);
  return 'FROM what_if_mover m JOIN enterprise e ON e.id = m.enterprise_id';
}

/** By name. */
export function moverPage(manager: EntityManager, selection: MoverSelection, page: PageRequest) {
  const statement = new Statement();
  const from = selected(statement, selection);
  return keysetPage<WhatIfMover>(manager, {
    columns: columnsOf(manager, WhatIfMover, 'm'),
    from,
    statement,
    keys: [
      { sql: 'e.name COLLATE "zh-x-icu"', type: 'text', descending: false },
      { sql: 'e.id', type: 'uuid', descending: false },
    ],
    ...page,
  });
}

export function countMovers(manager: EntityManager, selection: MoverSelection): Promise<number> {
  const statement = new Statement();
  return countRows(manager, selected(statement, selection), statement);
}

export function whatIfIdOf(key: string): string {
  return freeIdOf('sim', key);
}
