import type { EntityManager } from 'typeorm';
import type { Account } from '../access/account.entity.js';
import type { Context } from '../context.js';
import { actorOf, strangerAt } from './actor.js';
import { appendAudit, entryOf } from './append.js';
import { newDeed, standsInLedger, type Deed } from './deed.js';

/**
 * The audit entry of something done, in the transaction that does it; the caller sets `recorded` once that has ended well.
 * Once for a deed, however many transactions it takes; none where the entry in an enterprise's ledger is it.
 */
export async function recordDone(
  manager: EntityManager,
  deed: Deed,
  now: number,
  { receipt, outcome }: { readonly receipt: unknown; readonly outcome: 'DONE' | 'REPEATED' },
): Promise<void> {
  if (deed.recorded || standsInLedger(deed)) return;
  await appendAudit(manager, deed.actor, [entryOf(deed, outcome, now, { receipt })]);
}

/** For mutations that do not go through `transact`: the work and its audit entry in one transaction; null is a refusal. */
export async function recorded<T>(
  { dataSource, deed, clock }: Context,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const done = await dataSource.transaction(async manager => {
    const result = await work(manager);
    if (deed && result !== null)
      await recordDone(manager, deed, clock.now(), { receipt: null, outcome: 'DONE' });
    return result;
  });
  if (deed) deed.recorded = done !== null;
  return done;
}

/**
 * For what leaves the registry without a mutation: an export. Written before the first row goes out, and throws when that
 * fails, so that nothing is taken that is not told. `asked` is the filter, masked like everything that is asked.
 */
export async function recordExport(
  { dataSource, viewer, source, clock }: Pick<Context, 'dataSource' | 'viewer' | 'source' | 'clock'>,
  action: string,
  asked: unknown,
): Promise<void> {
  const deed = newDeed(action, asked, actorOf(viewer, source.address), source);
  await appendAudit(dataSource, deed.actor, [entryOf(deed, 'DONE', clock.now())]);
}

/** Whose chain a sign-in goes to, right password or not: the account's, if there is one of that name. */
export function signsInAs({ deed, source }: Context, account: Account | null, typed: string): void {
  if (!deed) return;
  deed.actor =
    account === null
      ? strangerAt(source.address, typed)
      : actorOf(
          {
            accountId: account.id,
            tokenId: null,
            username: account.username,
            roles: account.roles,
          },
          source.address,
        );
}
