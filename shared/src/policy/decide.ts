/**
 * From facts to a grade: tests, then clauses (all of their tests), then the first line of the decision list that
 * matches. Article 6.
 */
import { EVENT_KINDS, FACTS, type Comparison, type EventKind } from '../vocabulary.js';
import {
  FACT_INDEX,
  FACTS_OF_KIND,
  type ClauseTest,
  type DecisionTable,
  type FactValue,
  type IndexedTest,
  type PolicyDraft,
  type SharedWindow,
} from './policy.js';

export const LARGEST_TABLE = 31;

export function decisionTable({
  clauses,
  decision,
  withinYears,
}: Pick<PolicyDraft, 'clauses' | 'decision' | 'withinYears'>): DecisionTable {
  const codes = clauses.map(({ code }) => code);
  const windowYears = [...new Set(Object.values(withinYears))];
  const windowOfFact = FACTS.map(fact =>
    fact === 'standardization' ? -1 : windowYears.indexOf(withinYears[fact]),
  );
  let first = 0;
  const clauseTests = clauses.map(({ tests }) => {
    const mask = maskOf(tests.map((_, index) => first + index));
    first += tests.length;
    return mask;
  });
  return {
    tests: clauses.flatMap(({ tests }) => tests.map(indexedTest)),
    clauseTests,
    lines: decision.map(line => ({
      grade: line.grade,
      when: line.when,
      clauses: maskOf(line.clauses.map(code => codes.indexOf(code))),
    })),
    windowYears,
    windowOfFact,
    windowsOfKind: Object.fromEntries(
      EVENT_KINDS.map(kind => [kind, sharedWindows(kind, windowOfFact)]),
    ) as DecisionTable['windowsOfKind'],
  };
}

function maskOf(indexes: readonly number[]): number {
  return indexes.reduce((mask, index) => mask | (1 << index), 0);
}

function indexedTest({ fact, comparison, threshold }: ClauseTest): IndexedTest {
  return { fact: FACT_INDEX[fact], ...RANGE_OF[comparison](threshold) };
}

const RANGE_OF: Readonly<Record<Comparison, (threshold: FactValue) => Omit<IndexedTest, 'fact'>>> = {
  EQUAL: threshold => ({ least: threshold, most: threshold }),
  AT_MOST: threshold => ({ least: -Infinity, most: threshold }),
  AT_LEAST: threshold => ({ least: threshold, most: Infinity }),
  LESS_THAN: threshold => ({ least: -Infinity, most: threshold - 1 }),
  MORE_THAN: threshold => ({ least: threshold + 1, most: Infinity }),
};

function sharedWindows(kind: EventKind, windowOfFact: readonly number[]): readonly SharedWindow[] {
  const facts = (FACTS_OF_KIND[kind] ?? []).map(fact => FACT_INDEX[fact]);
  const windows = new Set(facts.map(fact => windowOfFact[fact]!));
  return [...windows].map(window => ({ window, facts: facts.filter(fact => windowOfFact[fact] === window) }));
}

/** The mask of tests that hold. `facts` is indexed as FACTS. */
export function testsHeld(table: DecisionTable, facts: ArrayLike<FactValue>): number {
  const { tests } = table;
  let held = 0;
  for (let index = 0; index < tests.length; index++) {
    const { fact, least, most } = tests[index]!;
    const value = facts[fact]!;
    if (value >= least && value <= most) held |= 1 << index;
  }
  return held;
}

/** The mask of clauses all of whose tests hold. */
export function clausesMet(table: DecisionTable, held: number): number {
  const { clauseTests } = table;
  let met = 0;
  for (let index = 0; index < clauseTests.length; index++) {
    const needed = clauseTests[index]!;
    if ((held & needed) === needed) met |= 1 << index;
  }
  return met;
}

/** The index of the first line that matches, −1 if none does (never for a legal policy). */
export function decidingLine(table: DecisionTable, met: number): number {
  const { lines } = table;
  for (let index = 0; index < lines.length; index++) {
    const { when, clauses } = lines[index]!;
    if (when === 'ANY' ? (met & clauses) !== 0 : when === 'ALWAYS' || (met & clauses) === clauses)
      return index;
  }
  return -1;
}

/** The deciding line for a set of facts. */
export function decide(table: DecisionTable, facts: ArrayLike<FactValue>): number {
  return decidingLine(table, clausesMet(table, testsHeld(table, facts)));
}
