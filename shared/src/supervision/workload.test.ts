import { expect, test } from '@jest/globals';
import { day } from '../day.js';
import { edition } from '../policy/editions.js';
import { onlyPolicy } from '../policy/inForce.js';
import { GRADES } from '../vocabulary.js';
import { dutiesOwed } from './duties.js';
import { yearlyWorkload } from './workload.js';

const policy = edition('2023-literal');
const none = { A: 0, B: 0, C: 0 };

test('a hundred of each grade, by the rates of 2023', () => {
  expect(yearlyWorkload(policy, { A: 100, B: 100, C: 100 })).toEqual({
    INSPECTION: 800,
    DRAWN_VISIT: 20 + 80 + 400,
    TRAINING: 200,
    REMINDER_INTERVIEW: 200,
  });
  expect(yearlyWorkload(policy, none)).toMatchObject({ INSPECTION: 0, REMINDER_INTERVIEW: 0 });
});

test.each(GRADES)('it is what a year of grade %s owes', grade => {
  const periods = [{ from: day('2026-01-01'), until: null, value: grade }];
  const duties = dutiesOwed(onlyPolicy(policy), periods, day('2026-01-01'), day('2026-12-31'));
  const count = (kind: string) => duties.filter(duty => duty.kind === kind).length;
  expect(yearlyWorkload(policy, { ...none, [grade]: 1 })).toMatchObject({
    INSPECTION: count('ROUTINE_INSPECTION'),
    TRAINING: count('TRAINING'),
    REMINDER_INTERVIEW: count('REMINDER_INTERVIEW'),
  });
});
