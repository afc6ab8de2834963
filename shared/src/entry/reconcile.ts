/** A stack of papers comes with a slip that says how many and how much; what was typed is held against it. */
import { ZERO, type Money } from '../money.js';

export interface BatchTotal {
  readonly count: number;
  readonly amount: Money;
}

/** What is missing from what was typed, negative where too much was; null where the slip says nothing. */
export interface Discrepancy {
  readonly count: number | null;
  /** Fen; not an amount, since it can be negative. */
  readonly fen: number | null;
}

export function totalOf(amounts: readonly Money[]): BatchTotal {
  return {
    count: amounts.length,
    amount: amounts.reduce<number>((sum, amount) => sum + amount, ZERO) as Money,
  };
}

export function reconcile(
  declared: { readonly count: number | null; readonly amount: Money | null },
  typed: BatchTotal,
): Discrepancy {
  return {
    count: declared.count === null ? null : declared.count - typed.count,
    fen: declared.amount === null ? null : declared.amount - typed.amount,
  };
}
