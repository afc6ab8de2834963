import { expect, test } from '@jest/globals';
import { day } from '../day.js';
import { TASK_KINDS, TASK_STATUSES, VISIT_KINDS } from '../vocabulary.js';
import { canMerge, whyNotMerged, type Visit } from './merge.js';
import { isOpen } from './taskLife.js';

const visit = (more: Partial<Visit> = {}): Visit => ({
  kind: 'ROUTINE_INSPECTION',
  status: 'PLANNED',
  dueOn: day('2026-09-30'),
  ...more,
});

test.each<[string, Partial<Visit>, boolean]>([
  ['the first of the month', { dueOn: day('2026-09-01') }, true],
  ['the day after its last', { dueOn: day('2026-10-01') }, false],
  ['the day before its first', { dueOn: day('2026-08-31') }, false],
  ['the same month of another year', { dueOn: day('2027-09-30') }, false],
])('due on %s', (_, more, can) => {
  expect(whyNotMerged(visit(), visit(more)) === null).toBe(can);
  expect(canMerge(visit(), visit(more))).toBe(can);
});

test.each(TASK_KINDS)('%s: visits only, and never a drawn one into another', kind => {
  const isVisit = VISIT_KINDS.includes(kind);
  expect(canMerge(visit(), visit({ kind }))).toBe(isVisit);
  expect(whyNotMerged(visit({ kind }), visit()) === null).toBe(isVisit);
  expect(whyNotMerged(visit(), visit({ kind })) === null).toBe(
    isVisit && kind !== 'DOUBLE_RANDOM_INSPECTION',
  );
});

test('two drawn visits stay two', () => {
  const drawn = visit({ kind: 'DOUBLE_RANDOM_INSPECTION' });
  expect(canMerge(drawn, drawn)).toBe(false);
});

test.each(TASK_STATUSES)('%s', status => {
  expect(canMerge(visit(), visit({ status }))).toBe(isOpen(status));
  expect(canMerge(visit({ status }), visit())).toBe(isOpen(status));
});
