/**
 * A policy edition: the rules as dated data. Policy › line of decision › clause › test, each clause with its citation.
 * A `PolicyDraft` has the right shape; a `Policy` is also legal (every state has a grade) and carries what grading needs
 * at hand. Only `parsePolicy` makes one.
 */
import type { Day } from '../day.js';
import {
  FACTS,
  type Comparison,
  type EventKind,
  type Fact,
  type Grade,
  type MeasureKind,
} from '../vocabulary.js';

/** The number a test compares: a count, whole fen, a level (1 highest, 3 lowest), or 1 and 0 for yes and no. */
export type FactValue = number;

/** No valid certificate: NaN, because "none" must compare false with every threshold and is not 0. */
export const NONE: FactValue = Number.NaN;

export type FactUnit = 'COUNT' | 'MONEY' | 'LEVEL' | 'BOOLEAN';

export const FACT_UNITS: Readonly<Record<Fact, FactUnit>> = {
  accidents: 'COUNT',
  interviews: 'COUNT',
  penalties: 'COUNT',
  fines: 'MONEY',
  finesAndConfiscations: 'MONEY',
  complaints: 'COUNT',
  standardization: 'LEVEL',
  firstInclusion: 'BOOLEAN',
};

/** Where each fact stands in a row of facts. */
export const FACT_INDEX = Object.fromEntries(FACTS.map((fact, index) => [fact, index])) as Readonly<
  Record<Fact, number>
>;

/** A row of facts, in the order of FACTS. Every row is made here, so that all are one shape to the engine that runs them. */
export function factRow(
  accidents: FactValue,
  interviews: FactValue,
  penalties: FactValue,
  fines: FactValue,
  finesAndConfiscations: FactValue,
  complaints: FactValue,
  standardization: FactValue,
  firstInclusion: FactValue,
): FactValue[] {
  return [
    accidents,
    interviews,
    penalties,
    fines,
    finesAndConfiscations,
    complaints,
    standardization,
    firstInclusion,
  ];
}

/** The row of an empty record. */
export const NO_FACTS: readonly FactValue[] = factRow(0, 0, 0, 0, 0, 0, NONE, 0);

export interface ClauseTest {
  readonly fact: Fact;
  readonly comparison: Comparison;
  readonly threshold: FactValue;
  /** The regulation's own words for the bound, where it uses any; the linter holds them against the comparison. */
  readonly wording: readonly string[];
}

/** Met when all of its tests are. */
export interface Clause {
  /** As in `6.3.2`: article, paragraph, item. */
  readonly code: string;
  /** The citation, as lawyers write it. */
  readonly article: string;
  /** In plain words of our own. */
  readonly text: string;
  readonly tests: readonly ClauseTest[];
}

/** One line of the ordered decision list; the first that matches decides. */
export interface DecisionLine {
  readonly grade: Grade;
  /** ANY or ALL of the clauses, or ALWAYS: the remainder, whose clauses are then only cited where met. */
  readonly when: 'ANY' | 'ALL' | 'ALWAYS';
  readonly clauses: readonly string[];
}

export interface Switches {
  /** Count interviews held because of grade C itself (article 11(2)); off, or a C enterprise could never leave C. */
  readonly countGradeMeasureInterviews: boolean;
  /** Count a complaint only from the day on which it was verified. */
  readonly countOnlyVerifiedComplaints: boolean;
}

export interface Cited<K extends string> {
  readonly kind: K;
  readonly article: string;
}

/** How often what a grade orders is owed; the text gives no frequencies, so they are the edition's parameters. */
export interface SupervisionRate {
  readonly drawPercentPerQuarter: number;
  readonly inspectionsPerYear: number;
  readonly trainingsPerYear: number;
}

export interface SupervisionParameters extends Readonly<Record<Grade, SupervisionRate>> {
  readonly reminderInterviewEveryMonths: number;
  readonly rectificationDueDays: number;
  readonly visitsPerYearCap: number;
  /** Days from a failed review to the next; see `escalationRule` for what holds where an edition is silent. */
  readonly overdueReviewWithinDays?: number;
  /** Days past its deadline after which a rectification escalates; as above. */
  readonly overdueEscalatesAfterDays?: number;
}

/** Article 7: what calls for attention whatever the grade. */
export interface AttentionRule {
  readonly article: string;
  readonly complaintsMoreThan: number;
  readonly complaintsWithinYears: number;
}

/** Facts that look back over a window of whole years. */
export type WindowedFact = Exclude<Fact, 'standardization'>;

/** How grades are published and cases decided; the text says nothing of either, so they are the edition's parameters. */
export interface DisclosureParameters {
  /** Days between telling an enterprise of its grade C and publishing it; 0 for none. */
  readonly noticeDays: number;
  /** Days from the filing of an objection or a request for repair until it must be accepted or refused. */
  readonly acceptanceDays: number;
  /** Days from its acceptance until it must be decided. */
  readonly decisionDays: number;
}

/**
 * Of an edition that says nothing of disclosure. Calendar days: 5 and 15 leave room for the 3 and 10 working days usual for
 * such cases, weekends included.
 */
export const DEFAULT_DISCLOSURE: DisclosureParameters = {
  noticeDays: 0,
  acceptanceDays: 5,
  decisionDays: 15,
};

/** The facts each kind of event can count towards; the other kinds are recorded, shown and used by no clause. */
export const FACTS_OF_KIND: Readonly<Partial<Record<EventKind, readonly WindowedFact[]>>> = {
  ACCIDENT: ['accidents'],
  INTERVIEW: ['interviews'],
  PENALTY: ['penalties', 'fines', 'finesAndConfiscations'],
  COMPLAINT: ['complaints'],
};

export interface PolicyDraft {
  readonly id: string;
  readonly title: string;
  /** The first day in force; null for an edition that is kept for comparison and not in force. */
  readonly inForceFrom: Day | null;
  readonly source: { readonly title: string; readonly issuedOn: Day };
  /** How this edition reads the text where the text leaves room. */
  readonly reading: string;
  /** Window length in years of every fact that has one. */
  readonly withinYears: Readonly<Record<WindowedFact, number>>;
  readonly switches: Switches;
  /** The sources article 4 names, whether or not a clause uses them. */
  readonly sources: readonly Cited<EventKind>[];
  readonly clauses: readonly Clause[];
  readonly decision: readonly DecisionLine[];
  readonly measures: Readonly<Record<Grade, readonly Cited<MeasureKind>[]>>;
  readonly attention: AttentionRule;
  readonly supervision: SupervisionParameters;
  /** Null where the edition leaves it to `DEFAULT_DISCLOSURE`. */
  readonly disclosure: DisclosureParameters | null;
}

declare const legal: unique symbol;
/** An edition that gives every possible state a grade. */
export interface Policy extends PolicyDraft {
  readonly [legal]: true;
  readonly table: DecisionTable;
}

/**
 * The same rules laid out for speed. Tests and clauses are numbered in the order of the text and a set of them is a bit
 * mask, which is why an edition has at most 31 of each.
 */
export interface DecisionTable {
  readonly tests: readonly IndexedTest[];
  /** By clause: the mask of its tests. */
  readonly clauseTests: readonly number[];
  readonly lines: readonly IndexedLine[];
  /** The windows of the edition, by how many years they look back; no two alike. */
  readonly windowYears: readonly number[];
  /** By fact, as FACTS: which of the windows is its own; none (−1) for a fact of the day itself. */
  readonly windowOfFact: readonly number[];
  /** By kind of event: the windows through which it is seen. */
  readonly windowsOfKind: Readonly<Record<EventKind, readonly SharedWindow[]>>;
}

/** The facts of one kind of event that share a window: it counts towards all of them on the same days. */
export interface SharedWindow {
  /** Index into `windowYears`. */
  readonly window: number;
  /** Indexes into FACTS. */
  readonly facts: readonly number[];
}

export interface IndexedTest {
  /** Index into FACTS. */
  readonly fact: number;
  /** Facts are whole numbers, so every comparison is a range: it holds from `least` to `most`, both included. */
  readonly least: FactValue;
  readonly most: FactValue;
}

export interface IndexedLine {
  readonly grade: Grade;
  readonly when: DecisionLine['when'];
  /** The mask of its clauses. */
  readonly clauses: number;
  /** The line matches when all tests of one of these masks hold: of each clause for ANY, of all for ALL, no test for ALWAYS. */
  readonly ways: readonly number[];
}
