import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { TASK_MOVE_KINDS, TASK_STATUSES } from '../vocabulary.js';
import { isOpen, statusAfter } from './taskLife.js';

const LIFE = {
  PLANNED: {
    RESCHEDULE: 'PLANNED',
    ASSIGN: 'ASSIGNED',
    COMPLETE: 'COMPLETED',
    MERGE: 'CANCELLED',
    CANCEL: 'CANCELLED',
    WITHDRAW: 'WITHDRAWN',
  },
  ASSIGNED: {
    RESCHEDULE: 'ASSIGNED',
    ASSIGN: 'ASSIGNED',
    COMPLETE: 'COMPLETED',
    MERGE: 'CANCELLED',
    CANCEL: 'CANCELLED',
    WITHDRAW: null,
  },
  COMPLETED: { RESCHEDULE: null, ASSIGN: null, COMPLETE: null, MERGE: null, CANCEL: null, WITHDRAW: null },
  CANCELLED: { RESCHEDULE: null, ASSIGN: null, COMPLETE: null, MERGE: null, CANCEL: null, WITHDRAW: null },
  WITHDRAWN: { RESCHEDULE: null, ASSIGN: null, COMPLETE: null, MERGE: null, CANCEL: null, WITHDRAW: null },
} as const;

test.each(TASK_STATUSES.flatMap(status => TASK_MOVE_KINDS.map(move => [status, move] as const)))(
  '%s, %s',
  (status, move) => expect(statusAfter(move, status)).toBe(LIFE[status][move]),
);

test('open is what can still be completed', () => {
  for (const status of TASK_STATUSES) expect(isOpen(status)).toBe(statusAfter('COMPLETE', status) !== null);
});

test('the README prints the table', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const printed = readme.split('\n').map(line => line.split('|').map(cell => cell.trim()));
  for (const move of TASK_MOVE_KINDS) {
    const leads = TASK_STATUSES.map(status => statusAfter(move, status) ?? '—');
    expect(printed).toContainEqual(['', move, ...leads, '']);
  }
});
