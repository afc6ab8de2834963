import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  assess,
  bodyCheck,
  countingDay,
  day,
  dayInShanghai,
  DEFAULT_HISTORY,
  DIVISIONS,
  edition,
  EDITIONS,
  EVENT_KINDS,
  EVENT_OUTCOMES,
  FACTS,
  gradeOn,
  lintPolicy,
  money,
  must,
  nextChange,
  onlyPolicy,
  parseCertificate,
  parseCreditCode,
  parseEnterprise,
  parseEntry,
  ZERO,
  type Certificate,
  type CreditEvent,
  type CreditRecord,
  type Day,
  type Grade,
} from '@qianqi/shared';
import cases from '@qianqi/shared/cases/article6.json' with { type: 'json' };
import { BOUNDARY_PREFIX } from './boundary/boundaryCase.js';
import type { DemoEnterprise, Step } from './demoEnterprise.js';
import { DEMO_SIZE, demoRegistry } from './demoRegistry.js';
import { instantOf } from './office.js';

/** The file that the steps make, as the rules weigh it. */
function recordOf({ identity, steps }: DemoEnterprise): CreditRecord {
  const events = new Map<number, CreditEvent>();
  const certificates = new Map<number, Certificate>();
  for (const step of steps) {
    const { at } = step;
    if (step.deed === 'RECORD') {
      const entry = must(parseEntry(step.kind, step.entered, dayInShanghai(at)));
      const weighed = { fine: ZERO, confiscated: ZERO, interviewee: null, trigger: null, ...entry };
      const on = countingDay(step.kind, entry);
      const rest = {
        id: String(step.record),
        kind: step.kind,
        on,
        recordedAt: at,
        voidedAt: null,
        outcomes: [],
      };
      events.set(step.record, { ...weighed, ...rest });
    } else if (step.deed === 'VOID') {
      events.set(step.record, { ...events.get(step.record)!, voidedAt: at });
    } else if (step.deed === 'OUTCOME') {
      const event = events.get(step.record)!;
      const outcome = { kind: step.kind, on: day(step.on), recordedAt: at };
      events.set(step.record, { ...event, outcomes: [...event.outcomes, outcome] });
    } else if (step.deed === 'GRANT') {
      const entry = must(parseCertificate(step.entered, dayInShanghai(at)));
      const rest = {
        id: String(step.record),
        recordedAt: at,
        revokedOn: null,
        revokedAt: null,
        voidedAt: null,
      };
      certificates.set(step.record, { ...entry, ...rest });
    } else if (step.deed === 'REVOKE') {
      const revoked = { revokedOn: day(step.revokedOn), revokedAt: at };
      certificates.set(step.record, { ...certificates.get(step.record)!, ...revoked });
    } else if (step.deed === 'VOID_CERTIFICATE') {
      certificates.set(step.record, { ...certificates.get(step.record)!, voidedAt: at });
    }
  }
  return {
    includedOn: day(identity.includedOn),
    recordedAt: steps[0]!.at,
    events: [...events.values()],
    certificates: [...certificates.values()],
  };
}

const recorded = (steps: readonly Step[]) => steps.flatMap(step => (step.deed === 'RECORD' ? [step] : []));

/** The smallest states that show them. */
const DEFECTS = EDITIONS.flatMap(policy => lintPolicy(policy).flatMap(({ state }) => (state ? [state] : [])));

const ANCHORS = [
  '2025-11-22',
  '2026-06-30',
  '2026-11-22',
  '2027-03-01',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
  '2028-04-10',
  '2031-12-31',
];

describe.each(ANCHORS)('loaded on %s', anchor => {
  const today = day(anchor);
  const registry = demoRegistry(today);
  const boundary = registry.filter(({ claim }) => claim !== null);

  test('the same day makes the same registry', () => {
    expect(demoRegistry(today)).toEqual(registry);
  });

  test('300 enterprises, each with a name and a valid code of its own', () => {
    expect(registry).toHaveLength(DEMO_SIZE);
    const names = registry.flatMap(({ steps }) =>
      steps.flatMap(step =>
        step.deed === 'CREATE' ? [step.identity.name] : step.deed === 'RENAME' ? [step.name] : [],
      ),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(registry.map(({ identity }) => identity.creditCode)).size).toBe(DEMO_SIZE);
    for (const { identity } of registry) {
      expect(parseCreditCode(identity.creditCode)).toMatchObject({ ok: true });
      expect(bodyCheck(identity.creditCode.slice(8, 16))).toBe(identity.creditCode[16]);
      expect(parseEnterprise({ ...identity }, today)).toMatchObject({ ok: true });
    }
    const kinds = new Set(registry.map(({ identity }) => identity.creditCode.slice(0, 2)));
    expect([...kinds].sort()).toEqual(['91', '92', '93']);
    const divisions = new Set(registry.map(({ identity }) => identity.divisionCode));
    expect([...divisions].sort()).toEqual(DIVISIONS.map(({ code }) => code));
  });

  test('nothing is recorded before it happened, out of order or later than last evening', () => {
    for (const { identity, steps } of registry) {
      expect(steps[0]!.deed).toBe('CREATE');
      let last = instantOf(day(identity.includedOn), 0);
      for (const step of steps) {
        expect(step.at).toBeGreaterThan(last);
        last = step.at;
      }
      expect(last).toBeLessThan(instantOf(today, 0));
      // Throws for a day that had not come when it was recorded.
      recordOf({ identity, steps, claim: null });
    }
  });

  test('all kinds of records and outcomes are there, and a document number belongs to one case', () => {
    const all = registry.flatMap(({ steps }) => steps);
    expect(new Set(recorded(all).map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    const outcomes = all.flatMap(step => (step.deed === 'OUTCOME' ? [step.kind] : []));
    expect(new Set(outcomes)).toEqual(new Set(EVENT_OUTCOMES));
    const deeds = new Set(all.map(({ deed }) => deed));
    expect(deeds.size).toBe(8);
    const standing = registry.flatMap(enterprise => {
      const voided = new Set(enterprise.steps.flatMap(step => (step.deed === 'VOID' ? [step.record] : [])));
      return recorded(enterprise.steps).filter(step => step.kind === 'PENALTY' && !voided.has(step.record));
    });
    const numbers = standing.map(({ entered }) => entered['documentNumber'] as string);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { entered } of standing) {
      const year = (entered['decidedOn'] as string).slice(0, 4);
      expect(entered['documentNumber']).toMatch(new RegExp(`^（科右前）应急罚〔${year}〕\\d+号$`));
    }
  });

  test('about six in ten are on the red list and one in ten on the black one', () => {
    const grades = registry.map(each => gradeOn(DEFAULT_HISTORY, recordOf(each), today));
    const share = (grade: Grade) => grades.filter(each => each === grade).length / DEMO_SIZE;
    expect(share('A')).toBeGreaterThan(0.54);
    expect(share('A')).toBeLessThan(0.66);
    expect(share('B')).toBeGreaterThan(0.24);
    expect(share('B')).toBeLessThan(0.36);
    expect(share('C')).toBeGreaterThan(0.07);
    expect(share('C')).toBeLessThan(0.14);
  });

  test('every boundary case is what its name claims', () => {
    expect(boundary.length).toBeGreaterThanOrEqual(30);
    const claimed = boundary.map(({ identity, claim }) => ({ name: identity.name, ...claim }));
    const found = boundary.map(enterprise => {
      const { identity, claim } = enterprise;
      const record = recordOf(enterprise);
      const assessment = assess(DEFAULT_HISTORY, record, today)!;
      const cumulative = assess(onlyPolicy(edition('2023-cumulative')), record, today)!;
      const codes = ({ decidedBy }: typeof assessment) => decidedBy.map(({ clause }) => clause.code);
      return {
        name: identity.name,
        grade: assessment.grade,
        ...(claim!.clauses && { clauses: codes(assessment) }),
        ...(claim!.next && { next: nextChange(DEFAULT_HISTORY, record, today) }),
        ...(claim!.on && {
          on: claim!.on.map(([on]): [Day, Grade | null] => [on, gradeOn(DEFAULT_HISTORY, record, on)]),
        }),
        ...(claim!.cumulative && { cumulative: { grade: cumulative.grade, clauses: codes(cumulative) } }),
      };
    });
    expect(found).toEqual(claimed);
    expect(boundary.every(({ identity }) => identity.name.startsWith(BOUNDARY_PREFIX))).toBe(true);
  });

  test('every defect that the linter finds in either edition is there as an enterprise', () => {
    const measured = boundary.map(enterprise => factsOf(recordOf(enterprise), today));
    for (const state of DEFECTS) expect(measured).toContainEqual([...state]);
    const kinds = new Set(recorded(boundary.flatMap(({ steps }) => steps)).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(EVENT_KINDS));
  });
});

/** What the clauses measure, indexed as FACTS. */
function factsOf(record: CreditRecord, today: Day): readonly number[] {
  const tests = assess(DEFAULT_HISTORY, record, today)!.clauses.flatMap(clause => clause.tests);
  return FACTS.map(fact => tests.find(each => each.fact === fact)!.measured);
}

test('every worked case has an enterprise with its facts', () => {
  const today = day('2026-06-30');
  const registry = demoRegistry(today);
  for (const [index, worked] of cases.entries()) {
    const [accidents, interviews, penalties, , amount, complaints, level, firstYear] = factsOf(
      recordOf(registry[index]!),
      today,
    );
    expect({ accidents, interviews, penalties, amount, complaints, level, firstYear }).toEqual({
      accidents: worked.accident ? 1 : 0,
      interviews: worked.interviews,
      penalties: worked.penalties,
      amount: money(worked.amount),
      complaints: worked.complaints,
      level: worked.level ? Number(worked.level.at(-1)) : Number.NaN,
      firstYear: worked.firstYear ? 1 : 0,
    });
  }
});

test('records come in a few days after the fact, on working days', () => {
  const today = day('2026-06-30');
  const lags = demoRegistry(today).flatMap(({ identity, steps }) =>
    recorded(steps).flatMap(step => {
      const entry = must(parseEntry(step.kind, step.entered, today));
      const on = countingDay(step.kind, entry);
      return on > addDays(day(identity.includedOn), 5) ? [dayInShanghai(step.at) - on] : [];
    }),
  );
  const late = lags.filter(lag => lag > 9);
  expect(late.length / lags.length).toBeLessThan(0.01);
});
