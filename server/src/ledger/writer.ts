/**
 * The one way to write to an enterprise's file: lock the enterprise, load its file, change it, and in the same transaction
 * project the new grades and append to the ledger. Writes to different enterprises never wait for each other.
 */
import type { EntityManager } from 'typeorm';
import {
  dayInShanghai,
  givesNotice,
  gradeOn,
  refusal,
  type Day,
  type Grade,
  type Instant,
  type Refusal,
  type LedgerEntryKind,
} from '@qianqi/shared';
import { projectCoverage } from '../coverage/coverage.js';
import { projectListing } from '../disclosure/listingProjection.js';
import { insertRow } from '../database/insertRow.js';
import { preparedRows } from '../database/prepared.js';
import { columnsOf } from '../database/rows.js';
import { appendDeltas, isSamePlace } from '../gradeCount/deltas.js';
import { Sent } from '../database/sent.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { fileOf, loadFiled, type EnterpriseFile } from '../event/enterpriseFile.js';
import { listingObjections } from '../redress/objections.js';
import { rewriteRoll } from '../grade/blackRoll.js';
import { periodsChange, rewritePeriods, storedPeriods } from '../grade/projection.js';
import type { Area } from '../access/area.js';
import type { Deed } from '../audit/deed.js';
import { maskFields } from '../audit/mask.js';
import type { PolicyBook } from '../policy/policyBook.js';
import { replanFile, type Replanned } from '../supervision/replan.js';
import { dueChanges, RECORDED_BY_TIME, type DueChange } from './dueChange.js';
import { entryHash } from './hash.js';
import { LedgerEntry } from './ledgerEntry.entity.js';
import { originOf } from './origin.js';
import { vouch, type LeftRecord } from './recordHash.js';
import { transactionNumber } from './transactionNumber.js';
import type { LedgerHead } from './writeMany.js';

/** Who writes, when, by which rules, and for which request. */
export interface Writer {
  readonly manager: EntityManager;
  readonly policies: PolicyBook;
  readonly username: string;
  readonly now: Instant;
  readonly today: Day;
  /** What of the registry they see, and so may write to. */
  readonly area: Area;
  /** Null where nobody asked: the demo, commands. */
  readonly deed: Deed | null;
  /** Where statements may go unanswered until the COMMIT; otherwise a write has been answered when it returns. */
  readonly sent?: Sent;
}

/** A writer who begins: the rules are asked for together with the enterprise that he locks. */
export type Opening = Omit<Writer, 'policies'> & { readonly policies: PolicyBook | Promise<PolicyBook> };

export interface GradeChange {
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** What a write does to today's grade, and to the plan that follows the grade on all its days. */
export interface GradeEffect extends GradeChange, Replanned {}

/** What a change made of a file, and what the ledger shall say of it. */
export interface Change<T> {
  readonly kind: LedgerEntryKind;
  readonly content: Record<string, unknown>;
  readonly file: EnterpriseFile;
  readonly result: T;
  /** The record that the entry speaks of, if it is at hand and there is no other. */
  readonly left?: LeftRecord;
  /** Its statements that are not answered yet. */
  readonly sent?: readonly Promise<unknown>[];
}

export interface Written<T> {
  readonly result: T;
  readonly gradeEffect: GradeEffect;
}

/** Thrown inside a transaction to give it up: what was entered cannot be taken. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join('; '));
  }
}

export function refuse(...args: Parameters<typeof refusal>): never {
  throw new Refused([refusal(...args)]);
}

/** Changes one enterprise's file. `recordedAt` is later than anything in its ledger, whatever the machine's clock does. */
export async function writeFile<T>(
  opening: Opening,
  enterpriseKey: string | null,
  path: readonly string[],
  change: (file: EnterpriseFile, recordedAt: Date) => Promise<Change<T>> | Change<T>,
): Promise<Written<T>> {
  const opened = enterpriseKey === null ? undefined : await open(opening, enterpriseKey);
  if (!opened) refuse('NOT_FOUND', '找不到该企业，请核对后重试', path);
  if (opening.sent !== undefined) return write(opened, opening.sent, change);
  const sent = new Sent();
  return sent.settleAfter(() => write(opened, sent, change));
}

async function write<T>(
  { writer, locked, stored, before }: Opened,
  sent: Sent,
  change: (file: EnterpriseFile, recordedAt: Date) => Promise<Change<T>> | Change<T>,
): Promise<Written<T>> {
  const { manager, policies } = writer;
  const recordedAt = new Date(Math.max(writer.now, locked.lastWrittenAt.getTime() + 1));
  // Of the instant, not of the request: it may have begun before midnight, and waited.
  const today = dayInShanghai(recordedAt.getTime());
  const told = await tellDueChanges(
    manager,
    locked,
    dueChanges(stored, locked.lastWrittenAt.getTime(), today),
  );
  const { kind, content, file, result, left, sent: changing = [] } = await change(before, recordedAt);
  sent.add(...changing);
  const { history } = policies;
  const gradeChange = {
    before: gradeOn(history, before.record, today),
    after: gradeOn(history, file.record, today),
  };
  const periods = periodsChange(history, file.record, stored);
  const { regraded } = periods;
  sent.add(
    ...rewritePeriods(manager, locked.key, periods),
    projectCoverage(manager, locked.key, before.record, file.record),
  );
  if (regraded || !isSamePlace(locked, file.enterprise)) {
    const after = { place: file.enterprise, periods: periods.wanted };
    sent.add(...appendDeltas(manager, [{ before: { place: locked, periods: stored }, after }]));
  }
  if (regraded || file.enterprise.name !== locked.name) {
    const after = { name: file.enterprise.name, periods: periods.wanted };
    const before = { name: locked.name, periods: stored };
    sent.add(...rewriteRoll(manager, [{ enterpriseId: locked.key, before, after }]));
  }
  // Without a notice what is published follows the grade and the name alone.
  if (regraded || file.enterprise.name !== locked.name || givesNotice(history))
    sent.add(list(writer, file, recordedAt));
  const { deregisteredOn } = file.enterprise;
  const entry = { kind, content, gradeChange, recordedAt, left };
  const head = await appendToLedger({ ...writer, sent }, { ...told, deregisteredOn }, entry);
  const replanned =
    regraded || locked.deregisteredOn !== deregisteredOn
      ? await replanFile(writer, head, before, file)
      : { tasksAdded: 0, tasksWithdrawn: 0 };
  return { result, gradeEffect: { ...gradeChange, ...replanned } };
}

/**
 * At once, as most of a write is the way to the database and back; but each statement sees what was committed when it began,
 * and those that read the file begin when the lock is held.
 */
async function open(opening: Opening, key: string) {
  const { manager } = opening;
  const [policies, locked, stored, filed] = await Promise.all([
    opening.policies,
    lockEnterprise(opening, key),
    storedPeriods(manager, key),
    loadFiled(manager, key),
  ]);
  return locked && { writer: { ...opening, policies }, locked, stored, before: fileOf(locked, filed) };
}

type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;

async function list({ manager, policies }: Writer, file: EnterpriseFile, recordedAt: Date): Promise<void> {
  const { history } = policies;
  const objections = givesNotice(history) ? await listingObjections(manager, file.enterprise.key) : [];
  await projectListing(manager, history, { ...file, objections }, recordedAt);
}

type LockedEnterprise = Enterprise & { ledgerHash: Buffer };
type End = Pick<LockedEnterprise, 'key' | 'ledgerLength' | 'ledgerHash' | 'ledgerNumber' | 'deregisteredOn'>;

async function tellDueChanges(manager: EntityManager, locked: End, due: readonly DueChange[]): Promise<End> {
  let end = locked;
  for (const { gradeBefore, gradeAfter, ...entry } of due) {
    const gradeChange = { before: gradeBefore, after: gradeAfter };
    const byTime = { manager, username: RECORDED_BY_TIME, deed: null };
    const { length, hash } = await appendToLedger(byTime, end, { ...entry, gradeChange });
    end = { ...end, ledgerLength: length, ledgerHash: hash };
  }
  return end;
}

async function lockEnterprise(
  { manager, area }: Opening,
  key: string,
): Promise<LockedEnterprise | undefined> {
  const [row] = await preparedRows<LockedEnterprise>(
    manager,
    `SELECT ${columnsOf(manager, Enterprise, 'e')}, e.ledger_hash AS "ledgerHash", e.ledger_number AS "ledgerNumber"
     FROM enterprise e
     WHERE e.id = $1 AND ${area.ofEnterprise('e')} FOR UPDATE`,
    [key],
  );
  return row;
}

/** In an insertion, where the row has the number of the entry before. */
const NUMBER = transactionNumber('$transaction::bigint');

interface NewEntry {
  readonly kind: LedgerEntryKind;
  readonly content: Record<string, unknown>;
  readonly gradeChange: GradeChange;
  readonly recordedAt: Date;
  readonly left?: LeftRecord | undefined;
}

/** Appends to the ledger of an enterprise that this transaction has locked or has just inserted; answers its new end. */
export async function appendToLedger(
  { manager, username, deed, sent }: Pick<Writer, 'manager' | 'username' | 'deed' | 'sent'>,
  enterprise: End,
  { gradeChange, content, left, ...entry }: NewEntry,
): Promise<LedgerHead> {
  const enterpriseId = enterprise.key;
  const [records] = await vouch(manager, [{ enterpriseId, kind: entry.kind, content, left }]);
  const unchained = {
    ...entry,
    ...originOf(deed, enterpriseId),
    content: maskFields(content),
    records: records!,
    recordedBy: username,
    enterpriseId,
    position: enterprise.ledgerLength + 1,
    gradeBefore: gradeChange.before,
    gradeAfter: gradeChange.after,
  };
  const hash = entryHash(enterprise.ledgerHash, unchained);
  const appended = [
    insertRow(
      manager,
      LedgerEntry,
      { ...unchained, hash, transaction: enterprise.ledgerNumber },
      { worked: { transaction: NUMBER } },
    ),
    preparedRows(
      manager,
      `UPDATE enterprise SET ledger_length = $2, ledger_hash = $3, written_at = $4,
         ledger_number = ${transactionNumber('ledger_number')} WHERE id = $1`,
      [enterprise.key, unchained.position, hash, entry.recordedAt],
    ),
  ];
  if (sent === undefined) await Promise.all(appended);
  else sent.add(...appended);
  return {
    key: enterprise.key,
    grade: gradeChange.after,
    deregisteredOn: enterprise.deregisteredOn,
    length: unchained.position,
    hash,
    number: enterprise.ledgerNumber,
    lastWrittenAt: entry.recordedAt.getTime(),
  };
}
