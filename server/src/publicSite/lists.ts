/** What the public pages and the open data show of the lists: the same whitelisted fields as the public query. */
import type { EntityManager } from 'typeorm';
import { assess, day, GRADE_OF_LIST, type Clause, type CreditList } from '@qianqi/shared';
import {
  countCreditList,
  creditListPage,
  type CreditListRequest,
  type ListedEnterprise,
} from '../disclosure/creditList.js';
import { loadFiles } from '../event/enterpriseFile.js';
import { loadPolicyBook } from '../policy/policyBook.js';

export interface PublishedEntry {
  readonly name: string;
  readonly creditCode: string;
  readonly list: CreditList;
  readonly grade: string;
  readonly since: string;
  readonly clauses: readonly Clause[];
}

export interface PublishedPage {
  readonly entries: readonly PublishedEntry[];
  readonly totalCount: number;
  /** Null on the last page. */
  readonly next: string | null;
}

/** A page of one list, read in one snapshot: never half old and half new. */
export async function publishedPage(
  manager: EntityManager,
  request: CreditListRequest,
  size: number,
  after: string | null,
): Promise<PublishedPage> {
  return manager.transaction('REPEATABLE READ', async snapshot => {
    const { nodes, pageInfo } = await creditListPage(snapshot, request, size, after);
    const totalCount = await countCreditList(snapshot, request);
    const entries = await publish(snapshot, request, nodes);
    return { entries, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  });
}

async function publish(
  manager: EntityManager,
  { list, asOf }: CreditListRequest,
  listed: readonly ListedEnterprise[],
): Promise<readonly PublishedEntry[]> {
  const { history } = await loadPolicyBook(manager);
  const files = await loadFiles(manager, listed);
  return listed.map(({ name, creditCode, since }, index) => ({
    name,
    creditCode,
    list,
    grade: GRADE_OF_LIST[list],
    since,
    clauses: assess(history, files[index]!.record, day(asOf))?.decidedBy.map(({ clause }) => clause) ?? [],
  }));
}

const BATCH = 500;

/** A whole list in one snapshot, batch by batch. */
export async function* publishedList(
  manager: EntityManager,
  request: CreditListRequest,
): AsyncGenerator<readonly PublishedEntry[]> {
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await creditListPage(manager, request, BATCH, after);
    if (nodes.length > 0) yield await publish(manager, request, nodes);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
