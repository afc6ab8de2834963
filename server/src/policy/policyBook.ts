import type { DataSource, EntityManager } from 'typeorm';
import {
  EDITIONS,
  formatDay,
  must,
  parsePolicy,
  policyHistory,
  printPolicy,
  type AdoptedHistory,
  type Instant,
  type Policy,
} from '@qianqi/shared';
import { askedBy } from '../database/askedBy.js';
import { askerOf } from '../database/asker.js';
import { preparedRows } from '../database/prepared.js';
import { togetherOn } from '../database/together.js';
import { PolicyEdition } from './policyEdition.entity.js';

/** The editions of this registry, which of them are in force when, and when those that did not ship were adopted. */
export interface PolicyBook extends AdoptedHistory {
  readonly editions: readonly Policy[];
}

/** Enters the editions that ship with the product where they are not in the registry yet; adopted ones stay as they are. */
export async function enterShippedEditions(manager: EntityManager): Promise<void> {
  for (const edition of EDITIONS)
    await manager.query(
      `INSERT INTO policy_edition (id, in_force_from, document) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [
        edition.id,
        edition.inForceFrom === null ? null : formatDay(edition.inForceFrom),
        JSON.stringify(printPolicy(edition)),
      ],
    );
}

/** Proving an edition legal takes thousands of gradings, and the same few come with every request. */
const parsedByDocument = new Map<string, Policy>();
const MOST_PARSED = 100;

/** As it stands for the transaction that the manager is in, which then counts among its readers to the end. */
export function loadPolicyBook(manager: EntityManager): Promise<PolicyBook> {
  return bookShownTo(manager.connection, manager);
}

/** Of a text that was taken once; throws for another. */
export function editionFrom(document: string): Policy {
  const known = parsedByDocument.get(document) ?? must(parsePolicy(JSON.parse(document)));
  // Drafts come and go; the few editions are read again at no great cost.
  if (parsedByDocument.size >= MOST_PARSED) parsedByDocument.clear();
  parsedByDocument.set(document, known);
  return known;
}

/** What `bookOfRows` takes, for whoever reads by another connection. */
export const BOOK_SQL =
  'SELECT document, adopted_at AS "adoptedAt" FROM policy_edition ORDER BY in_force_from NULLS LAST, id';

export function bookOfRows(rows: readonly Pick<PolicyEdition, 'document' | 'adoptedAt'>[]): PolicyBook {
  return bookOf(rows.map(toAdopted));
}

interface Stamped {
  readonly id: string;
  /** The transaction that wrote the row as it is. */
  readonly writtenBy: string;
}

interface Adopted {
  readonly edition: Policy;
  readonly adoptedAt: Instant | null;
}

function toAdopted({ document, adoptedAt }: Pick<PolicyEdition, 'document' | 'adoptedAt'>): Adopted {
  return { edition: editionFrom(document), adoptedAt: adoptedAt?.getTime() ?? null };
}

/** Documents are long: they are only read again when a row has been written since. */
const stamps = new WeakMap<DataSource, Map<string, Adopted>>();

const booksShown = togetherOn<null, PolicyBook>(async (dataSource, keys, asker) => {
  const book = await bookShownTo(dataSource, askedBy(dataSource, asker));
  return keys.map(() => book);
});

async function bookShownTo(dataSource: DataSource, source: DataSource | EntityManager): Promise<PolicyBook> {
  const known = stamps.get(dataSource);
  return (known && (await unchangedBook(source, known))) ?? readBook(dataSource, source);
}

/** Null when a row was written since. */
async function unchangedBook(
  source: DataSource | EntityManager,
  known: ReadonlyMap<string, Adopted>,
): Promise<PolicyBook | null> {
  const rows = await preparedRows<Stamped>(
    source,
    `SELECT id, xmin::text AS "writtenBy" FROM policy_edition ORDER BY in_force_from NULLS LAST, id`,
  );
  const editions = rows.flatMap(({ id, writtenBy }) => known.get(`${id} ${writtenBy}`) ?? []);
  return editions.length === rows.length ? bookOf(editions) : null;
}

async function readBook(dataSource: DataSource, source: DataSource | EntityManager): Promise<PolicyBook> {
  const rows = await preparedRows<Stamped & PolicyEdition>(
    source,
    `SELECT id, xmin::text AS "writtenBy", document, adopted_at AS "adoptedAt" FROM policy_edition ORDER BY in_force_from NULLS LAST, id`,
  );
  const adopted = rows.map(toAdopted);
  stamps.set(dataSource, new Map(rows.map((row, index) => [`${row.id} ${row.writtenBy}`, adopted[index]!])));
  return bookOf(adopted);
}

/** The book as it is now, outside of any transaction: for requests, of which many ask at the same time. */
export function currentPolicyBook(manager: EntityManager): Promise<PolicyBook> {
  return booksShown(manager.connection).load(null, askerOf(manager));
}

let last: PolicyBook | undefined;

/** The same book object for the same editions, so that what hangs on it is worked out once. */
function bookOf(adopted: readonly Adopted[]): PolicyBook {
  if (
    last?.editions.length === adopted.length &&
    adopted.every(
      ({ edition, adoptedAt }, index) =>
        edition === last!.editions[index] && adoptedAt === (last!.adoptions.get(edition.id) ?? null),
    )
  )
    return last;
  const editions = adopted.map(({ edition }) => edition);
  const adoptions = new Map(
    adopted.flatMap(({ edition: { id }, adoptedAt }) => (adoptedAt === null ? [] : [[id, adoptedAt]])),
  );
  last = { editions, history: must(policyHistory(editions)), adoptions };
  return last;
}
