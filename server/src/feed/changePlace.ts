/** Where a change stands in the feed: by transaction, within one by instant; the rest only makes it unique. */
import { GraphQLError } from 'graphql';
import { badCursor, decodeCursor, encodeCursor } from '../api/cursor.js';
import type { Statement } from '../database/statement.js';

export interface ChangePlace {
  readonly transaction: string;
  readonly recordedAt: Date;
  readonly enterpriseKey: string;
  readonly position: number | string;
}

/** The same as columns of `ledger_entry`, named as in the interface. */
export const PLACE_COLUMNS =
  'l.transaction_id AS transaction, l.recorded_at AS "recordedAt", l.enterprise_id AS "enterpriseKey", l.position';
const COLUMNS_OF_PLACE = ['l.transaction_id', 'l.recorded_at', 'l.enterprise_id', 'l.position'];
export const PLACE_ORDER = COLUMNS_OF_PLACE.join(', ');
/** The same backwards. */
export const PLACE_ORDER_BACKWARDS = COLUMNS_OF_PLACE.map(column => `${column} DESC`).join(', ');

/** Before every change. */
export const FIRST_PLACE: ChangePlace = {
  transaction: '0',
  recordedAt: new Date(0),
  enterpriseKey: '00000000-0000-0000-0000-000000000000',
  position: 0,
};

export function cursorOf({ transaction, recordedAt, enterpriseKey, position }: ChangePlace): string {
  return encodeCursor([transaction, String(recordedAt.getTime()), enterpriseKey, String(position)]);
}

/** BAD_USER_INPUT for anything that is not a cursor of the feed. */
export function placeOf(cursor: string): ChangePlace {
  const [transaction, at, enterpriseKey, position] = decodeCursor(cursor, [
    'number',
    'number',
    'uuid',
    'number',
  ]);
  const recordedAt = new Date(Number(at));
  if (Number.isNaN(recordedAt.getTime())) throw badCursor();
  return { transaction: transaction!, recordedAt, enterpriseKey: enterpriseKey!, position: position! };
}

/** Negative when `a` comes first. The order of PostgreSQL: of keys, that of their digits. */
export function comparePlaces(a: ChangePlace, b: ChangePlace): number {
  return (
    compare(BigInt(a.transaction), BigInt(b.transaction)) ||
    compare(a.recordedAt.getTime(), b.recordedAt.getTime()) ||
    compare(a.enterpriseKey, b.enterpriseKey) ||
    compare(Number(a.position), Number(b.position))
  );
}

function compare<T extends bigint | number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The condition of the changes behind a place. */
export function behind(statement: Statement, place: ChangePlace): string {
  const { transaction, recordedAt, enterpriseKey, position } = place;
  return `(${PLACE_ORDER}) > (${statement.value(transaction)}::bigint, ${statement.value(recordedAt)}::timestamptz, ${statement.value(enterpriseKey)}::uuid, ${statement.value(String(position))}::bigint)`;
}

export function cursorExpired(why: string): GraphQLError {
  return new GraphQLError(
    `${why} Take currentChangeCursor, read the registry anew through enterprises, and go on from that cursor.`,
    { extensions: { code: 'CURSOR_EXPIRED' } },
  );
}
