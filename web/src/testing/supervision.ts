/** Tasks, inspectors and a scheduler for tests of pages, as the server would send them. */
import { TODAY, CODE } from './world';

export const SCHEDULER = {
  viewer: {
    __typename: 'Viewer',
    username: '白海山',
    displayName: '白海山',
    divisions: [],
    mustChangePassword: false,
    roles: ['SCHEDULER'],
    actions: [
      'READ_REGISTRY',
      'PLAN_SUPERVISION',
      'ORDER_INSPECTIONS',
      'MOVE_TASKS',
      'KEEP_INSPECTORS',
      'DRAW',
    ],
  },
  demo: false,
  demoSignIns: [],
};

export const task = (id: string, more: object = {}) => ({
  __typename: 'SupervisionTask',
  id,
  kind: 'ROUTINE_INSPECTION',
  status: 'PLANNED',
  origin: 'PLAN',
  basis: null,
  article: '第十条',
  reason: `缘由 ${id}`,
  dueOn: '2026-12-03',
  overdue: false,
  completedOn: null,
  endReason: null,
  enterprise: {
    __typename: 'Enterprise',
    id: `enterprise-of-${id}`,
    name: `企业 ${id}`,
    creditCode: CODE,
    grade: 'C',
    sector: 'COAL_MINE',
    divisionName: '索伦镇',
  },
  inspectors: [] as readonly unknown[],
  mergeable: [] as readonly unknown[],
  ...more,
});

const connection = (nodes: readonly unknown[]) => ({
  __typename: 'SupervisionTaskConnection',
  totalCount: nodes.length,
  nodes,
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});
const count = (totalCount: number) => ({ __typename: 'SupervisionTaskConnection', totalCount });

export const taskPage = (nodes: readonly unknown[]) => ({
  today: TODAY,
  owed: count(30),
  overdue: count(4),
  extra: count(2),
  supervisionTasks: connection(nodes),
});

export const meters = () => ({
  today: TODAY,
  supervisionMeters: [
    {
      __typename: 'SupervisionMeter',
      grade: 'C',
      kind: 'ROUTINE_INSPECTION',
      completed: 2,
      open: 3,
      overdue: 1,
    },
  ],
});

/** What is to be given out, beside the board. */
export const boardQueue = (nodes: readonly unknown[], totalCount = nodes.length) => ({
  owed: count(totalCount),
  overdue: count(4),
  extra: count(2),
  tasks: { ...connection(nodes), totalCount },
});

/** What has been given out. */
export const boardTasks = (
  nodes: readonly unknown[],
  next: string | null = null,
  totalCount = nodes.length,
) => ({
  supervisionTasks: {
    ...connection(nodes),
    totalCount,
    pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
  },
});

/** As an enterprise's own file shows it. */
export const filedTask = (id: string, more: object = {}) => ({
  ...task(id),
  summary: null,
  interviewee: null,
  merged: [] as readonly unknown[],
  findings: [] as readonly unknown[],
  rectifications: [] as readonly unknown[],
  ...more,
});

export const enterpriseTasks = (open: readonly unknown[], ended: readonly unknown[] = []) => ({
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-1',
    visitQuota: { __typename: 'VisitQuota', year: 2026, visits: 3, cap: 12 },
  },
  open: connection(open),
  ended: connection(ended),
});

/** What the form of a completion asks first: what is under review, and what was looked at before. */
export const completionContext = (reviews: readonly unknown[] = [], done: readonly unknown[] = []) => ({
  reviews: connection(reviews),
  done: connection(done),
});

const inspector = (id: string, name: string, licenceExpiresOn = '2029-12-31') => ({
  __typename: 'Inspector',
  id,
  name,
  unit: '旗应急管理局',
  licenceNumber: `蒙执法${id}`,
  licenceExpiresOn,
  sectors: [] as readonly string[],
  assignedTasks: 0,
  recusals: [],
});

export const inspectors = () => ({
  inspectors: {
    __typename: 'InspectorConnection',
    totalCount: 3,
    nodes: [inspector('n1', '包晓红'), inspector('n2', '陈建军'), inspector('n3', '李志强', '2026-11-30')],
  },
});
