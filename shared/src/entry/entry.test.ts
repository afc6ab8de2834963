import { expect, test } from '@jest/globals';
import { day } from '../day.js';
import { money } from '../money.js';
import { foldDocumentNumber, nextDocumentNumber } from './documentNumber.js';
import { likelyDuplicate, type Likeness } from './likelyDuplicate.js';
import { reconcile, totalOf } from './reconcile.js';

test.each([
  ['（前）应急罚〔2026〕12号', '（前）应急罚〔2026〕13号'],
  ['（前）应急罚〔2026〕第009号', '（前）应急罚〔2026〕第010号'],
  ['（前）应急罚[2026]999号', '（前）应急罚[2026]1000号'],
  ['前应急罚（2026）8', '前应急罚（2026）9'],
  ['蒙应急罚2026-0012', '蒙应急罚2026-0013'],
  ['〔2026〕12-1号', '〔2026〕12-2号'],
  ['〔2026〕１２号', '〔2026〕13号'],
  ['12号（补）', '13号（补）'],
  ['99999999999999999999', '100000000000000000000'],
])('after %s comes %s', (number, next) => {
  expect(nextDocumentNumber(number)).toBe(next);
});

test.each(['', '（前）应急罚〔2026〕', '无文号', '罚〔2026〕号'])('nothing counts in “%s”', number => {
  expect(nextDocumentNumber(number)).toBeNull();
});

test('brackets, widths and spaces tell no two numbers apart', () => {
  expect(foldDocumentNumber('（前） 应急罚〔２０２６〕1号')).toBe(foldDocumentNumber('(前)应急罚[2026]1号'));
});

const penalty: Likeness = {
  enterpriseId: 'ent_1',
  on: day('2026-03-10'),
  amount: money('50000'),
  foldedNumber: '罚〔2026〕1号',
};

test.each([
  ['another enterprise', { enterpriseId: 'ent_2' }, 'SAME_NUMBER'],
  ['another number', { foldedNumber: '罚〔2026〕2号' }, 'SAME_DAYS'],
  ['another number, three days before', { foldedNumber: '2', on: day('2026-03-07') }, 'SAME_DAYS'],
  ['another number, three days after', { foldedNumber: '2', on: day('2026-03-13') }, 'SAME_DAYS'],
  ['another number, four days after', { foldedNumber: '2', on: day('2026-03-14') }, null],
  ['another number, a fen less', { foldedNumber: '2', amount: money('49999.99') }, null],
  ['another number of another enterprise', { foldedNumber: '2', enterpriseId: 'ent_2' }, null],
  ['no number', { foldedNumber: null }, 'SAME_DAYS'],
] as const)('a penalty and the same with %s: %s', (_, difference, reason) => {
  expect(likelyDuplicate(penalty, { ...penalty, ...difference })).toBe(reason);
  expect(likelyDuplicate({ ...penalty, ...difference }, penalty)).toBe(reason);
});

test('two without a number are not of the same number', () => {
  const complaint = { ...penalty, foldedNumber: null, amount: money('0') };
  expect(likelyDuplicate(complaint, { ...complaint, on: day('2026-04-10') })).toBeNull();
});

test('what was typed is held against the slip, to the fen', () => {
  const typed = totalOf([money('10000'), money('5000.01'), money('0')]);
  expect(typed).toEqual({ count: 3, amount: money('15000.01') });
  expect(reconcile({ count: 4, amount: money('15000') }, typed)).toEqual({ count: 1, fen: -1 });
  expect(reconcile({ count: null, amount: null }, typed)).toEqual({ count: null, fen: null });
});
