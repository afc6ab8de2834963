import { Field, ObjectType } from 'type-graphql';
import { DEFAULT_PAGE, LIMITS } from '../limits/limits.js';
import { badInput } from './badInput.js';
import { CursorScalar } from './scalars.js';

export { DEFAULT_PAGE };
export const LARGEST_PAGE = LIMITS.page;
export const LARGEST_OFFSET = LIMITS.offset;

@ObjectType({ description: 'Where a page ends and how to go on. 分页信息。' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after it. 其后是否还有。' })
  hasNextPage: boolean;

  @Field(() => CursorScalar, {
    nullable: true,
    description:
      'Give it as `after` to go on; null when the page is empty. 末条游标，作为 after 交回即取下一页；空页时为空。',
  })
  endCursor: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was gone on to from an earlier place. 其前是否还有，即是否由前页而来。',
  })
  hasPreviousPage: boolean;

  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Of its first node; null when the page is empty. 首条游标；空页时为空。',
  })
  startCursor: string | null;

  /** Of the node at a place on the page, counted from 0; for its edges. */
  readonly cursorAt: (index: number) => string;
}

/** A page size as asked for, 1 to 100; BAD_USER_INPUT outside. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw badInput(`first must be from 1 to ${LARGEST_PAGE}`);
  return size;
}

/** Rows to pass over as asked for, 0 to 10,000; BAD_USER_INPUT outside. */
export function pageOffset(offset: number | null | undefined): number {
  const rows = offset ?? 0;
  if (rows < 0 || rows > LARGEST_OFFSET) throw badInput(`offset must be from 0 to ${LARGEST_OFFSET}`);
  return rows;
}

/** Cuts the one row that was read beyond the page, and says whether it was there. `isFirst`: read from the very beginning. */
export function cutPage<T>(
  rows: readonly T[],
  size: number,
  cursorOf: (row: T) => string,
  isFirst: boolean,
): { nodes: readonly T[]; pageInfo: PageInfo } {
  const nodes = rows.slice(0, size);
  const [start, end] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: end === undefined ? null : cursorOf(end),
      hasPreviousPage: !isFirst,
      startCursor: start === undefined ? null : cursorOf(start),
      cursorAt: index => cursorOf(nodes[index]!),
    },
  };
}

/** A page of a list that is in memory already; the cursor is the position, counted from 1. */
export function pageOf<T>(
  all: readonly T[],
  size: number,
  from: number,
  encode: (position: number) => string,
): { totalCount: number; nodes: readonly T[]; pageInfo: PageInfo } {
  const nodes = all.slice(from, from + size);
  const cursorAt = (index: number) => encode(from + index + 1);
  return {
    totalCount: all.length,
    nodes,
    pageInfo: {
      hasNextPage: from + nodes.length < all.length,
      endCursor: nodes.length === 0 ? null : cursorAt(nodes.length - 1),
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorAt(0),
      cursorAt,
    },
  };
}
