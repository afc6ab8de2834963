/** Records events for requests of different callers: by itself, or with others that arrive meanwhile in one transaction. */
import type { DataSource } from 'typeorm';
import type { EventKind } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import { Area } from '../access/area.js';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { recordDone } from '../audit/recorded.js';
import type { Context } from '../context.js';
import { nameTransaction } from '../database/nameTransaction.js';
import { isSpread } from '../database/sharding/isSpread.js';
import { inTransaction } from '../database/transaction.js';
import { GroupCommit } from '../ledger/groupCommit.js';
import { claimKeys, isKey, keepAnswers, nameOf, releaseKeys } from '../ledger/idempotency.js';
import { claimOf, deedOf, transactSoon, type Transacted } from '../ledger/transact.js';
import type { WrittenFile } from '../ledger/writeFiles.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { recordAndShow, type EventReceipt } from './event.service.js';
import type { RecordEventInput } from './event.types.js';
import { recordEvents, type RecordedEvent } from './eventMany.service.js';
import type { EventView } from './eventView.js';

export interface Recording {
  readonly context: Context;
  readonly mutation: string;
  readonly kind: EventKind;
  readonly input: RecordEventInput;
}

export interface Recorded extends Transacted<EventReceipt> {
  /** As it was recorded; null when refused, and for whoever repeats a key. */
  readonly event: EventView | null;
}

export function record(recording: Recording): Promise<Recorded> {
  if (recording.input.dryRun === true) return recordAlone(recording);
  const { connection } = recording.context.dataSource.manager;
  const group = groups.get(connection) ?? new GroupCommit(WORK);
  groups.set(connection, group);
  return group.write(recording);
}

const groups = new WeakMap<DataSource, GroupCommit<Recording, Recorded>>();

const WORK = { alone: recordAlone, together: recordTogether, namesOf };

async function recordAlone({ context, mutation, kind, input }: Recording): Promise<Recorded> {
  let recorded: EventView | null = null;
  const transacted = await transactSoon(context, { mutation, input }, async writer => {
    const { receipt, event } = await recordAndShow(writer, kind, input.enterpriseId, enteredIn(input));
    recorded = event;
    return receipt;
  });
  return { ...transacted, event: recorded };
}

function enteredIn({
  enterpriseId: _enterprise,
  dryRun: _dryRun,
  idempotencyKey: _key,
  ...entered
}: RecordEventInput) {
  return entered;
}

/** Each waits for its enterprise and its key by itself. */
function namesOf({ context, mutation, input }: Recording): readonly string[] {
  const claim = claimOf(context, { mutation, input });
  return [input.enterpriseId, ...(claim === null ? [] : [nameOf(claim)])];
}

/**
 * What is plain. An enterprise that somebody else writes to, and a key that was used before, are left to be waited for and
 * answered one by one.
 */
async function recordTogether(recordings: readonly Recording[]): Promise<readonly (Recorded | undefined)[]> {
  const { dataSource, clock, source, today } = recordings[0]!.context;
  const { connection } = dataSource.manager;
  // Over several machines one transaction of many enterprises costs more than many of one.
  if (await isSpread(connection.manager)) return recordings.map(() => undefined);
  const asked = recordings.map(askedBy);
  const able = asked.filter(
    ({ enterpriseKey, claim }) => enterpriseKey !== null && (claim === null || isKey(claim.key)),
  );
  const done = new Map<Asked, Recorded>();
  const policies = await inTransaction(connection, async (manager, sent) => {
    await nameTransaction(manager, source.requestId, recordings.length - 1);
    const [book, claimed] = await Promise.all([
      loadPolicyBook(manager),
      claimKeys(
        manager,
        able.flatMap(({ claim }) => claim ?? []),
      ).then(answers => {
        const keyed = able.filter(({ claim }) => claim !== null);
        return new Set(keyed.filter((_, index) => answers[index]));
      }),
    ]);
    const taken = able.filter(each => each.claim === null || claimed.has(each));
    const writer = {
      manager,
      policies: book,
      username: '',
      now: clock.now(),
      today,
      area: Area.EVERYWHERE,
      deed: null,
      sent,
    };
    const { events, files } = await recordEvents(
      writer,
      taken.map(({ kind, input, author, enterpriseKey }) => ({
        kind,
        enterpriseKey: enterpriseKey!,
        raw: enteredIn(input),
        author,
      })),
      { skipLocked: true },
    );
    const written = new Map(files.map(file => [file.after.enterprise.key, file]));
    for (const [index, each] of taken.entries()) {
      const recorded = recordedOf(events[index]!, written.get(each.enterpriseKey!));
      if (recorded !== undefined) done.set(each, recorded);
    }
    sent.add(
      releaseKeys(
        manager,
        [...claimed].filter(each => !done.get(each)?.receipt).map(({ claim }) => claim!),
      ),
      keepAnswers(
        manager,
        [...claimed].flatMap(each => {
          const receipt = done.get(each)?.receipt;
          return receipt ? [{ claim: each.claim!, answer: receipt }] : [];
        }),
      ),
    );
    for (const [{ author }, { receipt }] of done)
      if (receipt) await recordDone(manager, author.deed, writer.now, { receipt, outcome: 'DONE' });
    return book;
  });
  for (const [{ author, context }, { receipt }] of done) {
    author.deed.recorded = receipt !== null;
    context.knowPolicies(policies);
    context.forget();
  }
  return asked.map(each => done.get(each));
}

type Asked = ReturnType<typeof askedBy>;

function askedBy(recording: Recording) {
  const { context } = recording;
  const { username } = signedIn(context);
  return {
    ...recording,
    enterpriseKey: parseEnterpriseId(recording.input.enterpriseId),
    claim: claimOf(context, recording),
    author: { username, deed: deedOf(context, recording), area: context.area },
  };
}

/** Undefined for what only looks as if it were refused: an enterprise that is held by somebody else counts as none. */
function recordedOf(recorded: RecordedEvent, file: WrittenFile | undefined): Recorded | undefined {
  if ('refusals' in recorded) {
    const { refusals } = recorded;
    if (refusals.some(({ code }) => code === 'NOT_FOUND')) return undefined;
    return { receipt: null, userErrors: refusals, event: null };
  }
  const { event } = recorded;
  const { gradeChanges, replanned } = file!;
  const receipt = {
    eventId: event.id,
    enterpriseKey: event.enterpriseId,
    gradeEffect: { ...gradeChanges[0]!, ...replanned },
  };
  return { receipt, userErrors: [], event };
}
