/** What the public pages and the open data show of the lists: published fields and the clauses that decide. */
import type { EntityManager } from 'typeorm';
import { GRADE_OF_LIST, type Clause, type CreditList, type Grade } from '@qianqi/shared';
import { explain } from '../disclosure/explanation.js';
import {
  countPublishedList,
  publishedListPage,
  type Published,
  type PublishedListRequest,
} from '../disclosure/publishedList.js';

export interface PublishedEntry {
  readonly name: string;
  readonly creditCode: string;
  readonly list: CreditList;
  readonly grade: Grade;
  readonly since: string;
  readonly clauses: readonly Clause[];
}

export interface PublishedPage {
  readonly entries: readonly PublishedEntry[];
  readonly totalCount: number;
  /** Null on the last page. */
  readonly next: string | null;
  /** Which version of the registry was read. */
  readonly snapshot: string;
}

/** A page of a list, read in one snapshot: never half old and half new. */
export async function publishedPage(
  manager: EntityManager,
  request: PublishedListRequest,
  size: number,
  after: string | null,
): Promise<PublishedPage> {
  return manager.transaction('REPEATABLE READ', async one => {
    const { nodes, pageInfo } = await publishedListPage(one, request, size, after);
    const { totalCount, snapshot } = await countPublishedList(one, request);
    const entries = await entriesOf(one, nodes, request.on);
    return { entries, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, snapshot };
  });
}

async function entriesOf(
  manager: EntityManager,
  listed: readonly Published[],
  on: string,
): Promise<readonly PublishedEntry[]> {
  const explained = await explain(manager, listed, on);
  return explained.map(({ name, creditCode, list, since, clauses }) => ({
    name,
    creditCode,
    list,
    grade: GRADE_OF_LIST[list],
    since,
    clauses,
  }));
}

const BATCH = 500;

/** A whole list in one snapshot, batch by batch. */
export function wholeList(
  manager: EntityManager,
  request: PublishedListRequest,
): Promise<readonly PublishedEntry[]> {
  return manager.transaction('REPEATABLE READ', async one => {
    const entries: PublishedEntry[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await publishedListPage(one, request, BATCH, after);
      entries.push(...(await entriesOf(one, nodes, request.on)));
      if (!pageInfo.hasNextPage) return entries;
      after = pageInfo.endCursor;
    }
  });
}
