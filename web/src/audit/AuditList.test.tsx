import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open, SIGNED_IN } from '../testing/open';

const AUDITOR = {
  ...SIGNED_IN,
  viewer: { ...SIGNED_IN.viewer, roles: ['AUDITOR'], actions: ['READ_REGISTRY', 'READ_AUDIT'] },
};

const row = (id: string, more: object = {}) => ({
  __typename: 'AuditEntry',
  id,
  recordedAt: '2026-11-22T01:02:03.000Z',
  actorKind: 'ACCOUNT',
  username: 'wang',
  action: 'voidEvent',
  actionLabel: '作废事件记录',
  change: null,
  outcome: 'DONE',
  codes: [],
  times: 1,
  address: '10.0.0.7',
  sealedBy: 3,
  enterprise: null,
  ...more,
});

const ROWS = [
  row('a.2', { outcome: 'REFUSED', codes: ['ALREADY_VOIDED'], sealedBy: null }),
  row('e.1', {
    action: null,
    actionLabel: null,
    change: 'GRADE_CHANGED',
    actorKind: 'SYSTEM',
    username: '系统',
    enterprise: { __typename: 'Enterprise', id: 'ent_1', name: '被查企业', creditCode: '91152221MA0N1A2B3B' },
  }),
  row('s.9', { actorKind: 'ANONYMOUS', username: null, outcome: 'UNAUTHENTICATED', times: 40 }),
];

const page = (nodes: readonly object[], more: object = {}) => ({
  auditActions: [
    { __typename: 'AuditAction', name: 'voidEvent', label: '作废事件记录' },
    { __typename: 'AuditAction', name: 'signIn', label: '登录' },
  ],
  auditEntries: {
    __typename: 'AuditEntryConnection',
    totalCount: nodes.length,
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'next' },
    ...more,
  },
});

const answers = (more: Answers = {}): Answers => ({
  Session: () => AUDITOR,
  AuditPage: () => page(ROWS),
  AuditCheckpoints: () => ({
    auditCheckpoints: {
      __typename: 'AuditCheckpointConnection',
      nodes: [
        {
          __typename: 'AuditCheckpoint',
          number: 3,
          madeAt: '2026-11-22T01:00:00.000Z',
          headCount: 12,
          hash: 'ab'.repeat(32),
          publicKey: 'key=',
          signed: true,
        },
      ],
    },
  }),
  AuditEntryShow: () => ({
    auditEntry: {
      ...ROWS[0],
      chainId: 'actor_1',
      position: 2,
      hash: 'cd'.repeat(32),
      roles: ['CLERK'],
      requestId: 'r-1',
      firstAt: '2026-11-22T01:02:03.000Z',
      objectIds: ['evt_1'],
      asked: '{"input":{"reason":"录错"}}',
    },
  }),
  ...more,
});

test('loading, refused, empty', async () => {
  const first = open('/audit', answers({ AuditPage: () => NEVER }));
  expect(await screen.findByRole('status', { name: '正在载入审计记录' })).toBeTruthy();
  first.unmount();
  const refuse = () => {
    throw new Refused('FORBIDDEN');
  };
  const second = open('/audit', answers({ AuditPage: refuse, AuditCheckpoints: refuse }));
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open('/audit', answers({ AuditPage: () => page([]) }));
  expect(await screen.findByText('没有符合条件的审计记录')).toBeTruthy();
});

test('full: who, what, with what result, how often, and how far it is sealed', async () => {
  open('/audit', answers());
  const rows = (await screen.findAllByRole('row')).slice(1).map(({ textContent }) => textContent);
  expect(rows).toEqual([
    '2026-11-22 09:02:03wang作废事件记录× 未被接受ALREADY_VOIDED—10.0.0.7待封存',
    '2026-11-22 09:02:03系统（系统）等级到期变化✓ 已完成被查企业10.0.0.7检查点 3',
    '2026-11-22 09:02:03未登录者作废事件记录× 未登录 ×40—10.0.0.7检查点 3',
  ]);
  expect((await screen.findByRole('region', { name: '检查点' })).textContent).toContain(
    '最近检查点 3，2026-11-22 09:00，封存 12 条链的链尾，✓ 签名成立',
  );
  expect(screen.getByRole('link', { name: '审计' })).toBeTruthy();
});

test('what is shown is in the URL, and the URL is what is asked for', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(
    '/audit?who=wang&action=voidEvent,signIn&outcome=REFUSED&from=2026-11-01&to=2026-11-22&after=c1',
    answers(),
  );
  await screen.findByRole('table');
  const sent = () => asked.filter(({ operation }) => operation === 'AuditPage').at(-1)?.variables;
  expect(sent()).toEqual({
    where: {
      username: 'wang',
      actorKind: null,
      actions: ['voidEvent', 'signIn'],
      outcomes: ['REFUSED'],
      objectId: null,
      address: null,
      from: '2026-11-01T00:00:00+08:00',
      until: '2026-11-23T00:00:00+08:00',
    },
    first: 50,
    after: 'c1',
  });
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(sent()).toMatchObject({ after: 'next' });
  await user.type(screen.getByRole('searchbox', { name: '对象标识' }), 'ent_1{Enter}');
  expect(url()).toContain('object=ent_1');
  expect(url()).not.toContain('after');
});

test('an entry opens by the keyboard, tells its place in the chain, and has the chain verified in parts', async () => {
  const user = userEvent.setup({ delay: null });
  let part = 0;
  const { asked, url } = open(
    '/audit',
    answers({
      AuditChain: () => ({
        auditVerification: [
          {
            __typename: 'AuditVerification',
            checked: 2000,
            through: 2000,
            complete: false,
            discrepancies: [],
          },
          {
            __typename: 'AuditVerification',
            checked: 5,
            through: 2005,
            complete: true,
            discrepancies: [
              { __typename: 'AuditDiscrepancy', code: 'CHANGED', position: 2003, message: '内容被改动过' },
            ],
          },
        ][part++],
      }),
    }),
  );
  const [, first] = await screen.findAllByRole('row');
  first!.focus();
  await user.keyboard('{Enter}');
  expect(url()).toBe('/audit?entry=a.2');
  const dialog = within(await screen.findByRole('dialog'));
  expect((await dialog.findByText(/第 2 条，待封存/)).textContent).toBe('第 2 条，待封存');
  expect(dialog.getByText('cd'.repeat(32))).toBeTruthy();
  expect(dialog.getByLabelText('请求的内容').textContent).toContain('"reason": "录错"');
  expect(dialog.getByText(/wang，录入员/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '核验整条链' }));
  expect(await dialog.findByText('× 1 处不符')).toBeTruthy();
  expect(dialog.getByRole('listitem').textContent).toBe('第 2003 条：内容被改动过 CHANGED');
  expect(
    asked.filter(({ operation }) => operation === 'AuditChain').map(({ variables }) => variables),
  ).toEqual([
    { chainId: 'actor_1', after: 0 },
    { chainId: 'actor_1', after: 2000 },
  ]);
  await user.click(dialog.getByRole('button', { name: 'evt_1' }));
  expect(url()).toBe('/audit?object=evt_1');
});

test('who may not read it is not offered it', async () => {
  open('/audit', { AuditPage: () => page([]), AuditCheckpoints: () => NEVER });
  await screen.findByRole('navigation', { name: '主导航' });
  expect(screen.queryByRole('link', { name: '审计' })).toBeNull();
});
