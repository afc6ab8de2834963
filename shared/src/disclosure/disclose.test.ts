import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, type Day } from '../day.js';
import { ENTRY_FIELDS } from '../event/entry.js';
import { someDay, someEvent } from '../testing/history.js';
import { outcome } from '../testing/record.js';
import { AUDIENCES, EVENT_KINDS, PENALTY_GRAVITIES, SECRECIES } from '../vocabulary.js';
import { disclosedFields, disclosureOf, type DisclosableEvent, type Disclosure } from './disclose.js';
import { DISCLOSED_FIELDS } from './whitelist.js';

const DECIDED = day('2026-01-15');

function penalty(more: Partial<DisclosableEvent> = {}): DisclosableEvent {
  return {
    kind: 'PENALTY',
    on: DECIDED,
    voidedAt: null,
    outcomes: [],
    gravity: 'ORDINARY',
    secrecy: null,
    saidToBeRevoked: false,
    ...more,
  };
}

const until = (text: string | null): Disclosure => ({
  disclosed: true,
  until: text === null ? null : day(text),
});
const withheld = (reason: string): Disclosure => ({ disclosed: false, reason }) as Disclosure;

describe('a penalty decided on 2026-01-15', () => {
  test.each<[string, Partial<DisclosableEvent>, string, Disclosure]>([
    ['on the day of the decision', {}, '2026-01-15', until('2027-01-15')],
    ['on its last day', {}, '2027-01-14', until('2027-01-15')],
    ['a year on', {}, '2027-01-15', withheld('EXPIRED')],
    ['minor, on its last day', { gravity: 'MINOR' }, '2026-04-14', until('2026-04-15')],
    ['minor, three months on', { gravity: 'MINOR' }, '2026-04-15', withheld('EXPIRED')],
    ['grave, two years on', { gravity: 'GRAVE' }, '2028-01-15', until('2029-01-15')],
    ['grave, three years on', { gravity: 'GRAVE' }, '2029-01-15', withheld('EXPIRED')],
    ['voided', { voidedAt: 1 }, '2026-01-15', withheld('VOIDED')],
    ['a state secret', { secrecy: 'STATE_SECRET' }, '2026-01-15', withheld('SECRET')],
    ['a trade secret', { secrecy: 'TRADE_SECRET' }, '2026-01-15', withheld('SECRET')],
    ['said to be revoked', { saidToBeRevoked: true }, '2026-01-15', withheld('REVOKED')],
    [
      'the day before its repair',
      { outcomes: [outcome('REPAIRED', '2026-05-01')] },
      '2026-04-30',
      until('2026-05-01'),
    ],
    [
      'on the day of its repair',
      { outcomes: [outcome('REPAIRED', '2026-05-01')] },
      '2026-05-01',
      withheld('REPAIRED'),
    ],
    [
      'repaired and expired',
      { outcomes: [outcome('REPAIRED', '2026-05-01')] },
      '2030-01-01',
      withheld('REPAIRED'),
    ],
  ])('%s', (_, more, on, expected) => {
    expect(disclosureOf(penalty(more), 'PUBLIC', day(on))).toEqual(expected);
  });

  test('is shared with departments until it is repaired, and kept for staff always', () => {
    const repaired = penalty({ outcomes: [outcome('REPAIRED', '2030-05-01')] });
    expect(disclosureOf(penalty(), 'DEPARTMENT', day('2030-01-01'))).toEqual(until(null));
    expect(disclosureOf(repaired, 'DEPARTMENT', day('2030-04-30'))).toEqual(until('2030-05-01'));
    expect(disclosureOf(repaired, 'DEPARTMENT', day('2030-05-01'))).toEqual(withheld('REPAIRED'));
    expect(disclosureOf(penalty({ voidedAt: 1 }), 'STAFF', DECIDED)).toEqual(until(null));
  });
});

const someDisclosable: fc.Arbitrary<DisclosableEvent> = fc
  .tuple(
    someEvent,
    fc.constantFrom(...PENALTY_GRAVITIES),
    fc.option(fc.constantFrom(...SECRECIES), { nil: null }),
    fc.boolean(),
  )
  .map(([event, gravity, secrecy, saidToBeRevoked]) => ({ ...event, gravity, secrecy, saidToBeRevoked }));

test('of whatever happened the public sees penalties only, and nothing comes back once it is gone', () => {
  fc.assert(
    fc.property(someDisclosable, someDay, fc.integer({ min: 0, max: 2000 }), (event, on, later) => {
      const now = disclosureOf(event, 'PUBLIC', on);
      const then = disclosureOf(event, 'PUBLIC', (on + later) as Day);
      if (now.disclosed) expect(event.kind).toBe('PENALTY');
      else expect(then.disclosed).toBe(false);
      // `until` tells when it goes, exactly.
      if (now.disclosed && now.until !== null) expect(then.disclosed).toBe(on + later < now.until);
      for (const audience of AUDIENCES)
        if (now.disclosed) expect(disclosureOf(event, audience, on).disclosed).toBe(true);
    }),
  );
});

test('every field that is disclosed is one that is entered, and no other comes through', () => {
  for (const kind of EVENT_KINDS) {
    const entered = Object.keys(ENTRY_FIELDS[kind]);
    const everything = Object.fromEntries(
      [...entered, 'recordedBy', 'voidReason', 'principalName'].map(name => [name, '张三丰13848201234']),
    );
    for (const audience of ['PUBLIC', 'DEPARTMENT'] as const) {
      const wanted = DISCLOSED_FIELDS[audience][kind] ?? [];
      expect(entered).toEqual(expect.arrayContaining([...wanted]));
      const shown = disclosedFields(kind, audience, everything, { names: ['张三丰'] });
      expect(Object.keys(shown)).toEqual(wanted);
      expect(JSON.stringify(shown)).not.toMatch(/张三丰|\d/);
    }
  }
});
