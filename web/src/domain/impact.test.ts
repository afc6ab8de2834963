import { expect, test } from '@jest/globals';
import { day, DEFAULT_HISTORY, gradeOn, gradePeriods, type CreditRecord } from '@qianqi/shared';
import { gradeImpact, periodChanges } from './impact';
import { creditFile as filed } from './creditFile/creditFile';
import { creditFile } from '../testing/world';

const { record } = filed(creditFile().enterprise as never, creditFile().policies as never, '2026-11-22');
const more: CreditRecord = {
  ...record,
  events: [...record.events, { ...record.events[0]!, id: 'new', on: day('2026-11-21') }],
};

test('one penalty more makes it C, by 6.3.2', () => {
  const { before, after } = gradeImpact(DEFAULT_HISTORY, record, more, day('2026-11-22'));
  expect([before?.grade, after?.grade]).toEqual(['B', 'C']);
  expect(after?.decidedBy.map(({ clause }) => clause.code)).toEqual(['6.3.2']);
});

test('the changed periods are exactly the days on which the two records grade differently', () => {
  const changes = periodChanges(gradePeriods(DEFAULT_HISTORY, record), gradePeriods(DEFAULT_HISTORY, more));
  for (let on = day('2026-01-01'); on < day('2028-06-01'); on = (on + 1) as typeof on) {
    const [before, after] = [gradeOn(DEFAULT_HISTORY, record, on), gradeOn(DEFAULT_HISTORY, more, on)];
    const change = changes.find(({ from, until }) => from <= on && (until === null || on < until));
    expect(change ? [change.before, change.after] : null).toEqual(before === after ? null : [before, after]);
  }
});
