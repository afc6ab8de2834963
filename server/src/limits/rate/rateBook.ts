import type { Clock } from '../../clock.js';
import { debtAt, FULL, pointsLeft, secondsUntil, spend, type Bucket } from './bucket.js';
import { RATES, type Rate, type RateKind } from './rates.js';

/** Who is remembered at once: some 5 MB. Beyond that those longest unseen are forgotten, as if they had spent nothing. */
const MOST_REMEMBERED = 20_000;

/** What one spender spent here that the other processes have not been told yet. */
export interface Unsettled {
  readonly key: string;
  readonly kind: RateKind;
  readonly points: number;
}

interface Account {
  readonly kind: RateKind;
  bucket: Bucket;
  unsettled: number;
}

/**
 * Who has spent how much, in this process; `settle.ts` brings the processes together. Nothing here waits for anything, so
 * that a refusal costs next to nothing.
 */
export class RateBook {
  /** The one longest unseen first. */
  private readonly accounts = new Map<string, Account>();

  /** `factor`: on all rates; 0 means that there are none. */
  constructor(
    private readonly clock: Clock,
    private readonly factor: number,
  ) {}

  get isOff(): boolean {
    return this.factor === 0;
  }

  /** Takes a point if there is one; otherwise answers the seconds until there is. */
  take(kind: RateKind, who: string): number | null {
    if (this.isOff) return null;
    const account = this.accountOf(kind, who);
    const now = this.clock.now();
    const rate = this.rateOf(kind);
    if (debtAt(account.bucket, rate, now) + 1 > rate.points) return secondsUntil(account.bucket, rate, now);
    this.spend(kind, who, 1);
    return null;
  }

  /** Spends what is there or not; negative gives back. */
  spend(kind: RateKind, who: string, points: number): void {
    if (this.isOff || points === 0) return;
    const account = this.accountOf(kind, who);
    account.bucket = spend(account.bucket, this.rateOf(kind), this.clock.now(), points);
    account.unsettled += points;
  }

  /** Whole points left; null where there are no rates. */
  left(kind: RateKind, who: string): number | null {
    if (this.isOff) return null;
    const known = this.accounts.get(keyOf(kind, who));
    return pointsLeft(known?.bucket ?? FULL, this.rateOf(kind), this.clock.now());
  }

  rateOf(kind: RateKind): Rate {
    const { points, refill } = RATES[kind];
    // At least one, or nobody would ever be let in.
    return { points: Math.max(1, points * this.factor), refill: refill * this.factor };
  }

  /** Hands out at most `count` of what the others do not know yet, and forgets who owes nothing any more. */
  takeUnsettled(count: number): readonly Unsettled[] {
    const now = this.clock.now();
    const taken: Unsettled[] = [];
    for (const [key, account] of this.accounts) {
      if (account.unsettled === 0 && debtAt(account.bucket, this.rateOf(account.kind), now) === 0)
        this.accounts.delete(key);
      if (account.unsettled === 0 || taken.length === count) continue;
      taken.push({ key, kind: account.kind, points: account.unsettled });
      account.unsettled = 0;
    }
    return taken;
  }

  /** What all processes together know of a spender by now, but for what was spent here since. */
  learn(key: string, bucket: Bucket): void {
    const account = this.accounts.get(key);
    if (account) account.bucket = { debt: bucket.debt + account.unsettled, at: bucket.at };
  }

  /** Takes back what could not be told. */
  keep(unsettled: readonly Unsettled[]): void {
    for (const { key, points } of unsettled) {
      const account = this.accounts.get(key);
      if (account) account.unsettled += points;
    }
  }

  get size(): number {
    return this.accounts.size;
  }

  private accountOf(kind: RateKind, who: string): Account {
    const key = keyOf(kind, who);
    const account = this.accounts.get(key) ?? { kind, bucket: FULL, unsettled: 0 };
    this.accounts.delete(key);
    if (this.accounts.size >= MOST_REMEMBERED) {
      const [longestUnseen] = this.accounts.keys();
      this.accounts.delete(longestUnseen!);
    }
    this.accounts.set(key, account);
    return account;
  }
}

export function keyOf(kind: RateKind, who: string): string {
  return `${kind} ${who}`;
}
