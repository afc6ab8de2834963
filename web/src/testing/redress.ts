/** Cases and disclosures for tests of pages. */
import { SIGNED_IN } from './open';
import { CODE, TODAY } from './world';

const viewer = (actions: readonly string[], username = '王晓燕') => ({
  viewer: { ...SIGNED_IN.viewer, username, displayName: username, actions },
  demo: false,
});
export const FILER = viewer(['READ_REGISTRY', 'READ_REDRESS', 'FILE_REDRESS']);
export const LEADER = viewer(['READ_REGISTRY', 'READ_REDRESS', 'DECIDE_REDRESS'], '李局长');

const PENALTY_SUBJECT = {
  __typename: 'Penalty',
  id: 'p3',
  kind: 'PENALTY',
  countsFrom: '2026-09-10',
  documentNumber: '文号 p3',
};

export const redressCase = (id: string, more: object = {}) => ({
  __typename: 'RedressCase',
  id,
  kind: 'OBJECTION',
  status: 'ACCEPTED',
  ground: 'WRONG_FACT',
  applicant: 'ENTERPRISE',
  filedOn: '2026-11-01',
  dueOn: '2026-11-20',
  overdue: true,
  recordedAt: '2026-11-01T02:00:00.000Z',
  recordedBy: '王晓燕',
  event: PENALTY_SUBJECT,
  statement: '并非本企业所为',
  revokedOn: null,
  acceptedAt: '2026-11-05T02:00:00.000Z',
  acceptedBy: '王晓燕',
  endedAt: null,
  endedBy: null,
  endReason: null,
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-1',
    name: '兴安煤业有限公司',
    creditCode: CODE,
    grade: 'B',
  },
  ...more,
});

const count = (totalCount: number) => ({ __typename: 'RedressCaseConnection', totalCount });

export const redressPage = (nodes: readonly unknown[]) => ({
  today: TODAY,
  open: count(4),
  late: count(1),
  over: count(9),
  redressCases: {
    __typename: 'RedressCaseConnection',
    totalCount: nodes.length,
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

export const disclosure = (more: object = {}) => ({
  __typename: 'RecordDisclosure',
  event: { ...PENALTY_SUBJECT, gravity: 'ORDINARY' },
  disclosed: true,
  until: '2027-09-10',
  reason: null,
  disputed: false,
  fields: [
    { __typename: 'DisclosedField', name: 'violation', label: '违法事实', value: '未培训［姓名已隐去］' },
  ],
  ...more,
});

export const publication = (
  disclosures: readonly unknown[],
  cases: readonly unknown[],
  listing: object = {},
) => ({
  enterprise: {
    __typename: 'Enterprise',
    id: 'enterprise-1',
    listing: {
      __typename: 'EnterpriseListing',
      list: 'ORDINARY',
      state: 'PUBLISHED',
      since: '2026-02-11',
      until: null,
      ...listing,
    },
    disclosures,
  },
  redressCases: { ...count(cases.length), nodes: cases },
});
