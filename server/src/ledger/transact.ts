import type { Refusal } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import { actorOf } from '../audit/actor.js';
import { newDeed, type Deed } from '../audit/deed.js';
import { recordDone } from '../audit/recorded.js';
import type { Context } from '../context.js';
import { nameTransaction } from '../database/nameTransaction.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { inTransaction } from '../database/transaction.js';
import { once, type Claim } from './idempotency.js';
import { Refused, type Opening, type Writer } from './writer.js';

export interface Request {
  readonly mutation: string;
  /** `dryRun` and `idempotencyKey` are heeded where the input has them. */
  readonly input: object;
}

/** What came of a mutation: a receipt of plain JSON, or why it was refused. */
export interface Transacted<T> {
  readonly receipt: T | null;
  readonly userErrors: readonly Refusal[];
}

/** The deed that a mutation is, with no enterprise noted yet. */
export function deedOf(context: Context, { mutation, input }: Request): Deed {
  const { source } = context;
  const deed =
    context.deed ?? newDeed(mutation, { input }, actorOf(signedIn(context), source.address), source);
  deed.enterprises.clear();
  return deed;
}

/** A caller's claim to the key of their request; null without one. What is asked counts less the key itself. */
export function claimOf(context: Context, { mutation, input }: Request): Claim | null {
  const { accountId, divisions } = signedIn(context);
  const {
    idempotencyKey: key,
    dryRun: _dryRun,
    ...rest
  } = input as { idempotencyKey?: string | null; dryRun?: unknown };
  if (key == null) return null;
  // With another area the same key would answer what is no longer to be seen.
  const asked = divisions.length === 0 ? rest : { ...rest, divisions };
  return { account: accountId, key, mutation, input: asked, now: new Date(context.clock.now()) };
}

/** Carries the answer of a dry run out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly receipt: unknown) {
    super('dry run');
  }
}

/**
 * Runs a mutation in one transaction, with its audit entry: once for an idempotency key, rolled back for a dry run or a
 * refusal. The receipt goes into the idempotency table, so it is plain JSON; what the caller shows is read anew afterwards.
 */
export async function transact<T>(
  context: Context,
  request: Request,
  work: (writer: Writer) => Promise<T>,
): Promise<Transacted<T>> {
  return transactSoon(context, request, async ({ sent: _sent, ...opening }) =>
    work({ ...opening, policies: await opening.policies }),
  );
}

/**
 * The same for work that begins with `writeFile` and asks for nothing after it: it goes to the database and back twice,
 * once with what it reads, once with what it writes.
 */
export async function transactSoon<T>(
  context: Context,
  { mutation, input }: Request,
  work: (opening: Opening) => Promise<T>,
): Promise<Transacted<T>> {
  const viewer = signedIn(context);
  const now = context.clock.now();
  const { dryRun } = input as { dryRun?: boolean | null };
  const { source } = context;
  const claim = claimOf(context, { mutation, input });
  const deed = deedOf(context, { mutation, input });
  let repeated = false;
  try {
    const receipt = await inTransaction(context.dataSource, async (manager, sent) => {
      await nameTransaction(manager, source.requestId);
      // Inside, so that whoever rewrites periods by new editions knows who still writes by the old ones.
      const policies = loadPolicyBook(manager).then(book => (context.knowPolicies(book), book));
      sent.add(policies);
      const writer: Opening = {
        manager,
        policies,
        sent,
        username: viewer.username,
        now,
        today: context.today,
        area: context.area,
        deed,
      };
      if (dryRun === true) throw new DryRun(await work(writer));
      const done = await (claim === null ? work(writer) : onceFor(writer, claim));
      await recordDone(manager, deed, now, { receipt: done, outcome: repeated ? 'REPEATED' : 'DONE' });
      return done;
    });
    deed.recorded = true;
    return { receipt, userErrors: [] };
  } catch (error) {
    if (error instanceof DryRun) {
      deed.outcome = 'DRY_RUN';
      return { receipt: error.receipt as T, userErrors: [] };
    }
    if (error instanceof Refused) return { receipt: null, userErrors: error.refusals };
    throw error;
  } finally {
    context.forget();
  }

  function onceFor(writer: Opening, claim: Claim): Promise<T> {
    repeated = true;
    return once(writer, claim, () => {
      repeated = false;
      return work(writer);
    });
  }
}
