import type { Refusal } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import type { Context } from '../context.js';
import { once } from './idempotency.js';
import { Refused, type Writer } from './writer.js';

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

/** Carries the answer of a dry run out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly receipt: unknown) {
    super('dry run');
  }
}

/**
 * Runs a mutation in one transaction: once for an idempotency key, rolled back for a dry run or a refusal. The receipt
 * goes into the idempotency table, so it is plain JSON; what the caller shows is read anew afterwards.
 */
export async function transact<T>(
  context: Context,
  { mutation, input }: Request,
  work: (writer: Writer) => Promise<T>,
): Promise<Transacted<T>> {
  const viewer = signedIn(context);
  const now = context.clock.now();
  const { idempotencyKey, dryRun, ...rest } = input as {
    idempotencyKey?: string | null;
    dryRun?: boolean | null;
  };
  try {
    const policies = await context.policies();
    const receipt = await context.dataSource.transaction(async manager => {
      const writer: Writer = { manager, policies, username: viewer.username, now, today: context.today };
      if (dryRun === true) throw new DryRun(await work(writer));
      if (idempotencyKey === undefined || idempotencyKey === null) return work(writer);
      const claim = {
        account: viewer.accountId,
        key: idempotencyKey,
        mutation,
        input: rest,
        now: new Date(now),
      };
      return once(manager, claim, () => work(writer));
    });
    return { receipt, userErrors: [] };
  } catch (error) {
    if (error instanceof DryRun) return { receipt: error.receipt as T, userErrors: [] };
    if (error instanceof Refused) return { receipt: null, userErrors: error.refusals };
    throw error;
  } finally {
    context.forget();
  }
}
