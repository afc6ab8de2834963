/**
 * Finds what is wrong with the text of an edition, so that it is shown and not hidden: gaps, overlaps, clauses that never
 * matter, facts that count one way only, words that contradict each other, sources no clause uses. Each finding comes with
 * the smallest state that shows it. `grading.md`, "Defects of the text".
 */
import { FACTS, type Comparison, type Fact, type FindingKind, type Grade } from '../vocabulary.js';
import { clausesMet, decide, decidingLine, testsHeld } from './decide.js';
import { EVENT_KIND_LABELS } from '../words/event.js';
import { COMPARISON_SIGNS, describeState, describeValue, FACT_LABELS } from './describe.js';
import { FACT_UNITS, FACTS_OF_KIND, type Clause, type Policy } from './policy.js';
import { distinguishableStates, factOf, type State } from './state.js';

export interface Finding {
  readonly kind: FindingKind;
  readonly clauses: readonly Clause[];
  /** The smallest state that shows the defect; null where the words themselves are the defect. */
  readonly state: State | null;
  /** The same in words. */
  readonly example: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** A state of the edition with what holds in it, worked out once for all checks. */
interface JudgedState {
  readonly state: State;
  readonly held: number;
  readonly met: number;
  readonly grade: Grade;
}

/** All findings, in the order of the checks below. A second or less for an edition of eleven clauses. */
export function lintPolicy(policy: Policy): readonly Finding[] {
  const { table } = policy;
  const states = distinguishableStates(policy.clauses).map((state): JudgedState => {
    const held = testsHeld(table, state);
    return { state, held, met: clausesMet(table, held), grade: table.lines[decide(table, state)]!.grade };
  });
  return [
    ...gaps(policy, states),
    ...overlaps(policy, states),
    ...shadowed(policy, states),
    ...oneSided(policy, states),
    ...contradictoryWording(policy),
    ...unusedSources(policy),
  ];
}

/** Facts that measure the same thing and so can leave a gap between them. */
const SUBJECTS: readonly (readonly Fact[])[] = [
  ['accidents'],
  ['interviews'],
  ['penalties', 'fines', 'finesAndConfiscations'],
  ['complaints'],
  ['standardization'],
];

/**
 * GAP: a subject that several grades test, in a state where none of its clauses is met. Of all such states one is shown for
 * each smallest set of tests whose failing leaves the gap, so "exactly 3" and "more than 3 but little money" stay apart.
 */
function* gaps(policy: Policy, states: readonly JudgedState[]): Generator<Finding> {
  for (const subject of SUBJECTS) {
    const about = indexesOf(policy, clause => clause.tests.every(test => subject.includes(test.fact)));
    const widest = about.filter(
      index => !about.some(other => other !== index && implies(states, index, other)),
    );
    if (gradesCiting(policy, widest).size < 2) continue;
    const within = states.filter(({ state }) => onlyAbout(state, subject));
    const open = within.filter(({ met }) => widest.every(index => !hasBit(met, index)));
    const testsOfSubject = widest.reduce((mask, index) => mask | policy.table.clauseTests[index]!, 0);
    const failing = (judged: JudgedState) => testsOfSubject & ~judged.held;
    const smallestSets = [...new Set(open.map(failing))].filter(
      (set, _, sets) => !sets.some(other => other !== set && (other & set) === other),
    );
    for (const set of smallestSets) {
      const { state } = open.find(judged => failing(judged) === set)!;
      const example = describeState(state, policy, relevantFacts(policy, set));
      yield finding(
        policy,
        'GAP',
        widest,
        state,
        example,
        `${FACT_LABELS[subject[0]!]}的这种情形单看本项，不在任何等级之内`,
      );
    }
  }
}

/** OVERLAP: two grades whose lines can match at once; only their order decides. */
function* overlaps(policy: Policy, states: readonly JudgedState[]): Generator<Finding> {
  const seen = new Set<string>();
  const lines = policy.table.lines.filter(({ when }) => when !== 'ALWAYS');
  const matches = (line: (typeof lines)[number], held: number) => decidingLine({ lines: [line] }, held) === 0;
  for (const { state, held, met } of states)
    for (const [position, first] of lines.entries())
      for (const second of lines.slice(position + 1)) {
        const pair = `${first.grade}${second.grade}`;
        if (first.grade === second.grade || seen.has(pair) || !matches(first, held) || !matches(second, held))
          continue;
        seen.add(pair).add(`${second.grade}${first.grade}`);
        const clauses = indexesOf(policy, (_, index) =>
          hasBit((first.clauses | second.clauses) & met, index),
        );
        const message = `${first.grade} 级与 ${second.grade} 级的条件可同时成立，本版以 ${first.grade} 级为先`;
        yield finding(policy, 'OVERLAP', clauses, state, describeState(state, policy), message);
      }
}

/** SHADOWED: a clause that could be struck without any grade changing. */
function* shadowed(policy: Policy, states: readonly JudgedState[]): Generator<Finding> {
  for (const index of policy.clauses.keys()) {
    const { table } = policy;
    const struck = (held: number) =>
      table.lines[decidingLine(table, held & ~table.clauseTests[index]!)]?.grade;
    const met = states.filter(judged => hasBit(judged.met, index));
    if (met.some(judged => struck(judged.held) !== judged.grade)) continue;
    const message = `删去第 ${policy.clauses[index]!.code} 项，任何主体的等级都不会改变`;
    const example = met[0] ? describeState(met[0].state, policy) : '该项永远不会成立';
    yield finding(policy, 'SHADOWED', [index], met[0]?.state ?? null, example, message);
  }
}

/** ONE_SIDED: something bad that only ever costs grade A, and never counts against B or towards C. */
function* oneSided(policy: Policy, states: readonly JudgedState[]): Generator<Finding> {
  for (const fact of FACTS.filter(each => FACT_UNITS[each] === 'COUNT')) {
    const about = indexesOf(policy, clause => clause.tests.some(test => test.fact === fact));
    const grades = gradesCiting(policy, about);
    if (grades.size !== 1 || !grades.has('A')) continue;
    const worst = states.find(({ state, grade }) => factOf(state, fact) > 0 && grade !== 'C')!;
    const example = `${describeState(worst.state, policy)}，仍为 ${worst.grade} 级`;
    yield finding(
      policy,
      'ONE_SIDED',
      about,
      worst.state,
      example,
      `${FACT_LABELS[fact]}只影响 A 级，从不影响 B 级或 C 级的认定`,
    );
  }
}

/** Which comparisons the regulation's bound words stand for; they are looked for in its text. @zh */
const WORDS: readonly { readonly word: string; readonly comparisons: readonly Comparison[] }[] = [
  { word: '超过', comparisons: ['MORE_THAN'] },
  { word: '（含）以内', comparisons: ['AT_MOST'] },
  { word: '（不含）以内', comparisons: ['LESS_THAN'] },
  { word: '（不含）以上', comparisons: ['MORE_THAN'] },
  // Of levels, "level 3 (included) or better" is a smaller number.
  { word: '（含）以上', comparisons: ['AT_LEAST', 'AT_MOST'] },
];

/** WORDING: one bound said with words that point both ways. */
function* contradictoryWording(policy: Policy): Generator<Finding> {
  for (const [index, { tests }] of policy.clauses.entries())
    for (const { fact, comparison, threshold, wording } of tests) {
      const against = wording.filter(phrase => {
        const known = WORDS.find(({ word }) => phrase.endsWith(word));
        return known !== undefined && !known.comparisons.includes(comparison);
      });
      if (against.length === 0) continue;
      const bound = `${FACT_LABELS[fact]} ${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`;
      const message = `原文对同一数额既用“${wording.join('”又用“')}”，本版按“${bound}”理解`;
      yield finding(policy, 'WORDING', [index], null, bound, message);
    }
}

/** UNUSED_SOURCE: named as a ground of the evaluation, tested by no clause. */
function* unusedSources(policy: Policy): Generator<Finding> {
  const tested = new Set<Fact>(policy.clauses.flatMap(({ tests }) => tests.map(({ fact }) => fact)));
  for (const { kind, article } of policy.sources)
    if (!FACTS_OF_KIND[kind]?.some(fact => tested.has(fact))) {
      const label = EVENT_KIND_LABELS[kind];
      yield finding(
        policy,
        'UNUSED_SOURCE',
        [],
        null,
        label,
        `${article}列为评定依据的“${label}”，没有任何条款使用`,
      );
    }
}

function finding(
  policy: Policy,
  kind: FindingKind,
  clauses: readonly number[],
  state: State | null,
  example: string,
  message: string,
): Finding {
  return { kind, clauses: clauses.map(index => policy.clauses[index]!), state, example, message };
}

function indexesOf(policy: Policy, wanted: (clause: Clause, index: number) => boolean): readonly number[] {
  return [...policy.clauses.keys()].filter(index => wanted(policy.clauses[index]!, index));
}

function gradesCiting(policy: Policy, clauses: readonly number[]): ReadonlySet<Grade> {
  const codes = clauses.map(index => policy.clauses[index]!.code);
  return new Set(
    policy.decision.filter(line => line.clauses.some(code => codes.includes(code))).map(line => line.grade),
  );
}

/** Whether wherever the first clause is met the second is too. */
function implies(states: readonly JudgedState[], first: number, second: number): boolean {
  return states.every(({ met }) => !hasBit(met, first) || hasBit(met, second));
}

/** The facts of the tests in a set, and with money the count of cases it came from. */
function relevantFacts(policy: Policy, tests: number): readonly Fact[] {
  const facts = FACTS.filter((_, fact) =>
    policy.table.tests.some((test, index) => hasBit(tests, index) && test.fact === fact),
  );
  return facts.some(fact => FACT_UNITS[fact] === 'MONEY') && !facts.includes('penalties')
    ? ['penalties', ...facts]
    : facts;
}

function onlyAbout(state: State, subject: readonly Fact[]): boolean {
  return FACTS.every(
    (fact, index) => subject.includes(fact) || state[index] === 0 || Number.isNaN(state[index]!),
  );
}

function hasBit(mask: number, index: number): boolean {
  return (mask & (1 << index)) !== 0;
}
