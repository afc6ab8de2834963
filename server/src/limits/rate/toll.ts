import { hash as hashAtOnce } from 'node:crypto';
import type { Viewer } from '../../access/viewer.js';
import { RateLimited } from './rateLimited.js';
import type { RateBook } from './rateBook.js';
import type { RateKind } from './rates.js';
import type { UnderWay } from './underWay.js';

/** What one request spends, from whom. */
export interface Toll {
  /** Whether it shows nothing that was found good before. */
  readonly isStranger: boolean;
  /** Once it is known whose the request is; throws RATE_LIMITED. */
  identified(viewer: Viewer | null): void;
  /** The cost of a token's operation. */
  spend(cost: number): void;
  /** Points left to whoever asks; null where there are no rates. */
  left(): number | null;
  /** The request has been answered, or its client has gone. */
  done(): void;
}

interface Spender {
  readonly kind: RateKind;
  readonly who: string;
}

/** Credentials found good in this process, by hash. They only say who pays: each request is looked up all the same. */
const MOST_KNOWN = 10_000;

/** Lets requests in, each at the expense of whoever sends it. */
export class TollGate {
  private readonly known = new Map<string, Spender>();

  constructor(
    private readonly book: RateBook,
    private readonly underWay: UnderWay,
  ) {}

  /** The same of a credential that was found good here before; null of any other. */
  openKnown(network: string, credential: string): Toll | null {
    const hash = hashOf(credential);
    return this.known.has(hash) ? this.openFor(network, hash) : null;
  }

  /** A request without credentials, or with some that may be anybody's. Throws RATE_LIMITED. */
  open(network: string, credential: string | undefined): Toll {
    return this.openFor(network, credential === undefined ? undefined : hashOf(credential));
  }

  private openFor(network: string, hash: string | undefined): Toll {
    const stranger: Spender = { kind: hash === undefined ? 'ANONYMOUS' : 'UNPROVEN', who: network };
    let spender = (hash !== undefined && this.known.get(hash)) || stranger;
    const isStranger = spender === stranger;
    let holds = this.enter(spender);
    const leave = (): void => {
      if (holds) this.leave(spender);
      holds = false;
    };
    return {
      isStranger,
      identified: viewer => {
        if (hash === undefined) return;
        const found = viewer === null ? undefined : spenderOf(viewer);
        if (found === undefined) this.known.delete(hash);
        else this.remember(hash, found);
        if (found?.who === spender.who) return;
        // Proven, it is not the network's expense; of no use, it is a stranger's like any other.
        leave();
        if (found) this.book.spend(spender.kind, spender.who, -1);
        spender = found ?? { kind: 'ANONYMOUS', who: network };
        holds = this.enter(spender);
      },
      spend: cost => {
        if (spender.kind === 'TOKEN') this.book.spend('TOKEN', spender.who, cost - 1);
      },
      left: () => this.book.left(spender.kind, spender.who),
      done: leave,
    };
  }

  /** Requests of tokens that are being answered in this process. */
  get tokensUnderWay(): number {
    return this.underWay.count;
  }

  /** Takes a point; answers whether the spender is held to a number of requests at once. */
  private enter({ kind, who }: Spender): boolean {
    if (this.book.isOff) return false;
    const isToken = kind === 'TOKEN';
    if (isToken && !this.underWay.enter(who)) throw new RateLimited(1);
    const wait = this.book.take(kind, who);
    if (wait === null) return isToken;
    if (isToken) this.underWay.leave(who);
    throw new RateLimited(wait);
  }

  private leave({ who }: Spender): void {
    this.underWay.leave(who);
  }

  private remember(hash: string, spender: Spender): void {
    if (this.known.size >= MOST_KNOWN && !this.known.has(hash)) {
      const [oldest] = this.known.keys();
      this.known.delete(oldest!);
    }
    this.known.set(hash, spender);
  }
}

function spenderOf({ tokenId, accountId }: Viewer): Spender {
  return tokenId === null ? { kind: 'STAFF', who: accountId } : { kind: 'TOKEN', who: tokenId };
}

function hashOf(credential: string): string {
  return hashAtOnce('sha256', credential, 'base64url');
}
