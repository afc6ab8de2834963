/** Makes a proposed draft an edition, in force from a day on; the periods of the registry are then rewritten in the background. */
import {
  adoptedDocument,
  adoptionDay,
  day,
  formatDay,
  must,
  parseDraftedEdition,
  parsePolicy,
  printPolicy,
} from '@qianqi/shared';
import { mustSeeEverywhere } from '../access/area.js';
import type { Viewer } from '../access/viewer.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { loadPolicyBook } from './policyBook.js';
import {
  decided,
  draftToMove,
  moveDraft,
  type DraftPlace,
  type PolicyDraftReceipt,
} from './policyDraft.service.js';
import { PolicyEdition } from './policyEdition.entity.js';
import { PolicyRebuild } from './policyRebuild.entity.js';

/** Any number that nobody else locks in this database: adoptions come one after the other. */
const ADOPTION_LOCK = 7_239_418_812;

/** Throws Refused. */
export async function adoptPolicyDraft(
  writer: Writer,
  viewer: Viewer,
  place: DraftPlace,
  inForceFrom: string,
): Promise<PolicyDraftReceipt> {
  const { manager, now, today, username } = writer;
  mustSeeEverywhere(writer);
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADOPTION_LOCK]);
  const found = await draftToMove(writer, viewer, place, 'ADOPT');
  const { editions } = await loadPolicyBook(manager);
  const from = adoptionDay(editions, day(inForceFrom), today);
  if (!from.ok) throw new Refused([from.error]);
  const draft = must(parseDraftedEdition(JSON.parse(found.document)));
  if (editions.some(({ id }) => id === draft.id))
    refuse('DUPLICATE_EDITION', `已有标识为 ${draft.id} 的版本，请退回起草人另取`, ['draftId']);
  const policy = must(parsePolicy(adoptedDocument(draft, from.value)));
  const adopted: PolicyEdition = {
    id: policy.id,
    inForceFrom: formatDay(from.value),
    document: JSON.stringify(printPolicy(policy)),
    adoptedAt: new Date(now),
    adoptedBy: username,
    proposedBy: found.author,
  };
  await manager.insert(PolicyEdition, adopted);
  const rebuild: PolicyRebuild = {
    editionId: policy.id,
    status: 'RUNNING',
    done: 0,
    total: 0,
    changed: 0,
    beatAt: null,
    startedAt: new Date(now),
    endedAt: null,
  };
  await manager.insert(PolicyRebuild, rebuild);
  return moveDraft(writer, found, 'ADOPT', { ...decided(writer, null), editionId: policy.id });
}
