/**
 * Objections and repairs, from filing to decision. Every move is checked against the table of their life, under the lock of
 * the enterprise; a case that is upheld voids or repairs its record in the same transaction, so that the grade follows.
 */
import { uuidv7 } from 'uuidv7';
import {
  day,
  dayInShanghai,
  disclosureOfEdition,
  formatDay,
  parseDecision,
  parseRedress,
  policyOn,
  REDRESS_EFFECT,
  REDRESS_MOVES,
  redressAfter,
  redressDueOn,
  type RedressMove,
  type RedressStatus,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { ownedIdOf, parseEnterpriseId, parseOwnedId } from '../api/opaqueId.js';
import { recordEventOutcome, voidEvent } from '../event/event.service.js';
import type { EnterpriseFile } from '../event/enterpriseFile.js';
import { refuse, writeFile, type GradeEffect, type Writer } from '../ledger/writer.js';
import { taken } from '../supervision/taken.js';
import { OPEN_CASE_IN_SQL, RedressCase } from './redressCase.entity.js';
import { redressCase } from './redressPage.js';

type Raw = Readonly<Record<string, unknown>>;

/** From which a case is found again. */
export interface RedressReceipt {
  readonly enterpriseKey: string;
  readonly caseKey: string;
  /** Of what upholding it did; null when nothing was done to a record. */
  readonly gradeEffect: GradeEffect | null;
}

/** Enters a case; throws Refused. */
export async function fileRedress(
  writer: Writer,
  enterpriseId: string,
  eventId: string | null,
  raw: Raw,
): Promise<RedressReceipt> {
  const { history } = writer.policies;
  const written = await writeFile(
    writer,
    parseEnterpriseId(enterpriseId),
    ['enterpriseId'],
    async (file, recordedAt) => {
      const event = eventId === null ? null : eventOf(file, eventId);
      const entry = taken(
        parseRedress(event && { kind: event.kind, on: day(event.countsFrom) }, raw, writer.today),
      );
      if (event?.outcomes.some(({ kind }) => kind === 'REPAIRED') && entry.kind === 'REPAIR')
        refuse('ILLEGAL_MOVE', '该记录已经修复', ['eventId']);
      await refuseSecond(writer, file.enterprise.key, event?.key ?? null);
      const days = { status: 'FILED', acceptedOn: null, ...entry } as const;
      const row: RedressCase = {
        enterpriseId: file.enterprise.key,
        key: uuidv7(),
        kind: entry.kind,
        status: 'FILED',
        eventKey: event?.key ?? null,
        ground: entry.ground,
        applicant: entry.applicant,
        filedOn: formatDay(entry.filedOn),
        statement: entry.statement,
        revokedOn: entry.revokedOn && formatDay(entry.revokedOn),
        dueOn: formatDay(redressDueOn(days, disclosureOfEdition(policyOn(history, entry.filedOn)))!),
        recordedAt,
        recordedBy: writer.username,
        acceptedAt: null,
        acceptedBy: null,
        endedAt: null,
        endedBy: null,
        endReason: null,
      };
      await writer.manager.insert(RedressCase, row);
      return { kind: 'REDRESS_FILED', content: contentOf(row), file, result: row };
    },
  );
  return receiptOf(written.result, null);
}

function eventOf(file: EnterpriseFile, eventId: string) {
  const owned = parseOwnedId('evt', eventId);
  const event = file.events.find(
    ({ key, enterpriseId }) => key === owned?.id && enterpriseId === owned.enterpriseId,
  );
  if (!event) refuse('NOT_FOUND', '该企业没有这条记录，请刷新后重试', ['eventId']);
  if (event.voidedAt !== null) refuse('ALREADY_VOIDED', '该记录已经作废', ['eventId']);
  return event;
}

/** A record, and a place on a list, is in dispute once at a time. */
async function refuseSecond(
  { manager }: Writer,
  enterpriseKey: string,
  eventKey: string | null,
): Promise<void> {
  const [open] = await manager.query(
    `SELECT FROM redress_case WHERE enterprise_id = $1 AND event_id IS NOT DISTINCT FROM $2 AND ${OPEN_CASE_IN_SQL}`,
    [enterpriseKey, eventKey],
  );
  if (open) refuse('ILLEGAL_MOVE', '已有未办结的异议或修复案件，请先办结', ['eventId']);
}

/** Accepts a case, from which day on the time for its decision runs; throws Refused. */
export async function acceptRedress(writer: Writer, caseId: string): Promise<RedressReceipt> {
  const { history } = writer.policies;
  return move(writer, caseId, 'ACCEPT', 'REDRESS_ACCEPTED', (found, at) => {
    const dueOn = redressDueOn(
      {
        status: 'ACCEPTED',
        filedOn: day(found.filedOn),
        acceptedOn: dayInShanghai(at.getTime()),
        revokedOn: found.revokedOn === null ? null : day(found.revokedOn),
      },
      disclosureOfEdition(policyOn(history, day(found.filedOn))),
    );
    return { acceptedAt: at, acceptedBy: writer.username, dueOn: formatDay(dueOn!) };
  });
}

/** Whoever asked asks no longer; throws Refused. */
export async function withdrawRedress(
  writer: Writer,
  caseId: string,
  reason: string,
): Promise<RedressReceipt> {
  return move(writer, caseId, 'WITHDRAW', 'REDRESS_WITHDRAWN', (_, at) => ended(writer, at, reason));
}

/**
 * Decides a case, or refuses to look into it. Upheld, the record is voided or repaired first; of an objection to a listing
 * the decision names the record that is wrong, since a grade follows from records alone. Throws Refused.
 */
export async function decideRedress(
  writer: Writer,
  caseId: string,
  eventId: string | null,
  raw: Raw,
): Promise<RedressReceipt> {
  const { decision, reason } = taken(parseDecision(raw, writer.today));
  const found = await caseToMove(writer, caseId, decision);
  const effect = decision === 'UPHOLD' ? await uphold(writer, found, eventId, reason) : null;
  const receipt = await move(writer, caseId, decision, 'REDRESS_DECIDED', (_, at) =>
    ended(writer, at, reason),
  );
  return { ...receipt, gradeEffect: effect };
}

async function uphold(
  writer: Writer,
  { enterpriseId, eventKey, kind }: RedressCase,
  named: string | null,
  reason: string,
): Promise<GradeEffect> {
  const about = eventKey && ownedIdOf('evt', { enterpriseId, id: eventKey });
  const eventId = about ?? named;
  if (eventId === null) refuse('REQUIRED', '异议针对名单的，请指明有误的记录', ['eventId']);
  if (named !== null && named !== eventId) refuse('MALFORMED', '该案件针对另一条记录', ['eventId']);
  if (parseOwnedId('evt', eventId)?.enterpriseId !== enterpriseId)
    refuse('NOT_FOUND', '该企业没有这条记录，请刷新后重试', ['eventId']);
  const { gradeEffect } =
    REDRESS_EFFECT[kind] === 'VOID'
      ? await voidEvent(writer, eventId, reason)
      : await recordEventOutcome(writer, eventId, {
          kind: 'REPAIRED',
          on: formatDay(writer.today),
          note: reason,
        });
  return gradeEffect;
}

function ended({ username }: Writer, endedAt: Date, endReason: string): Partial<RedressCase> {
  return { endedAt, endedBy: username, endReason, dueOn: null };
}

/** One move of a case, with its entry in the ledger of its enterprise. */
async function move(
  writer: Writer,
  caseId: string,
  kind: RedressMove,
  entry: LedgerEntryKind,
  change: (found: RedressCase, at: Date) => Partial<RedressCase>,
): Promise<RedressReceipt> {
  const owned = parseOwnedId('red', caseId);
  const written = await writeFile(writer, owned?.enterpriseId ?? null, ['caseId'], async (file, at) => {
    const found = await caseToMove(writer, caseId, kind);
    const status = redressAfter(kind, found.status)!;
    const moved = { ...found, ...change(found, at), status };
    const { enterpriseId, key, ...columns } = moved;
    await writer.manager.update(RedressCase, { enterpriseId, key }, columns);
    return { kind: entry, content: contentOf(moved), file, result: moved };
  });
  return receiptOf(written.result, null);
}

const STATUS_WORDS: Readonly<Record<RedressStatus, string>> = {
  FILED: '尚未受理',
  ACCEPTED: '已受理',
  UPHELD: '已决定成立',
  REJECTED: '已决定不成立',
  REFUSED: '已不予受理',
  WITHDRAWN: '已撤回',
};

/** The case, open to the move and to whoever makes it. */
async function caseToMove(writer: Writer, caseId: string, kind: RedressMove): Promise<RedressCase> {
  const owned = parseOwnedId('red', caseId);
  const found = owned && (await redressCase(writer, owned));
  if (!found) refuse('NOT_FOUND', '找不到该案件，请刷新后重试', ['caseId']);
  if (redressAfter(kind, found.status) === null)
    refuse('ILLEGAL_MOVE', `该案件${STATUS_WORDS[found.status]}，不能作此操作`, ['caseId']);
  if (REDRESS_MOVES[kind].byAnother && found.recordedBy === writer.username)
    refuse('OWN_ENTRY', '案件由您录入，须由他人决定', ['caseId']);
  return found;
}

/** What the ledger keeps of it: what was asked and decided, not what was said for it. */
function contentOf(row: RedressCase): Record<string, unknown> {
  const { key, kind, status, eventKey, ground, applicant, filedOn, revokedOn, dueOn, endReason } = row;
  return {
    caseId: key,
    kind,
    status,
    eventId: eventKey,
    ground,
    applicant,
    filedOn,
    revokedOn,
    dueOn,
    endReason,
  };
}

function receiptOf({ enterpriseId, key }: RedressCase, gradeEffect: GradeEffect | null): RedressReceipt {
  return { enterpriseKey: enterpriseId, caseKey: key, gradeEffect };
}
