/** Reads an edition from JSON and makes it legal, or says with paths why it is not. `printPolicy` is the inverse. */
import { formatDay } from '../day.js';
import { formatMoney, parseMoney, type Money } from '../money.js';
import { err, ok, type Result } from '../result.js';
import {
  COMPARISONS,
  EVENT_KINDS,
  FACTS,
  GRADES,
  MEASURE_KINDS,
  STANDARDIZATION_LEVELS,
  type Fact,
} from '../vocabulary.js';
import { decide, decisionTable, LARGEST_TABLE } from './decide.js';
import * as json from './decoder.js';
import type { Decoder, Flaw } from './decoder.js';
import {
  FACT_UNITS,
  type Cited,
  type ClauseTest,
  type FactValue,
  type Policy,
  type PolicyDraft,
  type WindowedFact,
} from './policy.js';
import { describeState } from './describe.js';
import { combinationsOf, distinguishableStates } from './state.js';

/** So many states are tried in about a second, and the editions of 2023 need a tenth of them. */
const MOST_COMBINATIONS = 500_000;

const WINDOWED = FACTS.filter((fact): fact is WindowedFact => fact !== 'standardization');

const shapeOfTest = json.object(
  {
    fact: json.word(FACTS),
    comparison: json.word(COMPARISONS),
    threshold: (raw: unknown) => raw,
    wording: json.array(json.string, 10),
  },
  ['wording'],
);

const test: Decoder<ClauseTest> = (raw, path, flaws) => {
  const shape = shapeOfTest(raw, path, flaws);
  if (!shape?.fact) return shape as never;
  const threshold = thresholdOf(shape.fact, shape.threshold);
  if (threshold === undefined)
    return json.flawed(flaws, `${path}.threshold`, `must be ${EXPECTED_THRESHOLD[FACT_UNITS[shape.fact]]}`);
  return { fact: shape.fact, comparison: shape.comparison, threshold, wording: shape.wording ?? [] };
};

const EXPECTED_THRESHOLD = {
  COUNT: 'a whole number from 0 to 100000',
  MONEY: 'an amount such as "50000.00"',
  LEVEL: 'LEVEL_1, LEVEL_2 or LEVEL_3',
  BOOLEAN: 'true or false',
};

function thresholdOf(fact: Fact, raw: unknown): FactValue | undefined {
  switch (FACT_UNITS[fact]) {
    case 'COUNT':
      return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 100_000 ? raw : undefined;
    case 'MONEY': {
      const parsed = typeof raw === 'string' ? parseMoney(raw) : undefined;
      return parsed?.ok ? parsed.value : undefined;
    }
    case 'LEVEL': {
      const level = STANDARDIZATION_LEVELS.findIndex(candidate => candidate === raw);
      return level < 0 ? undefined : level + 1;
    }
    case 'BOOLEAN':
      return typeof raw === 'boolean' ? Number(raw) : undefined;
  }
}

function printThreshold(fact: Fact, threshold: FactValue): unknown {
  switch (FACT_UNITS[fact]) {
    case 'COUNT':
      return threshold;
    case 'MONEY':
      return formatMoney(threshold as Money);
    case 'LEVEL':
      return STANDARDIZATION_LEVELS[threshold - 1];
    case 'BOOLEAN':
      return threshold === 1;
  }
}

const clause = json.object({
  code: json.string,
  article: json.string,
  text: json.string,
  tests: json.array(test, LARGEST_TABLE),
});

const line = json.object({
  grade: json.word(GRADES),
  when: json.word(['ANY', 'ALL', 'ALWAYS']),
  clauses: json.array(json.string, LARGEST_TABLE),
});

function cited<const K extends string>(kinds: readonly K[]): Decoder<readonly Cited<K>[]> {
  return json.array(json.object({ kind: json.word(kinds), article: json.string }), 50);
}

const rate = json.object({
  drawPercentPerQuarter: json.integer(0, 100),
  inspectionsPerYear: json.integer(0, 366),
  trainingsPerYear: json.integer(0, 366),
});

const windowOfFact = json.object({ withinYears: json.integer(1, 100) });

const disclosure = json.object({
  noticeDays: json.integer(0, 365),
  acceptanceDays: json.integer(1, 365),
  decisionDays: json.integer(1, 365),
});

const editionShape = {
  id: json.string,
  title: json.string,
  inForceFrom: json.nullable(json.calendarDay),
  source: json.object({ title: json.string, issuedOn: json.calendarDay }),
  reading: json.string,
  facts: json.object(
    Object.fromEntries(WINDOWED.map(fact => [fact, windowOfFact])) as Record<
      WindowedFact,
      typeof windowOfFact
    >,
  ),
  switches: json.object({
    countGradeMeasureInterviews: json.boolean,
    countOnlyVerifiedComplaints: json.boolean,
  }),
  sources: cited(EVENT_KINDS),
  clauses: json.array(clause, LARGEST_TABLE),
  decision: json.array(line, LARGEST_TABLE),
  measures: json.object({ A: cited(MEASURE_KINDS), B: cited(MEASURE_KINDS), C: cited(MEASURE_KINDS) }),
  attention: json.object({
    article: json.string,
    complaintsMoreThan: json.integer(0, 100_000),
    complaintsWithinYears: json.integer(1, 100),
  }),
  supervision: json.object(
    {
      A: rate,
      B: rate,
      C: rate,
      reminderInterviewEveryMonths: json.integer(1, 120),
      rectificationDueDays: json.integer(1, 3650),
      visitsPerYearCap: json.integer(0, 366),
      overdueReviewWithinDays: json.integer(1, 3650),
      overdueEscalatesAfterDays: json.integer(0, 3650),
    },
    ['overdueReviewWithinDays', 'overdueEscalatesAfterDays'],
  ),
  disclosure,
};
const edition = json.object(editionShape, ['disclosure']);

/** An edition from JSON: exactly the expected keys, every cited clause defined, every possible state decided. */
export function parsePolicy(raw: unknown): Result<Policy, readonly Flaw[]> {
  const flaws: Flaw[] = [];
  const decoded = edition(raw, 'policy', flaws);
  if (flaws.length > 0) return err(flaws);
  const { facts, ...rest } = decoded;
  const draft: PolicyDraft = {
    ...rest,
    disclosure: rest.disclosure ?? null,
    withinYears: Object.fromEntries(WINDOWED.map(fact => [fact, facts[fact].withinYears])) as Record<
      WindowedFact,
      number
    >,
  };
  return legalPolicy(draft);
}

/** Makes a well-shaped edition legal. */
export function legalPolicy(draft: PolicyDraft): Result<Policy, readonly Flaw[]> {
  const flaws = [...flawsOfReferences(draft)];
  if (flaws.length > 0) return err(flaws);
  const table = decisionTable(draft);
  const undecided = distinguishableStates(draft.clauses).find(state => decide(table, state) < 0);
  if (undecided)
    return err([{ path: 'policy.decision', message: `no line decides: ${describeState(undecided, draft)}` }]);
  return ok({ ...draft, table } as Policy);
}

function* flawsOfReferences(draft: PolicyDraft): Generator<Flaw> {
  const codes = draft.clauses.map(({ code }) => code);
  for (const [index, code] of codes.entries()) {
    if (codes.indexOf(code) !== index)
      yield { path: `policy.clauses[${index}].code`, message: `${code} stands twice` };
    // Sets of codes are kept as one text, with spaces between.
    if (/\s/.test(code)) yield { path: `policy.clauses[${index}].code`, message: 'must not contain a space' };
  }
  for (const [index, { clauses, when }] of draft.decision.entries()) {
    if (clauses.length === 0 && when !== 'ALWAYS')
      yield { path: `policy.decision[${index}].clauses`, message: 'must cite a clause' };
    for (const code of clauses)
      if (!codes.includes(code))
        yield { path: `policy.decision[${index}].clauses`, message: `there is no clause ${code}` };
  }
  for (const [index, { tests }] of draft.clauses.entries())
    if (tests.length === 0) yield { path: `policy.clauses[${index}].tests`, message: 'must test something' };
  const tests = draft.clauses.reduce((count, clause) => count + clause.tests.length, 0);
  if (tests > LARGEST_TABLE)
    yield { path: 'policy.clauses', message: `more than ${LARGEST_TABLE} tests in all` };
  else if (combinationsOf(draft.clauses) > MOST_COMBINATIONS)
    yield {
      path: 'policy.clauses',
      message: `thresholds in more than ${MOST_COMBINATIONS} combinations, too many to prove that each has a grade`,
    };
}

/** The JSON of an edition: `parsePolicy(printPolicy(p))` is p again. */
export function printPolicy(policy: PolicyDraft): unknown {
  return {
    id: policy.id,
    title: policy.title,
    inForceFrom: policy.inForceFrom === null ? null : formatDay(policy.inForceFrom),
    source: { title: policy.source.title, issuedOn: formatDay(policy.source.issuedOn) },
    reading: policy.reading,
    facts: Object.fromEntries(WINDOWED.map(fact => [fact, { withinYears: policy.withinYears[fact] }])),
    switches: policy.switches,
    sources: policy.sources,
    clauses: policy.clauses.map(({ tests, ...rest }) => ({
      ...rest,
      tests: tests.map(({ fact, comparison, threshold, wording }) => ({
        fact,
        comparison,
        threshold: printThreshold(fact, threshold),
        ...(wording.length > 0 && { wording }),
      })),
    })),
    decision: policy.decision,
    measures: policy.measures,
    attention: policy.attention,
    supervision: policy.supervision,
    ...(policy.disclosure && { disclosure: policy.disclosure }),
  };
}
