/** A small world for tests of pages, as the server would send it. Today is 2026-11-22. */
import { EDITIONS, printPolicy, formatDay, lintPolicy } from '@qianqi/shared';

export const TODAY = '2026-11-22';
export const CODE = '91152221MA0N1A2B3B';

const EDITIONS_SENT = EDITIONS.map(edition => ({
  __typename: 'Policy',
  id: edition.id,
  title: edition.title,
  inForceFrom: edition.inForceFrom === null ? null : formatDay(edition.inForceFrom),
  adoptedAt: null as string | null,
  reading: edition.reading,
  sourceTitle: edition.source.title,
  document: JSON.stringify(printPolicy(edition)),
  clauses: edition.clauses.map(({ code, article, text }) => ({
    __typename: 'Clause',
    code,
    article,
    text,
  })),
  findings: lintPolicy(edition).map(({ kind, message, example, clauses }) => ({
    __typename: 'Finding',
    kind,
    message,
    example,
    clauses: clauses.map(({ code }) => ({ __typename: 'Clause', code })),
  })),
}));

/** The editions that ship; linted once, since that takes a while. */
export const policies = () => EDITIONS_SENT;

const recorded = {
  recordedAt: '2026-01-01T02:00:00.000Z',
  recordedBy: '王晓燕',
  voidedAt: null as string | null,
  voidedBy: null as string | null,
  voidReason: null as string | null,
  outcomes: [],
};

export const penalty = (id: string, countsFrom: string, fine: string) => ({
  ...recorded,
  __typename: 'Penalty',
  id,
  kind: 'PENALTY',
  countsFrom,
  documentNumber: `文号 ${id}`,
  violation: `违法事实 ${id}`,
  fine,
  confiscated: '0.00',
});

export const accident = (id: string, countsFrom: string) => ({
  ...recorded,
  __typename: 'Accident',
  id,
  kind: 'ACCIDENT',
  countsFrom,
  summary: `事故 ${id}`,
  deaths: 0,
  seriousInjuries: 1,
  directLoss: '1000.00',
  accidentClass: 'ORDINARY',
});

export const interview = (id: string, countsFrom: string) => ({
  ...recorded,
  __typename: 'Interview',
  id,
  kind: 'INTERVIEW',
  countsFrom,
  subject: `约谈 ${id}`,
  interviewee: 'PRINCIPAL',
  trigger: 'VIOLATION',
});

type Event = ReturnType<typeof penalty | typeof accident | typeof interview>;

/** Three penalties, an interview and an accident: B by 6.2.1 and 6.2.3, and C with one penalty more. */
export const EVENTS: readonly Event[] = [
  penalty('p3', '2026-09-10', '20000.00'),
  interview('i1', '2026-07-15'),
  penalty('p2', '2026-06-03', '15000.00'),
  penalty('p1', '2026-02-11', '10000.00'),
  accident('a1', '2025-08-19'),
];

export const creditFile = (events: readonly Event[] = EVENTS, grade = 'B') => ({
  today: TODAY,
  policies: policies(),
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-1',
    creditCode: CODE,
    name: '兴安煤业有限公司',
    formerNames: [{ __typename: 'FormerName', name: '前旗煤矿', replacedAt: '2024-06-30T02:00:00.000Z' }],
    sector: 'COAL_MINE',
    divisionCode: '152221100',
    divisionName: '科尔沁镇',
    includedOn: '2023-01-15',
    industryCode: null,
    address: null,
    principalName: null,
    principalPhone: null,
    version: 1,
    recordedAt: '2023-01-15T02:00:00.000Z',
    deregisteredOn: null as string | null,
    deregisterReason: null as string | null,
    grade,
    certificates: [] as readonly unknown[],
    events: {
      __typename: 'EventConnection',
      totalCount: events.length,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      nodes: events,
    },
  },
});

const row = (index: number) => ({
  __typename: 'Enterprise',
  id: `enterprise-${index}`,
  creditCode: CODE,
  name: `企业 ${index}`,
  sector: 'FIREWORKS',
  divisionName: '索伦镇',
  includedOn: '2023-05-01',
  assessment: {
    __typename: 'Assessment',
    grade: 'C',
    decidedBy: [
      {
        __typename: 'ClauseAssessment',
        clause: { __typename: 'Clause', code: '6.3.2', text: '一年内行政处罚案件超过三件' },
      },
    ],
  },
});

export const enterprisePage = (count: number) => ({
  today: TODAY,
  gradeDistribution: (['A', 'B', 'C'] as const).map((grade, index) => ({
    __typename: 'GradeCount',
    key: '',
    grade,
    count: (index + 1) * 10,
  })),
  enterprises: {
    __typename: 'EnterpriseConnection',
    totalCount: count,
    nodes: Array.from({ length: count }, (_, index) => row(index + 1)),
  },
});

/** What the drawer says of an enterprise. */
export const enterpriseCard = (more: object = {}) => ({
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-2',
    name: '企业 2',
    creditCode: CODE,
    sector: 'COAL_MINE',
    divisionName: '科尔沁镇',
    includedOn: '2024-01-01',
    deregisteredOn: null,
    assessment: {
      __typename: 'Assessment',
      grade: 'C',
      decidedBy: [
        {
          __typename: 'ClauseAssessment',
          clause: { __typename: 'Clause', code: '6.3.2', text: '一年内约谈超过三次' },
        },
      ],
      nextChange: { __typename: 'GradeChange', on: '2027-03-14', grade: 'B' },
    },
    events: {
      __typename: 'EventConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'Penalty',
          id: 'p1',
          kind: 'PENALTY',
          countsFrom: '2026-09-10',
          voidedAt: null,
          violation: '未按规定培训',
        },
      ],
    },
    supervisionTasks: {
      __typename: 'EnterpriseTaskConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'SupervisionTask',
          id: 't1',
          kind: 'ROUTINE_INSPECTION',
          dueOn: '2026-12-01',
          overdue: false,
        },
      ],
    },
    ...more,
  },
});
