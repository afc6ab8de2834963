/** A page of enterprises by filter, search, order and day; grades come from the projection, never from a rule in SQL. */
import type { EntityManager } from 'typeorm';
import type { Area } from '../access/area.js';
import { badInput } from '../api/badInput.js';
import { cutPage, LARGEST_OFFSET } from '../api/page.js';
import { countRows, keysetPage, sortKeysOf, type SortKey, type SortSql } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { countOfGrades, countsOfSelection } from '../gradeCount/countedSelection.js';
import { gradedPageWay, type GradedPageWay } from '../gradeCount/gradedPageWay.js';
import { coversDay, gradeOnDay, lookedUpOnDay } from '../grade/gradeOnDay.js';
import { storedGradeColumns, withStoredDay } from '../grade/storedGrade.js';
import { Enterprise } from './enterprise.entity.js';
import {
  EnterpriseOrderField,
  type ClauseFilter,
  type EnterpriseOrder,
  type EnterpriseWhere,
} from './enterprisePage.inputs.js';
import { asksForCoverage, COVERAGE_JOIN, whereOfFigures } from './figureWhere.js';
import { searchConditionOf } from './search.js';

export interface EnterpriseSelection {
  /** Who asks sees no others. */
  readonly area: Area;
  readonly where: EnterpriseWhere;
  readonly search: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Whether the projection of clauses was brought up, so that `where.clause` may be asked. */
  readonly clausesKnown?: boolean;
}

export interface EnterprisePageRequest extends EnterpriseSelection {
  readonly orderBy: readonly EnterpriseOrder[];
  readonly size: number;
  readonly after: string | null;
  readonly offset: number;
  /** Whether the grade of the day is to be read with each row, and what decides it. */
  readonly graded?: boolean;
  /** The only properties that rows need beside their key and those they are sorted by; all when absent. */
  readonly only?: ReadonlySet<string>;
}

const SORT_SQL: SortSql<EnterpriseOrderField> = {
  NAME: { sql: 'e.name COLLATE "zh-x-icu"', type: 'text' },
  CREDIT_CODE: { sql: 'e.credit_code COLLATE "C"', type: 'text' },
  INCLUDED_ON: { sql: 'e.included_on', type: 'date' },
  DIVISION_CODE: { sql: 'e.division_code COLLATE "C"', type: 'text' },
  // Without a grade (not yet included on that day) comes after C.
  GRADE: { sql: `COALESCE(p.grade, 'Z') COLLATE "C"`, type: 'text' },
};

const sortedByName = (name: string, key: string): readonly SortKey[] => [
  { sql: `${name} COLLATE "zh-x-icu"`, type: 'text', descending: false },
  { sql: key, type: 'uuid', descending: false },
];
const BY_ROLL = sortedByName('b.name', 'b.enterprise_id');
/** No index has this: a few rows are sorted, instead of many passed over in their order. */
const SORTED = sortedByName(`(e.name || '')`, 'e.id');

/** Sort keys that a row has among its properties. */
const PROPERTIES: Readonly<Record<string, string>> = {
  [BY_ROLL[0]!.sql]: 'name',
  [BY_ROLL[1]!.sql]: 'key',
  [SORTED[0]!.sql]: 'name',
  [SORT_SQL.NAME.sql]: 'name',
  [SORT_SQL.CREDIT_CODE.sql]: 'creditCode',
  [SORT_SQL.INCLUDED_ON.sql]: 'includedOn',
  [SORT_SQL.DIVISION_CODE.sql]: 'divisionCode',
  'e.id': 'key',
};

const ROLLED = 'black_roll b JOIN enterprise e ON e.id = b.enterprise_id';
const joined = (day: string) => `enterprise e LEFT JOIN grade_period p ON ${gradeOnDay('p', 'e', day)}`;

/** Enterprises with their periods of the day, in the order in which each way finds them. */
const GRADED: Readonly<Record<GradedPageWay, (day: string) => string>> = {
  EMPTY: joined,
  PLAIN: joined,
  WALK: day => `enterprise e ${lookedUpOnDay('p', 'e', day)}`,
  ROLL: day => `${ROLLED} ${lookedUpOnDay('p', 'e', day)}`,
  // One by one: PostgreSQL, who thinks them many, would read the whole registry.
  FEW: () =>
    'grade_period p CROSS JOIN LATERAL (SELECT f.* FROM enterprise f WHERE f.id = p.enterprise_id OFFSET 0) e',
};

/** FROM and WHERE of a selection. The join to the grade is made only where something asks for the grade. */
export function selected(
  statement: Statement,
  { area, where, search, asOf, clausesKnown = false }: EnterpriseSelection,
  needsGrade: boolean,
  way: GradedPageWay = 'PLAIN',
): string {
  const {
    grade,
    sector,
    divisionCode,
    creditCode,
    includedOn,
    deregistered,
    rectificationMissedBefore,
    clause,
  } = where;
  const equals = (
    sql: string,
    filter: { eq?: string | null; in?: readonly string[] | null } | null | undefined,
  ) => {
    if (filter?.eq != null) statement.where(`${sql} = ${statement.value(filter.eq)}`);
    if (filter?.in != null) {
      if (filter.in.length > 250) throw badInput('in takes at most 250 values');
      statement.where(`${sql} = ANY(${statement.value(filter.in)})`);
    }
  };
  const startsWith = (sql: string, prefix: string | null | undefined) => {
    if (prefix != null) statement.where(`starts_with(${sql}, ${statement.value(prefix)})`);
  };
  if (!area.isEverywhere) statement.where(area.ofEnterprise('e'));
  const onRoll = way === 'ROLL';
  const joinsGrade = needsGrade || (grade != null && !onRoll) || where.decidedBy != null;
  const day = joinsGrade || onRoll ? statement.value(asOf) : '';
  const enterprises = joinsGrade ? GRADED[way](day) : onRoll ? ROLLED : 'enterprise e';
  // Not by the operator: for a day it does not know PostgreSQL would expect a few rows of it, and sort.
  if (onRoll) statement.where(`multirange_contains_elem(b.days, ${day}::date)`);
  else equals('p.grade', grade);
  if (way === 'FEW') statement.where(coversDay('p', day));
  equals('e.sector', sector);
  equals('e.division_code', divisionCode);
  startsWith('e.division_code', divisionCode?.startsWith);
  equals('e.credit_code', creditCode);
  startsWith('e.credit_code', creditCode?.startsWith);
  if (includedOn?.from != null) statement.where(`e.included_on >= ${statement.value(includedOn.from)}`);
  if (includedOn?.to != null) statement.where(`e.included_on <= ${statement.value(includedOn.to)}`);
  if (deregistered != null)
    statement.where(
      `COALESCE(e.deregistered_on <= ${statement.value(asOf)}::date, false) = ${statement.value(deregistered)}`,
    );
  if (rectificationMissedBefore != null)
    statement.where(
      `EXISTS (SELECT FROM rectification r WHERE r.enterprise_id = e.id AND r.status = 'OPEN'
         AND COALESCE(r.missed_on, r.due_on) < ${statement.value(rectificationMissedBefore)})`,
    );
  if (clause != null && !clausesKnown) throw badInput('clause can only be asked of enterprises');
  if (clause != null) statement.where(standingCondition(statement, clause, asOf));
  whereOfFigures(statement, where, () => statement.value(asOf));
  const condition = searchConditionOf(search);
  if (condition) {
    statement.where(`e.search_grams @> ${statement.value(condition.grams)}`);
    statement.where(`e.search_text LIKE ${statement.value(condition.pattern)}`);
  }
  return `FROM ${enterprises} ${asksForCoverage(where) ? COVERAGE_JOIN : ''}`;
}

/** By the projection of clauses, as far as it is of that day. */
function standingCondition(statement: Statement, { met, decided, line }: ClauseFilter, asOf: string): string {
  const on = `${statement.value(asOf)}::date`;
  const conditions = [`s.from_day <= ${on} AND (s.until_day IS NULL OR s.until_day > ${on})`];
  if (met != null) conditions.push(`s.met @> ARRAY[${statement.value(met)}]`);
  if (decided != null) conditions.push(`s.decided @> ARRAY[${statement.value(decided)}]`);
  if (line != null) conditions.push(`s.line = ${statement.value(line)}::integer - 1`);
  return `EXISTS (SELECT FROM clause_standing s WHERE s.enterprise_id = e.id AND ${conditions.join(' AND ')})`;
}

export async function enterprisePage(manager: EntityManager, request: EnterprisePageRequest) {
  const { size, after, offset, orderBy, asOf, graded = false, only } = request;
  if (offset < 0 || offset > LARGEST_OFFSET) throw badInput(`offset must be from 0 to ${LARGEST_OFFSET}`);
  const way = orderBy.every(isByName) ? await gradedPageWay(manager, request) : 'PLAIN';
  if (way === 'EMPTY' && after === null) return cutPage<Enterprise>([], size, () => '', offset === 0);
  const keys = KEYS_OF_WAY[way] ?? sortKeysOf(SORT_SQL, orderBy, EnterpriseOrderField.NAME, ['e.id']);
  const statement = new Statement();
  const from = selected(statement, request, graded || asksForGrade(orderBy), way);
  const sorted = keys.flatMap(({ sql }) => PROPERTIES[sql] ?? []);
  const own = columnsOf(manager, Enterprise, 'e', only && new Set([...only, ...sorted]));
  const columns = graded ? `${own}, ${storedGradeColumns(statement.value(asOf))}` : own;
  const page = await keysetPage<Enterprise>(manager, {
    columns,
    from,
    statement,
    keys,
    properties: PROPERTIES,
    size,
    after,
    offset,
    together: true,
  });
  if (graded) for (const node of page.nodes) withStoredDay(node, asOf);
  return page;
}

const KEYS_OF_WAY: Partial<Record<GradedPageWay, readonly SortKey[]>> = { ROLL: BY_ROLL, FEW: SORTED };

/** As the list is ordered when nothing else is asked. */
function isByName({ field, direction }: EnterpriseOrder): boolean {
  return field === EnterpriseOrderField.NAME && direction !== 'DESC';
}

/** Whether the order needs the join to the grade. */
export function asksForGrade(orderBy: readonly { readonly field: string }[]): boolean {
  return orderBy.some(({ field }) => field === EnterpriseOrderField.GRADE);
}

export async function countEnterprises(
  manager: EntityManager,
  selection: EnterpriseSelection,
): Promise<number> {
  const { grade } = selection.where;
  if (grade?.eq != null || grade?.in != null) {
    const counts = await countsOfSelection(manager, selection);
    if (counts !== null) return countOfGrades(counts, grade);
  }
  const statement = new Statement();
  return countRows(manager, selected(statement, selection, false), statement);
}
