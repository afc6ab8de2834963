/**
 * From facts to a grade: which tests hold, and which is the first line of the decision list that matches. Article 6.
 */
import { EVENT_KINDS, FACTS, type Comparison, type EventKind } from '../vocabulary.js';
import {
  FACT_INDEX,
  FACTS_OF_KIND,
  type ClauseTest,
  type DecisionLine,
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
    lines: decision.map(({ grade, when, clauses: cited }) => {
      const indexes = cited.map(code => codes.indexOf(code));
      const ways = indexes.map(index => clauseTests[index]!);
      return { grade, when, clauses: maskOf(indexes), ways: WAYS_OF[when](ways) };
    }),
    windowYears,
    windowOfFact,
    windowsOfKind: Object.fromEntries(
      EVENT_KINDS.map(kind => [kind, sharedWindows(kind, windowOfFact)]),
    ) as DecisionTable['windowsOfKind'],
  };
}

const WAYS_OF: Readonly<Record<DecisionLine['when'], (ways: readonly number[]) => readonly number[]>> = {
  ANY: ways => ways,
  ALL: ways => [ways.reduce((all, way) => all | way, 0)],
  ALWAYS: () => [0],
};

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

/**
 * The windows through which an event of that kind is seen. The kinds that count are named, because looking a property up by
 * a name that changes from event to event is slow.
 */
export function windowsSeeing({ windowsOfKind }: DecisionTable, kind: EventKind): readonly SharedWindow[] {
  switch (kind) {
    case 'ACCIDENT':
      return windowsOfKind.ACCIDENT;
    case 'INTERVIEW':
      return windowsOfKind.INTERVIEW;
    case 'PENALTY':
      return windowsOfKind.PENALTY;
    case 'COMPLAINT':
      return windowsOfKind.COMPLAINT;
    default:
      return windowsOfKind[kind];
  }
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

/** The index of the first line that matches where these tests hold, −1 if none does (never for a legal policy). */
export function decidingLine({ lines }: Pick<DecisionTable, 'lines'>, held: number): number {
  for (let index = 0; index < lines.length; index++) {
    const { ways } = lines[index]!;
    for (let way = 0; way < ways.length; way++) if ((held & ways[way]!) === ways[way]) return index;
  }
  return -1;
}

/** The deciding line for a row of facts. */
export function decide(table: DecisionTable, facts: ArrayLike<FactValue>): number {
  return decidingLine(table, testsHeld(table, facts));
}
