/** Every bound on what one request may ask for, on one screen. The rates are in `rate/rates.ts`, the times in `timeouts.ts`. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Of the document, as the parser counts them. */
  tokens: 1000,
  /** Fields within fields. */
  depth: 10,
  /** Also of `__typename`. */
  aliases: 30,
  rootFields: 10,
  /** Fields, spreads and inline fragments. */
  selections: 250,
  directives: 20,
  /** Nodes of a page, from 1. */
  page: 100,
  /** Rows passed over. */
  offset: 10_000,
  /** Elements of a list in the input. */
  list: 250,
  /** Lists in lists and objects in objects, in one value. */
  nesting: 12,
} as const;

/** Nodes of a page when nothing is said. */
export const DEFAULT_PAGE = 20;

/** Lists that may be longer, by the field and argument that takes them. */
export const LONGER_LISTS: Readonly<Record<string, number>> = {
  'enterprisesByCreditCode.creditCodes': 1000,
};

/** Who asks, as far as the limits differ by it. */
export type Audience = 'ANONYMOUS' | 'STAFF' | 'TOKEN';

/** Points one document may cost: a point is about one row read, see `cost/costs.ts`. */
export const COST_LIMITS: Readonly<Record<Audience, number>> = { ANONYMOUS: 500, STAFF: 3000, TOKEN: 5000 };
