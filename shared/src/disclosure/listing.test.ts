import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, dayInShanghai, formatDay, type Day, type Instant } from '../day.js';
import type { CreditRecord } from '../event/event.js';
import { recordKnownAt } from '../event/knownAt.js';
import { gradeOn } from '../grade/gradeOn.js';
import { DEFAULT_HISTORY, edition } from '../policy/editions.js';
import { onlyPolicy, type PolicyHistory } from '../policy/inForce.js';
import { someRecord } from '../testing/history.js';
import { event, record } from '../testing/record.js';
import { LIST_OF_GRADE } from '../vocabulary.js';
import { listedOn, listingVersions, runOn, type Objection } from './listing.js';

const NOTICE_DAYS = 10;
const withNotice: PolicyHistory = onlyPolicy({
  ...edition('2023-literal'),
  disclosure: { noticeDays: NOTICE_DAYS, acceptanceDays: 5, decisionDays: 15 },
});

const noon = (on: string): Instant => Date.parse(`${on}T12:00:00+08:00`);
const endOf = (on: Day): Instant => Date.parse(`${formatDay(on)}T23:59:59.999+08:00`);

/** Grade C from 2026-01-04, of which the bureau knew on 2026-06-30. */
function blackSince(knownOn: string, voidedOn?: string): CreditRecord {
  const recordedAt = noon(knownOn);
  const voidedAt = voidedOn === undefined ? null : noon(voidedOn);
  const interviews = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map(on =>
    event('INTERVIEW', on, { recordedAt, voidedAt }),
  );
  return { ...record('2020-01-01', ...interviews), recordedAt: noon('2025-06-01') };
}

const objection = (filedOn: string, endedOn?: string): Objection => ({
  filedOn: day(filedOn),
  recordedAt: noon(filedOn) + 1,
  endedAt: endedOn === undefined ? null : noon(endedOn),
});

/** What the site showed on that day, at its end. */
function shownOn(
  history: PolicyHistory,
  file: CreditRecord,
  on: string,
  objections: readonly Objection[] = [],
) {
  return listedOn(listingVersions(history, file, objections), day(on), endOf(day(on)))?.list ?? null;
}

describe('grade C from 4 January, known on 30 June', () => {
  test.each([
    ['no notice: the day before it was known', DEFAULT_HISTORY, '2026-06-29', 'RED', []],
    ['no notice: on the day it was known', DEFAULT_HISTORY, '2026-06-30', 'BLACK', []],
    ['notice: on the day it was known', withNotice, '2026-06-30', null, []],
    ['notice: on its last day', withNotice, '2026-07-09', null, []],
    ['notice: when it is over', withNotice, '2026-07-10', 'BLACK', []],
    ['objected on the last day, not decided', withNotice, '2026-09-01', null, [objection('2026-07-09')]],
    ['objected a day too late', withNotice, '2026-07-10', 'BLACK', [objection('2026-07-10')]],
    ['objected before there was a notice', withNotice, '2026-07-10', 'BLACK', [objection('2026-06-29')]],
    ['the day before the rejection', withNotice, '2026-07-19', null, [objection('2026-07-05', '2026-07-20')]],
    [
      'on the day of the rejection',
      withNotice,
      '2026-07-20',
      'BLACK',
      [objection('2026-07-05', '2026-07-20')],
    ],
    ['rejected within the notice', withNotice, '2026-07-09', null, [objection('2026-07-01', '2026-07-03')]],
    [
      'rejected within the notice, over',
      withNotice,
      '2026-07-10',
      'BLACK',
      [objection('2026-07-01', '2026-07-03')],
    ],
    [
      'two objections, one open',
      withNotice,
      '2026-08-01',
      null,
      [objection('2026-07-01', '2026-07-03'), objection('2026-07-02')],
    ],
    ['objecting later takes nothing down', withNotice, '2026-08-02', 'BLACK', [objection('2026-08-01')]],
  ] as const)('%s', (_, history, on, list, objections) => {
    expect(shownOn(history, blackSince('2026-06-30'), on, objections)).toBe(list);
  });

  test('what was found out later does not change what was shown', () => {
    const voided = blackSince('2026-06-30', '2026-08-01');
    expect(shownOn(DEFAULT_HISTORY, voided, '2026-07-31')).toBe('BLACK');
    expect(shownOn(DEFAULT_HISTORY, voided, '2026-08-01')).toBe('RED');
  });

  test('a record corrected within the notice does not start it anew', () => {
    const file = blackSince('2026-06-30');
    const more = event('INTERVIEW', '2026-01-05', { recordedAt: noon('2026-07-03') });
    const versions = listingVersions(withNotice, { ...file, events: [...file.events, more] }, []);
    expect(versions.at(-1)!.noticeFrom).toBe(day('2026-06-30'));
  });

  test('a voided grade C that comes back is told again', () => {
    const first = blackSince('2026-06-30', '2026-07-05');
    const second = blackSince('2026-07-08').events;
    const file = { ...first, events: [...first.events, ...second] };
    expect(shownOn(withNotice, file, '2026-07-17')).toBeNull();
    expect(shownOn(withNotice, file, '2026-07-18')).toBe('BLACK');
  });
});

/** The instants of random histories are small numbers; here they are days, some of them shared. */
const spread = (instant: Instant): Instant => noon('2023-06-01') + instant * 30 * 86_400_000;
const someHistory: fc.Arbitrary<CreditRecord> = someRecord.map(file => ({
  ...file,
  recordedAt: spread(file.recordedAt),
  events: file.events.map(each => ({
    ...each,
    recordedAt: spread(each.recordedAt),
    voidedAt: each.voidedAt === null ? null : spread(each.recordedAt + each.voidedAt),
    outcomes: each.outcomes.map(outcome => ({
      ...outcome,
      recordedAt: spread(each.recordedAt + outcome.recordedAt),
    })),
  })),
  certificates: file.certificates.map(each => ({
    ...each,
    recordedAt: spread(each.recordedAt),
    revokedAt: each.revokedAt === null ? null : spread(each.recordedAt + each.revokedAt),
    voidedAt: each.voidedAt === null ? null : spread(each.recordedAt + each.voidedAt),
  })),
}));
const someDayOfPublication = fc
  .integer({ min: day('2023-05-01'), max: day('2026-12-31') })
  .map(value => value as Day);
const someObjections: fc.Arbitrary<readonly Objection[]> = fc.array(
  fc
    .record({ filedOn: someDayOfPublication, late: fc.nat(3), open: fc.option(fc.nat(60), { nil: null }) })
    .map(({ filedOn, late, open }) => {
      const recordedAt = endOf(addDays(filedOn, late)) - 60_000;
      return { filedOn, recordedAt, endedAt: open === null ? null : recordedAt + open * 86_400_000 };
    }),
  { maxLength: 3 },
);

describe('whatever was recorded', () => {
  test('without a notice the list is the grade as it was known on the day', () => {
    fc.assert(
      fc.property(someHistory, someDayOfPublication, (file, on) => {
        const known = recordKnownAt(file, endOf(on));
        const grade = known && gradeOn(DEFAULT_HISTORY, known, on);
        const listed = listedOn(listingVersions(DEFAULT_HISTORY, file, []), on, endOf(on));
        expect(listed?.list ?? null).toBe(grade && LIST_OF_GRADE[grade]);
      }),
    );
  });

  test('a version is never changed by what is recorded after it', () => {
    fc.assert(
      fc.property(someHistory, someObjections, someDayOfPublication, (file, objections, on) => {
        const instant = endOf(on);
        const then = recordKnownAt(file, instant);
        const open = objections
          .filter(({ recordedAt }) => recordedAt <= instant)
          .map(each => (each.endedAt !== null && each.endedAt > instant ? { ...each, endedAt: null } : each));
        const all = listingVersions(withNotice, file, objections).filter(
          ({ knownFrom }) => knownFrom <= instant,
        );
        expect(then ? listingVersions(withNotice, then, open) : []).toEqual(all);
      }),
    );
  });

  test('nobody is put on the black list without a whole notice before it', () => {
    fc.assert(
      fc.property(someHistory, someObjections, someDayOfPublication, (file, objections, on) => {
        const versions = listingVersions(withNotice, file, objections);
        if (listedOn(versions, on, endOf(on))?.list !== 'BLACK') return;
        for (let before = addDays(on, -NOTICE_DAYS); before <= on; before = addDays(before, 1)) {
          const known = recordKnownAt(file, endOf(before));
          expect(known && gradeOn(withNotice, known, before)).toBe('C');
        }
      }),
    );
  });

  test('nobody is on the black list while an objection filed in time is open', () => {
    fc.assert(
      fc.property(someHistory, someObjections, someDayOfPublication, (file, objections, on) => {
        const versions = listingVersions(withNotice, file, objections);
        const version = versions.findLast(({ knownFrom }) => knownFrom <= endOf(on));
        const noticeFrom = version?.noticeFrom ?? null;
        if (noticeFrom === null || runOn(version!, on)?.list !== 'BLACK') return;
        const open = objections.some(
          ({ filedOn, recordedAt, endedAt }) =>
            recordedAt <= version!.knownFrom &&
            (endedAt === null || endedAt > version!.knownFrom) &&
            filedOn >= noticeFrom &&
            filedOn < addDays(noticeFrom, NOTICE_DAYS),
        );
        if (open && runOn(version!, on)!.since <= dayInShanghai(version!.knownFrom))
          expect(listedOn(versions, on, endOf(on))).toBeNull();
      }),
    );
  });

  test('the runs of a version follow on each other and reach as far as is known', () => {
    fc.assert(
      fc.property(someHistory, someObjections, (file, objections) => {
        for (const { runs, knownFrom } of listingVersions(withNotice, file, objections)) {
          expect(runs[0]?.until ?? Infinity).toBeGreaterThan(dayInShanghai(knownFrom));
          for (const [index, run] of runs.entries()) {
            expect(run.until ?? Infinity).toBeGreaterThan(run.from);
            if (index > 0) expect(run.from).toBe(runs[index - 1]!.until);
          }
          expect(runs.at(-1)?.until ?? null).toBeNull();
        }
      }),
    );
  });
});
