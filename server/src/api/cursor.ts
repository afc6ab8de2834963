import { GraphQLError } from 'graphql';
import { parseDay } from '@qianqi/shared';
import { isPlainText } from './plainText.js';

/** A place in a sorted list: the sort key's values, the last of them unique. */
export type Place = readonly string[];

export function encodeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** How a value of a sort key is written in a cursor. */
export type PlaceKind = 'text' | 'date' | 'uuid' | 'number';

const SHAPE: Readonly<Record<PlaceKind, (value: string) => boolean>> = {
  text: isPlainText,
  date: value => parseDay(value).ok,
  uuid: value => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  number: value => /^\d{1,18}$/.test(value),
};

/** The place behind a cursor of such values; BAD_USER_INPUT for anything else, so that none of it reaches a statement. */
export function decodeCursor(cursor: string, kinds: readonly PlaceKind[]): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(place) &&
      place.length === kinds.length &&
      place.every(fits(kinds)) &&
      encodeCursor(place) === cursor
    )
      return place;
  } catch {
    // Not JSON: the same refusal as any other foreign cursor.
  }
  throw badCursor();
}

function fits(kinds: readonly PlaceKind[]) {
  return (value: unknown, index: number): value is string =>
    typeof value === 'string' && SHAPE[kinds[index]!](value);
}

export function badCursor(): GraphQLError {
  return new GraphQLError('The cursor is not one that this list gave', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
