/** Inspectors for tests of their pages, as the server would send them. */
import { CODE, TODAY } from './world';

export const card = (id: string, name: string, more: object = {}) => ({
  __typename: 'Inspector',
  id,
  name,
  unit: '综合执法大队',
  licenceNumber: `0522${id}`,
  licenceExpiresOn: '2029-12-31',
  sectors: [] as readonly string[],
  active: true,
  assignedTasks: 0,
  recusals: [] as readonly unknown[],
  ...more,
});

export const recusal = (name: string, reason: string) => ({
  __typename: 'InspectorRecusal',
  reason,
  enterprise: {
    __typename: 'Enterprise',
    id: `id of ${name}`,
    name,
    creditCode: CODE,
    divisionName: '索伦镇',
  },
});

const count = (totalCount: number) => ({ __typename: 'InspectorConnection', totalCount });

export const inspectorPage = (nodes: readonly unknown[]) => ({
  today: TODAY,
  serving: count(8),
  expiring: count(2),
  expired: count(1),
  retired: count(3),
  inspectors: { __typename: 'InspectorConnection', totalCount: nodes.length, nodes },
});
