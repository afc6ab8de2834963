import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, formatDay, type Day } from '../day.js';
import { REVOKED_TAKE_DOWN_DAYS } from '../disclosure/publicationClock.js';
import {
  EVENT_KINDS,
  REDRESS_GROUNDS,
  REDRESS_KINDS,
  REDRESS_MOVE_KINDS,
  REDRESS_STATUSES,
} from '../vocabulary.js';
import { redressDueOn } from './redressClock.js';
import { GROUNDS_OF_REDRESS, isRepairable, parseRedress, type RedressSubject } from './redressEntry.js';
import { isRedressOpen, redressAfter, REDRESS_MOVES } from './redressLife.js';

const LIFE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FILED: { ACCEPT: 'ACCEPTED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { UPHOLD: 'UPHELD', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
};

describe('the life of a case', () => {
  test.each(REDRESS_STATUSES.flatMap(status => REDRESS_MOVE_KINDS.map(move => [status, move] as const)))(
    '%s, %s',
    (status, move) => expect(redressAfter(move, status)).toBe(LIFE[status]?.[move] ?? null),
  );

  test('open is what can still be withdrawn, and whoever filed it decides nothing', () => {
    for (const status of REDRESS_STATUSES)
      expect(isRedressOpen(status)).toBe(redressAfter('WITHDRAW', status) !== null);
    const decided = REDRESS_MOVE_KINDS.filter(move => REDRESS_MOVES[move].byAnother);
    expect(decided).toEqual(['REFUSE', 'UPHOLD', 'REJECT']);
  });
});

const PARAMETERS = { noticeDays: 0, acceptanceDays: 5, decisionDays: 15 };
const due = (
  status: 'FILED' | 'ACCEPTED' | 'UPHELD',
  acceptedOn: string | null,
  revokedOn: string | null,
) => {
  const days = {
    filedOn: day('2026-06-01'),
    acceptedOn: acceptedOn && day(acceptedOn),
    revokedOn: revokedOn && day(revokedOn),
  };
  const dueOn = redressDueOn({ status, ...days } as Parameters<typeof redressDueOn>[0], PARAMETERS);
  return dueOn && formatDay(dueOn);
};

describe('the clock of a case filed on 1 June', () => {
  test.each([
    ['to be accepted', 'FILED', null, null, '2026-06-06'],
    ['to be decided', 'ACCEPTED', '2026-06-04', null, '2026-06-19'],
    ['decided', 'UPHELD', '2026-06-04', null, null],
    ['of a penalty revoked the day before', 'FILED', null, '2026-05-31', '2026-06-03'],
    ['of one revoked, accepted', 'ACCEPTED', '2026-06-02', '2026-05-31', '2026-06-03'],
  ] as const)('%s', (_, status, acceptedOn, revokedOn, expected) => {
    expect(due(status, acceptedOn, revokedOn)).toBe(expected);
  });

  test('a revoked penalty is never due later than 3 days after its revocation', () => {
    const someDay = fc.integer({ min: 20_000, max: 21_000 }).map(value => value as Day);
    fc.assert(
      fc.property(
        someDay,
        fc.option(someDay),
        someDay,
        fc.nat(365),
        (filedOn, acceptedOn, revokedOn, days) => {
          const status = acceptedOn === null ? 'FILED' : 'ACCEPTED';
          const parameters = { noticeDays: 0, acceptanceDays: days, decisionDays: days };
          const dueOn = redressDueOn({ status, filedOn, acceptedOn, revokedOn }, parameters)!;
          expect(dueOn).toBeLessThanOrEqual(addDays(revokedOn, REVOKED_TAKE_DOWN_DAYS));
        },
      ),
    );
  });
});

const TODAY = day('2026-06-30');
const PENALTY: RedressSubject = { kind: 'PENALTY', on: day('2026-05-01') };
const OBJECTION = {
  kind: 'OBJECTION',
  ground: 'WRONG_FACT',
  applicant: 'ENTERPRISE',
  filedOn: '2026-06-01',
  statement: '并非本企业',
};
const REPAIR = { ...OBJECTION, kind: 'REPAIR', ground: 'RECTIFIED' };

describe('what is entered', () => {
  test.each<[string, RedressSubject | null, object, readonly string[]]>([
    ['an objection to a record', PENALTY, OBJECTION, []],
    ['an objection to the listing', null, OBJECTION, []],
    ['a repair of a penalty', PENALTY, REPAIR, []],
    ['a repair of nothing', null, REPAIR, ['REQUIRED eventId']],
    ['a repair of an accident', { ...PENALTY, kind: 'ACCIDENT' }, REPAIR, ['MALFORMED eventId']],
    [
      'a repair because the facts are wrong',
      PENALTY,
      { ...REPAIR, ground: 'WRONG_FACT' },
      ['MALFORMED ground'],
    ],
    [
      'an objection because it was rectified',
      PENALTY,
      { ...OBJECTION, ground: 'RECTIFIED' },
      ['MALFORMED ground'],
    ],
    ['filed before the record', PENALTY, { ...OBJECTION, filedOn: '2026-04-30' }, ['OUT_OF_RANGE filedOn']],
    ['filed tomorrow', PENALTY, { ...OBJECTION, filedOn: '2026-07-01' }, ['FUTURE_DATE filedOn']],
    ['revoked, without a day', PENALTY, { ...OBJECTION, ground: 'REVOKED' }, ['REQUIRED revokedOn']],
    ['revoked', PENALTY, { ...OBJECTION, ground: 'REVOKED', revokedOn: '2026-05-30' }, []],
    [
      'revoked before it was decided',
      PENALTY,
      { ...OBJECTION, ground: 'REVOKED', revokedOn: '2026-04-30' },
      ['OUT_OF_RANGE revokedOn'],
    ],
    [
      'an interview that was revoked',
      { ...PENALTY, kind: 'INTERVIEW' },
      { ...OBJECTION, ground: 'REVOKED', revokedOn: '2026-05-30' },
      ['MALFORMED ground'],
    ],
    [
      'a revocation that is not the ground',
      PENALTY,
      { ...OBJECTION, revokedOn: '2026-05-30' },
      ['MALFORMED revokedOn'],
    ],
    [
      'nothing',
      PENALTY,
      {},
      ['REQUIRED kind', 'REQUIRED ground', 'REQUIRED applicant', 'REQUIRED filedOn', 'REQUIRED statement'],
    ],
  ])('%s', (_, subject, raw, refused) => {
    const parsed = parseRedress(subject, raw as Record<string, unknown>, TODAY);
    expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      refused,
    );
  });

  test('every ground belongs to one kind of case, and every repairable kind can be repaired', () => {
    const grounds = REDRESS_KINDS.flatMap(kind => GROUNDS_OF_REDRESS[kind]);
    expect([...grounds].sort()).toEqual([...REDRESS_GROUNDS].sort());
    expect(EVENT_KINDS.filter(isRepairable)).toEqual(['PENALTY', 'SERIOUS_VIOLATION']);
  });
});
