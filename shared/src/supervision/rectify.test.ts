import { describe, expect, test } from '@jest/globals';
import { addDays, day, formatDay } from '../day.js';
import { edition } from '../policy/editions.js';
import type { FindingEntry } from './taskEntry.js';
import {
  escalationRule,
  nextStepOn,
  rectificationsOrdered,
  rectificationStep,
  USUAL_ESCALATION,
  type Deadline,
} from './rectify.js';

const DUE = day('2026-07-20');
const open: Deadline = { status: 'OPEN', dueOn: DUE, missedOn: null };

describe('the steps', () => {
  test.each([
    [0, 'IN_TIME'],
    [1, 'OVERDUE'],
    [30, 'OVERDUE'],
    [31, 'ESCALATED'],
    [400, 'ESCALATED'],
  ])('%i days past the deadline: %s', (days, step) => {
    expect(rectificationStep(USUAL_ESCALATION, open, addDays(DUE, days))).toBe(step);
  });

  test('a later day set by a failed review is no grace', () => {
    const failed = { ...open, dueOn: addDays(DUE, 40), missedOn: DUE };
    expect(rectificationStep(USUAL_ESCALATION, failed, addDays(DUE, 1))).toBe('OVERDUE');
    expect(rectificationStep(USUAL_ESCALATION, failed, addDays(DUE, 31))).toBe('ESCALATED');
  });

  test.each(['RECTIFIED', 'LAPSED'] as const)('what is %s has none', status => {
    expect(rectificationStep(USUAL_ESCALATION, { ...open, status }, addDays(DUE, 99))).toBe('IN_TIME');
    expect(nextStepOn(USUAL_ESCALATION, { ...open, status }, DUE)).toBeNull();
  });

  test('the next one begins on the first day on which it holds', () => {
    for (let on = addDays(DUE, -3); on < addDays(DUE, 40); on = addDays(on, 1)) {
      const next = nextStepOn(USUAL_ESCALATION, open, on);
      const now = rectificationStep(USUAL_ESCALATION, open, on);
      if (next === null) expect(now).toBe('ESCALATED');
      else {
        expect(rectificationStep(USUAL_ESCALATION, open, addDays(next, -1))).toBe(now);
        expect(rectificationStep(USUAL_ESCALATION, open, next)).not.toBe(now);
      }
    }
    expect(formatDay(nextStepOn(USUAL_ESCALATION, open, DUE)!)).toBe('2026-07-21');
  });

  test('an edition that says nothing has the usual numbers, and another its own', () => {
    const literal = edition('2023-literal');
    expect(escalationRule(literal)).toEqual({ reviewWithinDays: 10, escalatesAfterDays: 30 });
    const supervision = { ...literal.supervision, overdueEscalatesAfterDays: 5 };
    expect(escalationRule({ supervision })).toEqual({ reviewWithinDays: 10, escalatesAfterDays: 5 });
  });
});

describe('what is ordered to be put right', () => {
  const finding = (result: FindingEntry['result']): FindingEntry => ({
    item: '现场',
    result,
    problem: result === 'FAIL' ? '通道堵塞' : null,
    rectifyBy: null,
  });
  const interview = { kind: 'REMINDER_INTERVIEW', reason: '等级由 A 变为 C（6.3.1）' } as const;

  test('each item that failed', () => {
    const findings = [finding('PASS'), finding('FAIL'), finding('NONE')];
    for (const kind of ['ROUTINE_INSPECTION', 'REMINDER_INTERVIEW'] as const)
      expect(rectificationsOrdered({ kind, reason: null }, { findings })).toEqual([findings[1]]);
  });

  test('by a reminder interview without findings: what led to grade C', () => {
    expect(rectificationsOrdered(interview, { findings: [] })).toEqual([
      {
        item: '约谈事项',
        result: 'FAIL',
        problem: '整改导致信用等级为 C 的失信行为（等级由 A 变为 C（6.3.1））',
        rectifyBy: null,
      },
    ]);
  });

  test('by one with an explicit 无, and by a training: nothing', () => {
    expect(rectificationsOrdered(interview, { findings: [finding('NONE')] })).toEqual([]);
    expect(rectificationsOrdered({ kind: 'TRAINING', reason: null }, { findings: [] })).toEqual([]);
  });
});
