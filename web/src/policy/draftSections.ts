/** The form of a drafted edition: which places of its document are entered, under which headings and by which control. */
import {
  COMPARISON_SIGNS,
  COMPARISONS,
  DEFAULT_DISCLOSURE,
  FACT_LABELS,
  FACT_UNITS,
  GRADES,
  STANDARDIZATION_LABELS,
  SWITCH_LABELS,
  WHEN_LABELS,
  type Comparison,
  type Fact,
} from '@qianqi/shared';
import { choicesOf } from '../domain/choicesOf';
import type { Choice } from '../ui/entry/field';

/** JSON of an edition, as it is being changed; what it may hold is decided by the parser alone. */
export type EditionDocument = Readonly<Record<string, unknown>>;
export type Place = readonly (string | number)[];

export type DraftControl =
  | { readonly kind: 'line' | 'money' | 'check' }
  | { readonly kind: 'whole'; readonly unit: string }
  | { readonly kind: 'select'; readonly choices: readonly Choice[] }
  | { readonly kind: 'codes'; readonly choices: readonly string[] };

export interface DraftSpec {
  readonly place: Place;
  readonly label: string;
  readonly control: DraftControl;
}

export interface DraftSection {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly specs: readonly DraftSpec[] }[];
}

interface TestShape {
  readonly fact: Fact;
}
interface Shape {
  readonly clauses: readonly { readonly code: string; readonly tests: readonly TestShape[] }[];
  readonly decision: readonly { readonly grade: string; readonly when: string }[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const whole = (unit: string): DraftControl => ({ kind: 'whole', unit });
const group = (title: string, ...specs: readonly DraftSpec[]) => ({ title, specs });

export function draftSections(document: EditionDocument): readonly DraftSection[] {
  const { clauses, decision, facts } = document as unknown as Shape;
  const codes = clauses.map(({ code }) => code);
  return [
    {
      title: '名称',
      groups: [
        group(
          '',
          { place: ['id'], label: '标识', control: { kind: 'line' } },
          { place: ['title'], label: '名称', control: { kind: 'line' } },
          { place: ['reading'], label: '解释口径', control: { kind: 'line' } },
        ),
      ],
    },
    {
      title: '判定次序',
      groups: decision.map(({ grade }, index) =>
        group(
          `第 ${index + 1} 步 · ${grade} 级`,
          {
            place: ['decision', index, 'when'],
            label: '条件',
            control: { kind: 'select', choices: choicesOf(WHEN_LABELS) },
          },
          {
            place: ['decision', index, 'clauses'],
            label: '条款',
            control: { kind: 'codes', choices: codes },
          },
        ),
      ),
    },
    {
      title: '第六条各目',
      groups: clauses.map(({ code, tests }, index) =>
        group(
          code,
          { place: ['clauses', index, 'text'], label: '文字', control: { kind: 'line' } },
          ...tests.flatMap(({ fact }, at) => testSpecs(['clauses', index, 'tests', at], fact)),
        ),
      ),
    },
    {
      title: '计算期与计入规则',
      groups: [
        group(
          '',
          ...Object.keys(facts).map(fact => ({
            place: ['facts', fact, 'withinYears'],
            label: FACT_LABELS[fact as Fact],
            control: whole('年内'),
          })),
          ...choicesOf(SWITCH_LABELS).map(({ value, label }) => ({
            place: ['switches', value],
            label,
            control: { kind: 'check' } as const,
          })),
        ),
      ],
    },
    { title: '监管频次', groups: supervisionGroups() },
    {
      title: '公示与异议',
      groups: [
        group(
          '',
          { place: ['disclosure', 'noticeDays'], label: 'C 级公示前告知', control: whole('日') },
          { place: ['disclosure', 'acceptanceDays'], label: '受理期限', control: whole('日') },
          { place: ['disclosure', 'decisionDays'], label: '办理期限', control: whole('日') },
        ),
      ],
    },
  ];
}

function testSpecs(place: Place, fact: Fact): readonly DraftSpec[] {
  const control: Readonly<Record<(typeof FACT_UNITS)[Fact], DraftControl>> = {
    COUNT: whole('次（件）'),
    MONEY: { kind: 'money' },
    LEVEL: {
      kind: 'select',
      choices: choicesOf(STANDARDIZATION_LABELS),
    },
    BOOLEAN: { kind: 'check' },
  };
  const label = FACT_LABELS[fact];
  return [
    {
      place: [...place, 'comparison'],
      label: `${label}比较`,
      control: {
        kind: 'select',
        choices: COMPARISONS.map((value: Comparison) => ({ value, label: COMPARISON_SIGNS[value] })),
      },
    },
    { place: [...place, 'threshold'], label: `${label}界限`, control: control[FACT_UNITS[fact]] },
  ];
}

function supervisionGroups(): DraftSection['groups'] {
  return [
    ...GRADES.map(grade =>
      group(
        `${grade} 级`,
        {
          place: ['supervision', grade, 'drawPercentPerQuarter'],
          label: '每季度抽查比例',
          control: whole('%'),
        },
        { place: ['supervision', grade, 'inspectionsPerYear'], label: '每年检查', control: whole('次') },
        { place: ['supervision', grade, 'trainingsPerYear'], label: '每年培训', control: whole('次') },
      ),
    ),
    group(
      '共同',
      {
        place: ['supervision', 'reminderInterviewEveryMonths'],
        label: '提醒约谈每隔',
        control: whole('个月'),
      },
      { place: ['supervision', 'rectificationDueDays'], label: '整改期限', control: whole('日') },
      { place: ['supervision', 'visitsPerYearCap'], label: '每年到访上限', control: whole('次') },
      { place: ['attention', 'complaintsMoreThan'], label: '重点关注：投诉超过', control: whole('件') },
      {
        place: ['attention', 'complaintsWithinYears'],
        label: '重点关注：投诉计算期',
        control: whole('年内'),
      },
    ),
  ];
}

/** What stands at a place; undefined where there is nothing. */
export function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    document,
  );
}

/** The document with another value at a place; nothing else is changed or copied. */
export function withValue<T>(document: T, [key, ...rest]: Place, value: unknown): T {
  if (key === undefined) return value as T;
  const changed = withValue((document as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(document)) return document.map((each, index) => (index === key ? changed : each)) as T;
  return { ...document, [key]: changed };
}

/** As forms show it: an edition that leaves disclosure to the house's defaults shows these. */
export function documentForForm(text: string): EditionDocument {
  const document = JSON.parse(text) as EditionDocument;
  return { ...document, disclosure: document['disclosure'] ?? { ...DEFAULT_DISCLOSURE } };
}
