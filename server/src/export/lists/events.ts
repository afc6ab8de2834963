import {
  EVENT_KIND_LABELS,
  NOT_COUNTED_LABELS,
  type ColumnOf,
  type EventKind,
  type NotCountedReason,
} from '@qianqi/shared';
import type { ColumnsOf, ExportList, Row } from '../exportList.js';
import { instantText } from '../cellText.js';
import { filterWords, type FilterWords } from '../filterWords.js';

/** What tells a record from others of its kind. Who may not read complaints is asked nothing of them. */
const WHAT = `__typename
  ... on Accident { summary deaths seriousInjuries directLoss }
  ... on Interview { subject }
  ... on Penalty { violation documentNumber fine confiscated }
  ... on Complaint { summary @include(if: $complaints) }
  ... on Inspection { summary }
  ... on Monitoring { summary }
  ... on Licence { licenceName licenceNumber }
  ... on QuantifiedGrading { summary score }
  ... on PublicEvaluation { summary score }
  ... on SeriousViolation { summary }
  ... on AbnormalListing { listingReason: reason authority }`;

const UNREADABLE = '投诉内容仅限经办人员查阅';

function whatOf(row: Row): string {
  const { deaths = 0, seriousInjuries = 0, directLoss = '0', fine = '0', confiscated = '0' } = row;
  const money = (label: string, amount: string) => /[1-9]/.test(amount) && `${label} ${amount} 元`;
  return [
    row.summary ?? row.subject ?? row.violation ?? row.listingReason ?? row.licenceName ?? UNREADABLE,
    row.documentNumber ?? row.licenceNumber ?? row.authority,
    deaths > 0 && `死亡 ${deaths} 人`,
    seriousInjuries > 0 && `重伤 ${seriousInjuries} 人`,
    money('直接损失', directLoss),
    money('罚款', fine),
    money('没收', confiscated),
    row.score !== undefined && `${row.score} 分`,
  ]
    .filter(Boolean)
    .join(' · ');
}

interface Counted {
  readonly clauses: readonly string[];
  readonly reason: NotCountedReason | null;
}

/** What a record does to the grade of the day, by the assessment of that day. */
function countingOf({ id }: Row, { assessment }: Row): Counted {
  const clauses: string[] = (assessment?.clauses ?? [])
    .filter((each: Row) => each.tests.some((test: Row) => test.counted.some((one: Row) => one.id === id)))
    .map(({ clause }: Row) => clause.code);
  const not = (assessment?.notCounted ?? []).find((each: Row) => each.event.id === id);
  return { clauses: [...new Set(clauses)], reason: not?.reason ?? null };
}

const columns: ColumnsOf<ColumnOf<'EVENTS'>> = {
  on: { title: '日期', asks: 'countsFrom', cell: row => row.countsFrom },
  kind: {
    title: '种类',
    asks: 'kind',
    cell: row => EVENT_KIND_LABELS[row.kind as EventKind],
    value: row => row.kind,
  },
  what: { title: '内容', asks: WHAT, cell: whatOf },
  counting: {
    title: '对等级',
    asks: 'id',
    cell: (row, around) => {
      const { clauses, reason } = countingOf(row, around);
      if (clauses.length > 0) return `计入 ${clauses.join(' ')}`;
      return reason === null ? null : NOT_COUNTED_LABELS[reason];
    },
    value: countingOf,
  },
  recordedBy: { title: '登记人', asks: 'recordedBy', cell: row => row.recordedBy },
  recordedAt: {
    title: '登记时间',
    asks: 'recordedAt',
    cell: row => instantText(row.recordedAt),
    value: row => row.recordedAt,
  },
  voided: {
    title: '作废',
    asks: 'voidedAt voidedBy voidReason',
    cell: row =>
      row.voidedAt === null
        ? null
        : `已作废：${row.voidReason}（${row.voidedBy}，${instantText(row.voidedAt)}）`,
    value: row => row.voidedAt,
  },
};

interface Asked {
  readonly creditCode: string;
  readonly kind?: EventKind | null;
  readonly knownAt?: string | null;
}

const WORDS: FilterWords<Asked> = {
  creditCode: code => `企业：${code}`,
  kind: kind => `种类：${EVENT_KIND_LABELS[kind] ?? kind}`,
  knownAt: instant => `按 ${instantText(instant)} 所知`,
};

export const EVENTS: ExportList = {
  title: '记录',
  action: 'exportEvents',
  around: {
    name: 'enterprise',
    missing: '查无此企业',
    field: 'enterprise(creditCode: $creditCode)',
    asks: `name creditCode assessment(asOf: $asOf, knownAt: $knownAt) {
      clauses { clause { code } tests { counted { id } } } notCounted { event { id } reason } }`,
  },
  field: 'events(kind: $kind',
  variables: { creditCode: 'CreditCode!', kind: 'EventKind', asOf: 'Date', knownAt: 'DateTime' },
  columns,
  words: variables => filterWords(WORDS, variables),
  asOf: ({ asOf }) => asOf,
};
