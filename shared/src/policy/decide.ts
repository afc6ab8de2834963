/**
 * From facts to a grade: tests, then clauses (all of their tests), then the first line of the decision list that
 * matches. Article 6.
 */
import { FACTS } from '../vocabulary.js';
import type { DecisionTable, FactValue, PolicyDraft } from './policy.js';

export const LARGEST_TABLE = 31;

export function decisionTable(draft: Pick<PolicyDraft, 'clauses' | 'decision'>): DecisionTable {
  const tests = draft.clauses.flatMap(clause => clause.tests);
  const codes = draft.clauses.map(clause => clause.code);
  let first = 0;
  const clauseTests = draft.clauses.map(clause => {
    const mask = maskOf(clause.tests.map((_, index) => first + index));
    first += clause.tests.length;
    return mask;
  });
  return {
    tests: tests.map(({ fact, comparison, threshold }) => ({
      fact: FACTS.indexOf(fact),
      comparison,
      threshold,
    })),
    clauseTests,
    lines: draft.decision.map(line => ({
      grade: line.grade,
      when: line.when,
      clauses: maskOf(line.clauses.map(code => codes.indexOf(code))),
    })),
  };
}

function maskOf(indexes: readonly number[]): number {
  return indexes.reduce((mask, index) => mask | (1 << index), 0);
}

/** The mask of tests that hold. `facts` is indexed as FACTS. */
export function testsHeld(table: DecisionTable, facts: ArrayLike<FactValue>): number {
  const { tests } = table;
  let held = 0;
  for (let index = 0; index < tests.length; index++) {
    const { fact, comparison, threshold } = tests[index]!;
    const value = facts[fact]!;
    let holds: boolean;
    switch (comparison) {
      case 'EQUAL':
        holds = value === threshold;
        break;
      case 'AT_MOST':
        holds = value <= threshold;
        break;
      case 'MORE_THAN':
        holds = value > threshold;
        break;
      case 'AT_LEAST':
        holds = value >= threshold;
        break;
      case 'LESS_THAN':
        holds = value < threshold;
        break;
    }
    if (holds) held |= 1 << index;
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
