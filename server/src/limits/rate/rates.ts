/** What fills at once and how fast it refills. `points` is both what it holds and what may be spent in one go. */
export interface Rate {
  readonly points: number;
  /** Points a second. */
  readonly refill: number;
}

/** Whose spending is counted together: a stranger's network, somebody's account, one token. */
export type RateKind = 'ANONYMOUS' | 'UNPROVEN' | 'STAFF' | 'TOKEN' | 'PUBLIC';

/** A request is a point, for tokens each point of an operation's cost. */
export const RATES: Readonly<Record<RateKind, Rate>> = {
  /** 60 a minute. */
  ANONYMOUS: { points: 60, refill: 1 },
  /** Requests with a cookie or token that this process has not seen to be good yet: each may cost a statement. */
  UNPROVEN: { points: 60, refill: 1 },
  /** 300 a minute. */
  STAFF: { points: 300, refill: 5 },
  TOKEN: { points: 1000, refill: 50 },
  /** Pages under /public and /reference: 600 a minute, since a whole office may stand behind one address. */
  PUBLIC: { points: 600, refill: 10 },
};

/** Requests of one token under way at once. */
export const TOKEN_AT_ONCE = 10;
