/**
 * The red, ordinary and black list of a day by what is known now, by name: only what may be published of an enterprise leaves
 * here. What was published on a day as it was known then is `publishedList.ts`.
 */
import type { EntityManager } from 'typeorm';
import { GRADE_OF_LIST, type CreditList } from '@qianqi/shared';
import { countsOnDay } from '../gradeCount/countsOnDay.js';
import { countOfGrades } from '../gradeCount/countedSelection.js';
import { countRows, keysetPage, type SortKey } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { FOLDED_NAME, searchConditionOf } from '../enterprise/search.js';
import { gradeOnDay } from '../grade/gradeOnDay.js';

export interface CreditListRequest {
  readonly list: CreditList;
  readonly asOf: string;
  readonly search: string;
  /** The present day; a grade C that is not published on it is left out of the days of its period before. */
  readonly today: string;
}

export interface ListedEnterprise extends Enterprise {
  /** First day of the grade. */
  readonly since: string;
}

/** Whether a row of the listing keeps an enterprise off the black list on that day. */
const withheldOn = (day: string) =>
  `w.state <> 'PUBLISHED' AND w.known_until IS NULL AND w.shown_from <= ${day}::date
   AND (w.until_day IS NULL OR w.until_day > ${day}::date)`;

function listed(statement: Statement, { list, asOf, search, today }: CreditListRequest): string {
  statement.where(`p.grade = ${statement.value(GRADE_OF_LIST[list])}`);
  if (list === 'BLACK') {
    const [day, now] = [statement.value(asOf), statement.value(today)];
    statement.where(`NOT EXISTS (SELECT FROM listing w WHERE w.enterprise_id = e.id AND (${withheldOn(day)}
      OR ${withheldOn(now)} AND (p.until_day IS NULL OR p.until_day > ${now}::date)))`);
  }
  const condition = searchConditionOf(search);
  if (condition) {
    const pattern = statement.value(condition.pattern);
    statement.where(`e.search_grams @> ${statement.value(condition.grams)}`);
    // By name or code only, of all that an enterprise can be found by: a former name is nobody's business here.
    statement.where(`(${FOLDED_NAME} LIKE ${pattern} OR lower(e.credit_code) LIKE ${pattern})`);
  }
  return `FROM enterprise e JOIN grade_period p ON ${gradeOnDay('p', 'e', statement.value(asOf))}`;
}

const BY_NAME: readonly SortKey[] = [
  { sql: 'e.name COLLATE "zh-x-icu"', type: 'text', descending: false },
  { sql: 'e.id', type: 'uuid', descending: false },
];

export async function creditListPage(
  manager: EntityManager,
  request: CreditListRequest,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const from = listed(statement, request);
  const columns = `${columnsOf(manager, Enterprise, 'e')}, p.from_day AS since`;
  return keysetPage<ListedEnterprise>(manager, { columns, from, statement, keys: BY_NAME, size, after });
}

export async function countCreditList(manager: EntityManager, request: CreditListRequest): Promise<number> {
  // Of the black list some are withheld, one by one.
  if (request.list !== 'BLACK' && request.search === '') {
    const counts = await countsOnDay(manager, { asOf: request.asOf, by: 'WHOLE' });
    if (counts !== null) return countOfGrades(counts, { eq: GRADE_OF_LIST[request.list] });
  }
  const statement = new Statement();
  return countRows(manager, listed(statement, request), statement);
}
