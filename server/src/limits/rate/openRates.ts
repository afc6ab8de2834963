import { RateBook } from './rateBook.js';
import { openSettlement, type Settlement, type SettlementOptions } from './settle.js';
import { TollGate } from './toll.js';
import { UnderWay } from './underWay.js';

export interface Rates extends Settlement {
  readonly book: RateBook;
  readonly gate: TollGate;
}

export interface RateOptions extends SettlementOptions {
  /** A factor on all rates; 0 turns them off. */
  readonly rateLimit: number;
}

export function openRates(options: RateOptions): Rates {
  const book = new RateBook(options.clock, options.rateLimit);
  const underWay = new UnderWay(options.clock);
  return { book, gate: new TollGate(book, underWay), ...openSettlement(book, underWay, options) };
}
