/**
 * Random histories entered through the API as a clerk's program would, asked again through the API, and held against the
 * day-by-day oracle: on random days, after voids, and as known before them.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  day,
  formatDay,
  formatMoney,
  windowUntil,
  type CreditEvent,
  type CreditRecord,
  type Day,
} from '@qianqi/shared';
import { someRecord } from '../../../shared/src/testing/history.js';
import { oracleGrade } from '../../../shared/src/testing/oracle.js';
import { contract, enterEnterprise, enterEvent } from '../testing/registry.js';
import { createWorld, TODAY, type Answer, type World } from '../testing/world.js';

const HISTORIES = 40;
const today = day(TODAY);

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

interface Entered {
  readonly record: CreditRecord;
  /** The state of the file after each write, and when that was. */
  readonly states: readonly { readonly at: string; readonly record: CreditRecord }[];
  readonly creditCode: string;
}

/** Only what has happened by today can be entered; outcomes and certificates have tests of their own. */
function enterable(record: CreditRecord): CreditRecord {
  return {
    ...record,
    includedOn: Math.min(record.includedOn, today) as Day,
    events: record.events
      .filter(
        ({ kind, on }) => ['ACCIDENT', 'INTERVIEW', 'PENALTY', 'COMPLAINT'].includes(kind) && on <= today,
      )
      .map(event => ({ ...event, outcomes: [] })),
    certificates: record.certificates.filter(
      ({ issuedOn, revokedOn }) => issuedOn <= today && (revokedOn ?? 0) <= today,
    ),
  };
}

async function enter(raw: CreditRecord): Promise<Entered> {
  const wanted = enterable(raw);
  const { id, creditCode } = await enterEnterprise(world, { includedOn: formatDay(wanted.includedOn) });
  let record: CreditRecord = { ...wanted, events: [], certificates: [] };
  const states: { at: string; record: CreditRecord }[] = [];
  const wrote = async (next: CreditRecord) => {
    record = next;
    states.push({ at: new Date(world.clock.now()).toISOString(), record });
    world.advance(5);
  };

  for (const certificate of wanted.certificates) {
    const input = { enterpriseId: id, level: certificate.level, certificateNumber: certificate.id };
    const granted = await world.ask(contract('GrantStandardization'), {
      input: {
        ...input,
        issuedOn: formatDay(certificate.issuedOn),
        expiresOn: formatDay(certificate.expiresOn),
      },
    });
    const { certificate: entered, userErrors } = granted.data.grantStandardization;
    expect(userErrors).toEqual([]);
    const live = { ...certificate, voidedAt: null };
    await wrote({ ...record, certificates: [...record.certificates, { ...live, revokedOn: null }] });
    if (certificate.revokedOn === null) continue;
    const revocation = {
      certificateId: entered.id,
      revokedOn: formatDay(certificate.revokedOn),
      reason: '不再符合条件',
    };
    const revoked = await world.ask(contract('RevokeStandardization'), { input: revocation });
    expect(revoked.data.revokeStandardization.userErrors).toEqual([]);
    await wrote({ ...record, certificates: [...record.certificates.slice(0, -1), live] });
  }
  for (const event of wanted.events) {
    const {
      [fieldOf(event)]: entered,
      gradeEffect,
      userErrors,
    } = await enterEvent(world, event.kind, id, fieldsOf(event));
    expect(userErrors).toEqual([]);
    const before = oracleGrade('2023-literal', record, today)?.grade ?? null;
    const live = { ...event, id: entered.id as string, voidedAt: null };
    await wrote({ ...record, events: [...record.events, live] });
    expect(gradeEffect).toEqual({ before, after: oracleGrade('2023-literal', record, today)?.grade ?? null });
    if (event.voidedAt === null) continue;
    const voided = await world.ask(contract('VoidEvent'), {
      input: { eventId: live.id, reason: '录入错误' },
    });
    expect(voided.data.voidEvent.userErrors).toEqual([]);
    await wrote({ ...record, events: [...record.events.slice(0, -1), { ...live, voidedAt: 1 }] });
  }
  return { record, states, creditCode };
}

const fieldOf = ({ kind }: CreditEvent) => kind.toLowerCase();

function fieldsOf(event: CreditEvent): Record<string, unknown> {
  const on = formatDay(event.on);
  switch (event.kind) {
    case 'ACCIDENT':
      return { occurredOn: on };
    case 'INTERVIEW':
      return { heldOn: on, interviewee: event.interviewee, trigger: event.trigger };
    case 'PENALTY':
      return { decidedOn: on, fine: formatMoney(event.fine), confiscated: formatMoney(event.confiscated) };
    default:
      return { acceptedOn: on };
  }
}

interface Moment {
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** As many as one request may ask for, and it may cost. */
const AT_ONCE = 8;

/** The enterprise as of each of these moments, in their order. */
async function seenAt(creditCode: string, moments: readonly Moment[]): Promise<readonly Answer['data'][]> {
  const seen: Answer['data'][] = [];
  for (let from = 0; from < moments.length; from += AT_ONCE) {
    const fields = moments.slice(from, from + AT_ONCE).map(({ asOf, knownAt }, index) => {
      const given = [asOf && `asOf: "${asOf}"`, knownAt && `knownAt: "${knownAt}"`]
        .filter(Boolean)
        .join(', ');
      return `m${index}: enterprise(creditCode: $creditCode) {
        grade(${given})
        assessment(${given}) { decidedBy { clause { code } } nextChange { on grade } }
        gradePeriods { grade from until }
      }`;
    });
    const { data } = await world.ask(`query ($creditCode: CreditCode!) { ${fields.join(' ')} }`, {
      creditCode,
    });
    seen.push(...Object.values(data as Record<string, Answer['data']>));
  }
  return seen;
}

function tellingDays({ includedOn, events, certificates }: CreditRecord): readonly Day[] {
  const turning = [
    includedOn,
    ...events.map(({ on }) => on),
    ...certificates.flatMap(each => [
      each.issuedOn,
      addDays(each.expiresOn, 1),
      each.revokedOn ?? each.issuedOn,
    ]),
  ];
  const edges = turning.flatMap(on => [on, windowUntil(on, 1), windowUntil(on, 3)]);
  const picked = fc.sample(fc.constantFrom(...edges), { numRuns: 8, seed: events.length + 1 });
  return [...new Set([today, ...picked, ...picked.map(on => addDays(on, -1))])];
}

describe('random histories through the API', () => {
  test('grade, deciding clauses, next change and periods, also after voids and as known before them', async () => {
    const histories = fc.sample(someRecord, { numRuns: HISTORIES, seed: 20_230_412 });
    for (const raw of histories) {
      const { record, states, creditCode } = await enter(raw);
      const days = tellingDays(record);
      const onDays = await seenAt(
        creditCode,
        days.map(on => ({ asOf: formatDay(on) })),
      );
      for (const [index, on] of days.entries()) {
        const expected = oracleGrade('2023-literal', record, on);
        const { grade, assessment, gradePeriods } = onDays[index];
        expect(grade).toBe(expected?.grade ?? null);
        expect(assessment?.decidedBy.map((each: { clause: { code: string } }) => each.clause.code)).toEqual(
          expected?.clauses,
        );
        const period = gradePeriods.find(
          ({ from, until }: { from: string; until: string | null }) =>
            from <= formatDay(on) && (until === null || formatDay(on) < until),
        );
        expect(period?.grade ?? null).toBe(grade);
        if (assessment) expect(assessment.nextChange?.on ?? null).toBe(period.until);
      }
      const last = states.slice(-6);
      const known = await seenAt(
        creditCode,
        last.map(({ at }) => ({ knownAt: at })),
      );
      for (const [index, { record: then }] of last.entries())
        expect(known[index].grade).toBe(oracleGrade('2023-literal', then, today)?.grade ?? null);
    }
  }, 120_000);

  test('filtering by grade on a day returns exactly those that the resolver grades so', async () => {
    for (const asOf of ['2020-06-01', '2023-03-01', '2024-02-29', '2025-02-28', TODAY, '2027-03-01']) {
      const graded = new Map<string, string | null>();
      let after: string | null = null;
      do {
        const { data }: Answer = await world.ask(
          `query ($asOf: Date, $after: Cursor) { enterprises(first: 17, after: $after, asOf: $asOf) {
            pageInfo { hasNextPage endCursor } nodes { id grade(asOf: $asOf) } } }`,
          { asOf, after },
        );
        for (const node of data.enterprises.nodes) graded.set(node.id, node.grade);
        after = data.enterprises.pageInfo.hasNextPage ? data.enterprises.pageInfo.endCursor : null;
      } while (after);
      expect(graded.size).toBe(HISTORIES);
      for (const grade of ['A', 'B', 'C']) {
        const { data } = await world.ask(
          `query ($where: EnterpriseWhere, $asOf: Date) { enterprises(first: 100, where: $where, asOf: $asOf) { totalCount nodes { id } } }`,
          { where: { grade: { eq: grade } }, asOf },
        );
        const expected = [...graded].filter(([, each]) => each === grade).map(([id]) => id);
        expect(data.enterprises.nodes.map((node: { id: string }) => node.id).sort()).toEqual(expected.sort());
        expect(data.enterprises.totalCount).toBe(expected.length);
        const { data: counted } = await world.ask(
          'query ($asOf: Date) { gradeDistribution(asOf: $asOf) { grade count } }',
          { asOf },
        );
        const count =
          counted.gradeDistribution.find((each: { grade: string }) => each.grade === grade)?.count ?? 0;
        expect(count).toBe(expected.length);
      }
    }
  }, 60_000);
});
