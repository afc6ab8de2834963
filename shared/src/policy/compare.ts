/**
 * Two editions side by side: every thing one may argue about as a row, said the way clerks read it, with the parts that
 * differ marked. Rows come in the order of the text; a clause that only one edition has stands where it would come.
 */
import { SWITCH_LABELS, COMPARISON_SIGNS, describeValue, FACT_LABELS, WHEN_LABELS } from './describe.js';
import { DEFAULT_DISCLOSURE, type Clause, type ClauseTest, type PolicyDraft } from './policy.js';
import { FACTS, GRADES, type Fact } from '../vocabulary.js';

export const COMPARED_SECTIONS = [
  'READING',
  'DECISION',
  'CLAUSES',
  'WINDOWS',
  'SWITCHES',
  'ATTENTION',
  'SUPERVISION',
  'DISCLOSURE',
] as const;
export type ComparedSection = (typeof COMPARED_SECTIONS)[number];

/** A piece of a cell; a threshold is a piece of its own, so that it is what stands out. */
export interface ComparedPart {
  readonly text: string;
  readonly differs: boolean;
}

export interface ComparedRow {
  readonly section: ComparedSection;
  /** What is compared: a clause's code, a parameter's name. */
  readonly label: string;
  /** Null where the edition has nothing of the kind. */
  readonly before: readonly ComparedPart[] | null;
  readonly after: readonly ComparedPart[] | null;
  readonly differs: boolean;
}

/** All rows, equal ones too. */
export function comparePolicies(before: PolicyDraft, after: PolicyDraft): readonly ComparedRow[] {
  const plain = (section: ComparedSection, label: string, of: (policy: PolicyDraft) => string | null) =>
    row(section, label, partsOf(of(before)), partsOf(of(after)));
  const lines = Math.max(before.decision.length, after.decision.length);
  const others = WINDOWED_LABELS.map(([fact, label]) =>
    plain('WINDOWS', label, ({ withinYears }) => `${withinYears[fact]} 年`),
  );
  return [
    plain('READING', '解释口径', ({ reading }) => reading),
    ...Array.from({ length: lines }, (_, index) =>
      row('DECISION', `第 ${index + 1} 步`, lineParts(before, index), lineParts(after, index)),
    ),
    ...codesOfBoth(before, after).map(code =>
      row('CLAUSES', code, clauseParts(before, code), clauseParts(after, code)),
    ),
    ...others,
    ...(Object.keys(SWITCH_LABELS) as (keyof typeof SWITCH_LABELS)[]).map(name =>
      plain('SWITCHES', SWITCH_LABELS[name], ({ switches }) => (switches[name] ? '是' : '否')),
    ),
    plain('ATTENTION', '投诉举报超过', ({ attention }) => `${attention.complaintsMoreThan} 件`),
    plain('ATTENTION', '投诉举报计算期', ({ attention }) => `${attention.complaintsWithinYears} 年`),
    ...GRADES.flatMap(grade => [
      plain(
        'SUPERVISION',
        `${grade} 级每季度抽查比例`,
        ({ supervision }) => `${supervision[grade].drawPercentPerQuarter}%`,
      ),
      plain(
        'SUPERVISION',
        `${grade} 级每年检查`,
        ({ supervision }) => `${supervision[grade].inspectionsPerYear} 次`,
      ),
      plain(
        'SUPERVISION',
        `${grade} 级每年培训`,
        ({ supervision }) => `${supervision[grade].trainingsPerYear} 次`,
      ),
    ]),
    plain(
      'SUPERVISION',
      '提醒约谈间隔',
      ({ supervision }) => `${supervision.reminderInterviewEveryMonths} 个月`,
    ),
    plain('SUPERVISION', '整改期限', ({ supervision }) => `${supervision.rectificationDueDays} 日`),
    plain('SUPERVISION', '每年到访上限', ({ supervision }) => `${supervision.visitsPerYearCap} 次`),
    plain('DISCLOSURE', 'C 级公示前告知', policy => `${disclosed(policy).noticeDays} 日`),
    plain('DISCLOSURE', '异议修复受理期限', policy => `${disclosed(policy).acceptanceDays} 日`),
    plain('DISCLOSURE', '异议修复办理期限', policy => `${disclosed(policy).decisionDays} 日`),
  ];
}

const WINDOWED_LABELS = FACTS.filter(
  (fact): fact is Exclude<Fact, 'standardization'> => fact !== 'standardization',
).map(fact => [fact, `${FACT_LABELS[fact]}计算期`] as const);

function disclosed({ disclosure }: PolicyDraft) {
  return disclosure ?? DEFAULT_DISCLOSURE;
}

type Texts = readonly string[] | null;

function partsOf(text: string | null): Texts {
  return text === null ? null : [text];
}

/** Parts differ by their place: a clause's words, then its tests one by one. */
function row(section: ComparedSection, label: string, before: Texts, after: Texts): ComparedRow {
  const marked = (own: Texts, other: Texts) =>
    own && own.map((text, index) => ({ text, differs: text !== other?.[index] }));
  const differs = JSON.stringify(before) !== JSON.stringify(after);
  return { section, label, before: marked(before, after), after: marked(after, before), differs };
}

function lineParts({ decision }: PolicyDraft, index: number): Texts {
  const line = decision[index];
  return line ? [`${line.grade} 级`, WHEN_LABELS[line.when], line.clauses.join(' ')] : null;
}

function clauseParts({ clauses }: PolicyDraft, code: string): Texts {
  const clause = clauses.find(each => each.code === code);
  return clause ? [clause.text, ...clause.tests.map(describeTest)] : null;
}

/** As `行政处罚 > 3 件`. Levels run backwards, 1 is the highest: "≤ 三级" would puzzle everybody. */
export function describeTest({ fact, comparison, threshold }: ClauseTest): string {
  if (fact === 'standardization' && comparison === 'AT_MOST')
    return `${FACT_LABELS[fact]} ${describeValue(fact, threshold)}或更高`;
  return `${FACT_LABELS[fact]} ${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`;
}

function codesOfBoth(before: PolicyDraft, after: PolicyDraft): readonly string[] {
  const codes = (clauses: readonly Clause[]) => clauses.map(({ code }) => code);
  const all = new Set([...codes(before.clauses), ...codes(after.clauses)]);
  return [...all].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
