/**
 * The states an edition can tell apart: each fact just under, on and just over each of its thresholds, and nothing
 * between, since no test could see a difference there. A few thousand for an edition of this size.
 */
import { money } from '../money.js';
import { FACTS, type Fact } from '../vocabulary.js';
import { FACT_INDEX, FACT_UNITS, factRow, NONE, type Clause, type FactValue } from './policy.js';

/** A value for every fact, indexed as FACTS. */
export type State = readonly FactValue[];

const ONE_FEN = money('0.01');

export function factOf(state: State, fact: Fact): FactValue {
  return state[FACT_INDEX[fact]]!;
}

/** How many combinations `distinguishableStates` has to try; it grows by a factor with every threshold of another fact. */
export function combinationsOf(clauses: readonly Clause[]): number {
  return FACTS.reduce((count, fact) => count * distinguishableValues(fact, clauses).length, 1);
}

/** Every state that could be, from the emptiest on: fewest facts away from an empty record first, then smallest values. */
export function distinguishableStates(clauses: readonly Clause[]): readonly State[] {
  let states: State[] = [[]];
  for (const fact of FACTS) {
    const values = distinguishableValues(fact, clauses);
    states = states.flatMap(state => values.map(value => [...state, value]));
  }
  return states
    .map(state => factRow(...(state as Parameters<typeof factRow>)))
    .filter(couldBe)
    .map(state => ({ state, size: sizeOf(state) }))
    .sort((a, b) => a.size - b.size)
    .map(({ state }) => state);
}

function distinguishableValues(fact: Fact, clauses: readonly Clause[]): readonly FactValue[] {
  const unit = FACT_UNITS[fact];
  if (unit === 'BOOLEAN') return [0, 1];
  if (unit === 'LEVEL') return [NONE, 3, 2, 1];
  const step = unit === 'MONEY' ? ONE_FEN : 1;
  // A penalty for money to come from, even where no clause counts penalties.
  const values = new Set<number>(fact === 'penalties' ? [0, 1] : [0]);
  // Money shares its thresholds: a fine over that of fines is also a sum of fine and confiscation of that size.
  for (const { tests } of clauses)
    for (const test of tests)
      if (test.fact === fact || (unit === 'MONEY' && FACT_UNITS[test.fact] === 'MONEY'))
        for (const value of [test.threshold - step, test.threshold, test.threshold + step])
          if (value >= 0) values.add(value);
  return [...values].sort((a, b) => a - b);
}

/** Money needs a case it came from, and a fine is part of fine and confiscation. */
function couldBe(state: State): boolean {
  const [penalties, fines, both] = [
    factOf(state, 'penalties'),
    factOf(state, 'fines'),
    factOf(state, 'finesAndConfiscations'),
  ];
  return fines <= both && (penalties > 0 || both === 0);
}

/**
 * Facts that differ from an empty record weigh most, then how far. Money counts a little less than one case, so that of
 * two examples the one with fewer cases is the smaller.
 */
function sizeOf(state: State): number {
  return FACTS.reduce((size, fact, index) => {
    const value = state[index]!;
    if (Number.isNaN(value) || value === 0) return size;
    const distance = FACT_UNITS[fact] === 'COUNT' ? value : FACT_UNITS[fact] === 'MONEY' ? 0.5 : 1;
    return size + 100 + distance + (FACT_UNITS[fact] === 'MONEY' ? value * 1e-12 : 0);
  }, 0);
}
