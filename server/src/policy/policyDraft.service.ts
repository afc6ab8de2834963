/** Drafts of editions, from forking to proposal; every move is checked against the table of their life. */
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  forkPolicy,
  parseDraftedEdition,
  POLICY_DRAFT_LIFE,
  policyDraftAfter,
  refusal,
  under,
  type Policy,
  type PolicyDraftMove,
  type PolicyDraftStatus,
} from '@qianqi/shared';
import type { Viewer } from '../access/viewer.js';
import { isPlainText } from '../api/plainText.js';
import { freeIdOf, parseFreeId } from '../api/opaqueId.js';
import { columnsOf } from '../database/rows.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { PolicyDraftRow } from './policyDraft.entity.js';

/** From which a draft is found again. */
export interface PolicyDraftReceipt {
  readonly draftKey: string;
}

export interface DraftPlace {
  readonly draftId: string;
  /** As it was read; another is refused. */
  readonly version: number;
}

/** Forks an edition under a name of its own; throws Refused. */
export async function createPolicyDraft(
  writer: Writer,
  viewer: Viewer,
  basedOn: string,
  editionId: string,
): Promise<PolicyDraftReceipt> {
  const base = writer.policies.editions.find(({ id }) => id === basedOn);
  if (!base) refuse('NOT_FOUND', '找不到所依据的版本', ['basedOn']);
  await refuseTakenId(writer, editionId, ['editionId']);
  const raw = forkPolicy(base, editionId);
  const parsed = parseDraftedEdition(raw);
  if (!parsed.ok) throw new Refused(parsed.error.map(each => ({ ...each, path: ['editionId'] })));
  const at = new Date(writer.now);
  const row: PolicyDraftRow = {
    id: uuidv7(),
    basedOn,
    document: JSON.stringify(raw),
    version: 1,
    status: 'DRAFT',
    authorId: viewer.accountId,
    author: viewer.username,
    createdAt: at,
    updatedAt: at,
    note: null,
    decidedAt: null,
    decidedBy: null,
    decisionNote: null,
    editionId: null,
  };
  await writer.manager.insert(PolicyDraftRow, row as never);
  return { draftKey: row.id };
}

/** Keeps the draft as changed; throws Refused with every field that cannot be taken. */
export async function savePolicyDraft(
  writer: Writer,
  viewer: Viewer,
  place: DraftPlace,
  document: string,
): Promise<PolicyDraftReceipt> {
  const found = await draftToMove(writer, viewer, place, 'EDIT');
  const policy = draftedEdition(document);
  await refuseTakenId(writer, policy.id, ['document', 'id']);
  return moveDraft(writer, found, 'EDIT', { document });
}

function draftedEdition(document: string): Policy {
  const raw = isPlainText(document) ? jsonOf(document) : undefined;
  if (raw === undefined) refuse('MALFORMED', '制度全文不是有效的 JSON', ['document']);
  const parsed = parseDraftedEdition(raw);
  if (!parsed.ok) throw new Refused(parsed.error.map(each => under(['document'], each)));
  return parsed.value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function refuseTakenId(
  { policies }: Writer,
  editionId: string,
  path: readonly string[],
): Promise<void> {
  if (policies.editions.some(({ id }) => id === editionId))
    throw new Refused([refusal('DUPLICATE_EDITION', `已有标识为 ${editionId} 的版本，请另取`, path)]);
}

/** Proposes a draft, takes the proposal back or gives the draft up; throws Refused. */
export async function moveOwnDraft(
  writer: Writer,
  viewer: Viewer,
  place: DraftPlace,
  move: 'PROPOSE' | 'WITHDRAW' | 'DISCARD',
  note: string | null,
): Promise<PolicyDraftReceipt> {
  const found = await draftToMove(writer, viewer, place, move);
  return moveDraft(writer, found, move, move === 'PROPOSE' ? { note: voidReasonOf(note ?? '') } : {});
}

/** Sends it back to its author; throws Refused. */
export async function rejectPolicyDraft(
  writer: Writer,
  viewer: Viewer,
  place: DraftPlace,
  reason: string,
): Promise<PolicyDraftReceipt> {
  const found = await draftToMove(writer, viewer, place, 'REJECT');
  return moveDraft(writer, found, 'REJECT', decided(writer, voidReasonOf(reason)));
}

export function decided({ now, username }: Writer, decisionNote: string | null): Partial<PolicyDraftRow> {
  return { decidedAt: new Date(now), decidedBy: username, decisionNote };
}

const STATUS_WORDS: Readonly<Record<PolicyDraftStatus, string>> = {
  DRAFT: '尚在起草',
  PROPOSED: '已提请批准',
  ADOPTED: '已批准',
  REJECTED: '已退回',
  DISCARDED: '已废弃',
};

/** The draft, held until the transaction ends, open to the move and to whoever makes it. */
export async function draftToMove(
  { manager }: Writer,
  viewer: Viewer,
  { draftId, version }: DraftPlace,
  move: PolicyDraftMove,
): Promise<PolicyDraftRow> {
  const key = parseFreeId('pol', draftId);
  const found = key === null ? null : await draftByKey(manager, key, true);
  if (!found) refuse('NOT_FOUND', '找不到该草案，请刷新后重试', ['draftId']);
  const isAuthor = found.authorId === viewer.accountId;
  if (POLICY_DRAFT_LIFE[move].by === 'AUTHOR' && !isAuthor)
    refuse('ILLEGAL_MOVE', `草案由 ${found.author} 起草，只能由本人修改；可以另存为自己的草案`, ['draftId']);
  if (POLICY_DRAFT_LIFE[move].by === 'ANOTHER' && isAuthor)
    refuse('OWN_ENTRY', '草案由您起草，须由他人批准或退回', ['draftId']);
  if (policyDraftAfter(move, found.status) === null)
    refuse('ILLEGAL_MOVE', `该草案${STATUS_WORDS[found.status]}，不能作此操作`, ['draftId']);
  if (found.version !== version) refuse('VERSION_CONFLICT', '草案已在别处改动，请刷新后重试', ['version']);
  return found;
}

export async function moveDraft(
  { manager, now }: Writer,
  found: PolicyDraftRow,
  move: PolicyDraftMove,
  change: Partial<PolicyDraftRow>,
): Promise<PolicyDraftReceipt> {
  await manager.update(
    PolicyDraftRow,
    { id: found.id },
    {
      ...change,
      status: policyDraftAfter(move, found.status)!,
      version: found.version + 1,
      updatedAt: new Date(now),
    },
  );
  return { draftKey: found.id };
}

export async function draftByKey(
  manager: EntityManager,
  key: string,
  lock = false,
): Promise<PolicyDraftRow | null> {
  const [row]: PolicyDraftRow[] = await manager.query(
    `SELECT ${columnsOf(manager, PolicyDraftRow, 'd')} FROM policy_draft d WHERE d.id = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [key],
  );
  return row ?? null;
}

/** What is still open first, each kind with what was changed last first; at most a hundred. */
export function latestDrafts(manager: EntityManager): Promise<readonly PolicyDraftRow[]> {
  return manager.query(
    `SELECT ${columnsOf(manager, PolicyDraftRow, 'd')} FROM policy_draft d
     ORDER BY d.status IN ('ADOPTED', 'DISCARDED'), d.updated_at DESC, d.id DESC LIMIT 100`,
  );
}

export function draftIdOf(key: string): string {
  return freeIdOf('pol', key);
}
