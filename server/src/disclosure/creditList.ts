/** The red, ordinary and black list of a day, by name: only what may be published of an enterprise leaves here. */
import type { EntityManager } from 'typeorm';
import { GRADE_OF_LIST, type CreditList } from '@qianqi/shared';
import { decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage } from '../api/page.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { foldSearch } from '../enterprise/search.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';

export interface CreditListRequest {
  readonly list: CreditList;
  readonly asOf: string;
  readonly search: string;
}

export interface ListedEnterprise extends Enterprise {
  /** First day of the grade. */
  readonly since: string;
}

function listed(statement: Statement, { list, asOf, search }: CreditListRequest): string {
  statement.where(`p.grade = ${statement.value(GRADE_OF_LIST[list])}`);
  const folded = foldSearch(search);
  // By name or code only: a principal's name or a former name is nobody's business here.
  if (folded !== '') {
    const pattern = statement.value(`%${folded.replace(/[\\%_]/g, '\\$&')}%`);
    statement.where(`(lower(e.name) LIKE ${pattern} OR lower(e.credit_code) LIKE ${pattern})`);
  }
  return `FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', statement.value(asOf))}`;
}

export async function creditListPage(
  manager: EntityManager,
  request: CreditListRequest,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const from = listed(statement, request);
  if (after !== null) {
    const [name, key] = decodeCursor(after, ['text', 'uuid']).map(each => statement.value(each));
    statement.where(`(e.name COLLATE "zh-x-icu", e.id) > (${name} COLLATE "zh-x-icu", ${key}::uuid)`);
  }
  const rows: ListedEnterprise[] = await manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')}, p.from_day AS since ${from} ${statement.whereClause}
     ORDER BY e.name COLLATE "zh-x-icu", e.id LIMIT ${size + 1}`,
    statement.values,
  );
  return cutPage<ListedEnterprise>(rows, size, row => encodeCursor([row.name, row.key]));
}

export async function countCreditList(manager: EntityManager, request: CreditListRequest): Promise<number> {
  const statement = new Statement();
  const from = listed(statement, request);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count ${from} ${statement.whereClause}`,
    statement.values,
  );
  return row!.count;
}
