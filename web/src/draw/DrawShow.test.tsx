import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { day, draw, inspectorPoolText, must, sha256, subjectPoolText } from '@qianqi/shared';
import { NEVER, Refused, type Answers } from '../testing/answers';
import { open } from '../testing/open';
import { SCHEDULER } from '../testing/supervision';
import { TODAY } from '../testing/world';

const SEED = 'ab'.repeat(32);
const subjects = Array.from({ length: 6 }, (_, index) => ({
  key: `S${index}`,
  grade: 'C' as const,
  sector: 'FIREWORKS' as const,
  weight: 1,
}));
const staff = ['I1', 'I2', 'I3'].map(key => ({
  key,
  licenceExpiresOn: day('2029-12-31'),
  sectors: [],
  recusals: [],
}));
const terms = { ratePerGrade: { A: 5, B: 20, C: 50 }, inspectorsPerTask: 2, dueOn: day('2026-12-31') };
const { picks } = must(draw(SEED, terms, subjects, staff));

const shown = (held: boolean, more: object = {}) => ({
  today: TODAY,
  draw: {
    __typename: 'Draw',
    id: 'draw_1',
    name: '四季度双随机',
    status: held ? 'HELD' : 'ANNOUNCED',
    announcedAt: '2026-11-01T02:00:00.000Z',
    heldAt: held ? '2026-11-02T02:00:00.000Z' : null,
    dueOn: '2026-12-31',
    inspectorsPerTask: 2,
    ratePerGrade: { __typename: 'GradeRate', ...terms.ratePerGrade },
    expiredLicences: ['蒙执法9'],
    exclusions: [] as readonly unknown[],
    subjectPool: subjectPoolText(subjects),
    inspectorPool: inspectorPoolText(staff),
    subjectPoolHash: sha256(subjectPoolText(subjects)),
    inspectorPoolHash: sha256(inspectorPoolText(staff)),
    seedCommitment: sha256(SEED),
    seed: held ? SEED : null,
    redrawReason: null,
    replaces: null,
    picks: held
      ? picks.map(({ subject, inspectors }) => ({
          __typename: 'DrawPick',
          subject,
          licences: inspectors,
          enterprise: null,
          inspectors: null,
        }))
      : [],
    ...more,
  },
});
const answers = (DrawShow: () => unknown, more: Answers = {}): Answers => ({
  Session: () => SCHEDULER,
  DrawShow,
  ...more,
});

test('loading, refused, missing', async () => {
  const first = open(
    '/draws/draw_1',
    answers(() => NEVER),
  );
  expect(await screen.findByRole('status', { name: '正在载入抽查' })).toBeTruthy();
  first.unmount();
  const second = open(
    '/draws/draw_1',
    answers(() => {
      throw new Refused('FORBIDDEN');
    }),
  );
  expect(await screen.findByText('没有权限')).toBeTruthy();
  second.unmount();
  open(
    '/draws/draw_1',
    answers(() => ({ draw: null })),
  );
  expect(await screen.findByText('没有这次抽查')).toBeTruthy();
});

test('held: the picks, and drawn again here they fit', async () => {
  const user = userEvent.setup({ delay: null });
  open(
    '/draws/draw_1',
    answers(() => shown(true)),
  );
  expect(await screen.findByRole('table', { name: '抽中 3 家' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '在浏览器中验证' }));
  expect(screen.getAllByText('✓ 一致')).toHaveLength(4);
});

test('a pick shows the grade by which it was drawn, whatever it is today, and who cannot be visited any more', async () => {
  const first = picks[0]!;
  const enterprise = {
    __typename: 'Enterprise',
    id: 'e1',
    name: '安泰',
    creditCode: '91152221MA0N1A2B3B',
    grade: 'B',
  };
  const gone = {
    __typename: 'DrawExclusion',
    subject: first.subject,
    reason: 'DEREGISTERED',
    on: '2026-11-02',
    afterAnnouncement: true,
  };
  const held = shown(true, {
    exclusions: [gone],
    picks: [
      {
        __typename: 'DrawPick',
        subject: first.subject,
        licences: first.inspectors,
        enterprise,
        inspectors: null,
      },
    ],
  });
  open(
    '/draws/draw_1',
    answers(() => held),
  );
  const row = await screen.findByRole('row', { name: /安泰/ });
  expect(row.textContent).toContain('C 级 现为 B▲');
  expect(row.textContent).toContain('! 已注销或停业，未生成任务');
  expect(screen.getByText(/自 2026-11-02 已注销或停业，公告后发生/)).toBeTruthy();
});

test('a pool that was changed afterwards does not fit', async () => {
  const user = userEvent.setup({ delay: null });
  open(
    '/draws/draw_1',
    answers(() => shown(true, { subjectPool: subjectPoolText(subjects.slice(1)) })),
  );
  await user.click(await screen.findByRole('button', { name: '在浏览器中验证' }));
  expect(screen.getAllByText('✗ 不一致').length).toBeGreaterThan(0);
});

test('drawn again only for a reason; the page of the new draw follows', async () => {
  const user = userEvent.setup({ delay: null });
  const { asked, url } = open(
    '/draws/draw_1',
    answers(() => shown(true), {
      Redraw: () => ({
        redraw: {
          __typename: 'DrawPayload',
          draw: { __typename: 'Draw', id: 'draw_2' },
          userErrors: [],
        },
      }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '重新抽取' }));
  await user.click(screen.getByRole('button', { name: '重新公告' }));
  expect(screen.getByText('请填写重抽原因')).toBeTruthy();
  await user.type(screen.getByLabelText(/重抽原因/), '检查人员临时调整');
  await user.click(screen.getByRole('button', { name: '重新公告' }));
  await waitFor(() => expect(url()).toBe('/draws/draw_2'));
  expect(asked.find(({ operation }) => operation === 'Redraw')!.variables).toEqual({
    input: { drawId: 'draw_1', reason: '检查人员临时调整', dueOn: null },
  });
});

test('announced: held only once confirmed', async () => {
  const user = userEvent.setup({ delay: null });
  let held = false;
  const { asked } = open(
    '/draws/draw_1',
    answers(() => shown(held), {
      HoldDraw: () => {
        held = true;
        return {
          holdDraw: {
            __typename: 'DrawPayload',
            draw: { __typename: 'Draw', id: 'draw_1' },
            userErrors: [],
          },
        };
      },
    }),
  );
  await user.click(await screen.findByRole('button', { name: '抽取' }));
  expect(asked.some(({ operation }) => operation === 'HoldDraw')).toBe(false);
  await user.click(screen.getByRole('button', { name: '确认抽取' }));
  await waitFor(() => expect(screen.getByText(SEED)).toBeTruthy());
});
