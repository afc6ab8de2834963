import { describe, expect, test } from '@jest/globals';
import { disclosureOfEdition } from '../disclosure/listing.js';
import { must } from '../result.js';
import { edition, EDITIONS } from './editions.js';
import { legalPolicy, parsePolicy, printPolicy } from './parse.js';
import type { Policy } from './policy.js';

type Json = Record<string, any>; // oxlint-disable-line no-explicit-any -- an edition to be spoilt at will

/** The JSON of an edition, changed. */
function spoilt(change: (json: Json) => void, id = '2023-literal'): Json {
  const json = structuredClone(printPolicy(edition(id))) as Json;
  change(json);
  return json;
}

const flawsOf = (json: unknown) => {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path}: ${message}`);
};
const accidentTest = { fact: 'accidents', comparison: 'EQUAL', threshold: 0 };

describe.each(EDITIONS.map(({ id }) => id))('%s', id => {
  test('reads as it was printed', () => {
    const printed = printPolicy(edition(id));
    expect(must(parsePolicy(printed))).toEqual(edition(id));
    expect(must(parsePolicy(JSON.parse(JSON.stringify(printed))))).toEqual(edition(id));
    expect(printPolicy(must(parsePolicy(printed)))).toEqual(printed);
  });

  test('has no key to spare: each one missing is named', () => {
    for (const key of Object.keys(spoilt(() => {}, id)))
      expect(flawsOf(spoilt(json => delete json[key], id))).toEqual([`policy.${key}: missing`]);
  });
});

describe('an edition is refused with the path of', () => {
  test.each<[string, (json: Json) => void]>([
    ['policy.colour', json => (json.colour = 1)],
    ['policy.__proto__', json => Object.defineProperty(json, '__proto__', { value: 1, enumerable: true })],
    ['policy.source.url', json => (json.source.url = '')],
    ['policy.facts.fines.withinMonths', json => (json.facts.fines.withinMonths = 1)],
    ['policy.facts.standardization', json => (json.facts.standardization = { withinYears: 1 })],
    ['policy.switches.countAll', json => (json.switches.countAll = true)],
    ['policy.sources[0].weight', json => (json.sources[0].weight = 1)],
    ['policy.clauses[10].name', json => (json.clauses[10].name = '')],
    ['policy.clauses[5].tests[1].unit', json => (json.clauses[5].tests[1].unit = '元')],
    ['policy.decision[3].unless', json => (json.decision[3].unless = [])],
    ['policy.measures.D', json => (json.measures.D = [])],
    ['policy.measures.A[2].note', json => (json.measures.A[2].note = '')],
    ['policy.attention.since', json => (json.attention.since = 1)],
    ['policy.supervision.fee', json => (json.supervision.fee = 1)],
    ['policy.supervision.B.visits', json => (json.supervision.B.visits = 1)],
  ])('an unknown key, %s', (path, change) => {
    expect(flawsOf(spoilt(change))).toEqual([`${path}: unknown key`]);
  });

  test.each<[string, (json: Json) => void]>([
    ['policy.id: must be a non-empty text', json => (json.id = '')],
    ['policy.title: must be a non-empty text', json => (json.title = 7)],
    ['policy.inForceFrom: must be a date such as 2023-04-12', json => (json.inForceFrom = '2023-02-29')],
    ['policy.inForceFrom: must be a date such as 2023-04-12', json => (json.inForceFrom = 20230412)],
    ['policy.source: must be an object', json => (json.source = [])],
    [
      'policy.facts.fines.withinYears: must be a whole number from 1 to 100',
      json => (json.facts.fines.withinYears = 0),
    ],
    [
      'policy.facts.fines.withinYears: must be a whole number from 1 to 100',
      json => (json.facts.fines.withinYears = 1.5),
    ],
    [
      'policy.facts.fines.withinYears: must be a whole number from 1 to 100',
      json => (json.facts.fines.withinYears = 101),
    ],
    [
      'policy.switches.countOnlyVerifiedComplaints: must be true or false',
      json => (json.switches.countOnlyVerifiedComplaints = 'false'),
    ],
    ['policy.clauses: must be a list', json => (json.clauses = {})],
    [
      'policy.clauses[0].tests[0].comparison: must be one of EQUAL, AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN',
      json => (json.clauses[0].tests[0].comparison = '<'),
    ],
    [
      'policy.clauses[0].tests[0].threshold: must be a whole number from 0 to 100000',
      json => (json.clauses[0].tests[0].threshold = '0'),
    ],
    [
      'policy.clauses[0].tests[0].threshold: must be a whole number from 0 to 100000',
      json => (json.clauses[0].tests[0].threshold = -1),
    ],
    ['policy.clauses[0].tests[0].threshold: missing', json => delete json.clauses[0].tests[0].threshold],
    [
      'policy.clauses[1].tests[0].threshold: must be LEVEL_1, LEVEL_2 or LEVEL_3',
      json => (json.clauses[1].tests[0].threshold = 3),
    ],
    [
      'policy.clauses[5].tests[1].threshold: must be an amount such as "50000.00"',
      json => (json.clauses[5].tests[1].threshold = 50_000),
    ],
    [
      'policy.clauses[5].tests[1].threshold: must be an amount such as "50000.00"',
      json => (json.clauses[5].tests[1].threshold = '50,000.00'),
    ],
    [
      'policy.clauses[7].tests[0].threshold: must be true or false',
      json => (json.clauses[7].tests[0].threshold = 1),
    ],
    ['policy.decision[0].grade: must be one of A, B, C', json => (json.decision[0].grade = 'D')],
    ['policy.measures.A[0].kind: must be one of', json => (json.measures.A[0].kind = 'PRAISE')],
    [
      'policy.supervision.visitsPerYearCap: must be a whole number from 0 to 366',
      json => (json.supervision.visitsPerYearCap = 367),
    ],
  ])('%s', (flaw, change) => {
    expect(flawsOf(spoilt(change))[0]).toContain(flaw);
  });

  test.each([null, undefined, 7, 'policy', []])('an edition that is %j', json => {
    expect(flawsOf(json)).toEqual(['policy: must be an object']);
  });

  test('all flaws at once', () => {
    const json = spoilt(each => {
      each.id = 1;
      each.colour = 'red';
      each.clauses[2].tests[0].fact = 'fires';
    });
    expect(flawsOf(json).map(flaw => flaw.split(':')[0])).toEqual([
      'policy.colour',
      'policy.id',
      'policy.clauses[2].tests[0].fact',
    ]);
  });
});

describe('an edition of the right shape is not legal', () => {
  test.each<[string, (json: Json) => void]>([
    ['policy.clauses[2].code: 6.1.1 stands twice', json => (json.clauses[2].code = '6.1.1')],
    ['policy.decision[1].clauses: there is no clause 6.9.9', json => json.decision[1].clauses.push('6.9.9')],
    ['policy.decision[1].clauses: must cite a clause', json => (json.decision[1].clauses = [])],
    ['policy.clauses[4].tests: must test something', json => (json.clauses[4].tests = [])],
    [
      'policy.clauses: more than 31 tests in all',
      json => (json.clauses[0].tests = Array(20).fill(accidentTest)),
    ],
    [
      'policy.clauses: must have at most 31 entries',
      json => (json.clauses = Array(32).fill(json.clauses[0])),
    ],
  ])('%s', (flaw, change) => expect(flawsOf(spoilt(change))).toContain(flaw));

  test('31 tests still fit', () => {
    expect(flawsOf(spoilt(json => (json.clauses[0].tests = Array(19).fill(accidentTest))))).toEqual([]);
  });

  test('when a state is left without a grade, and that state is shown', () => {
    // Without the last line, whoever has an accident, an interview, a penalty and no certificate meets nothing.
    expect(flawsOf(spoilt(json => json.decision.pop()))).toEqual([
      'policy.decision: no line decides: 3 年内安全事故 1 起，1 年内约谈主要负责人 1 次，1 年内行政处罚 1 件',
    ]);
    expect(flawsOf(spoilt(json => (json.decision = [])))).toEqual([
      'policy.decision: no line decides: 没有任何记录',
    ]);
  });

  test('when its thresholds are too many to try every combination', () => {
    const many = ['accidents', 'interviews', 'penalties', 'complaints'].flatMap(fact =>
      [1, 5, 9, 13, 17, 21].map(threshold => ({ fact, comparison: 'MORE_THAN', threshold })),
    );
    const json = spoilt(each => {
      each.clauses = [{ ...each.clauses[0], tests: many }];
      each.decision = [{ grade: 'B', when: 'ALWAYS', clauses: [] }];
    });
    expect(flawsOf(json)).toEqual([expect.stringMatching(/^policy\.clauses: .* combinations/)]);
  });
});

test('a draft made legal is the edition itself', () => {
  const { table, ...draft } = edition('2023-cumulative');
  expect(must(legalPolicy(draft))).toEqual({ ...draft, table } as Policy);
});

describe('no state is overlooked', () => {
  /** Grade B for everybody but those of whom the tests hold, who get no grade at all. */
  const undecidedWhere = (...tests: Json[]) =>
    spoilt(json => {
      json.clauses = tests.map((test, index) => ({ ...json.clauses[0], code: String(index), tests: [test] }));
      json.decision = json.clauses.map(({ code }: Json) => ({ grade: 'B', when: 'ANY', clauses: [code] }));
    });

  test('where money is tested and penalties are not counted', () => {
    const atMost = { fact: 'fines', comparison: 'AT_MOST', threshold: '50000.00' };
    expect(flawsOf(undecidedWhere(atMost))).toEqual([
      'policy.decision: no line decides: 1 年内行政处罚 1 件，1 年内罚款合计 50000.01 元，1 年内罚没款合计 50000.01 元',
    ]);
  });

  test('where fines are tested higher than fines and confiscations', () => {
    expect(
      flawsOf(
        undecidedWhere(
          { fact: 'fines', comparison: 'AT_MOST', threshold: '50000.00' },
          { fact: 'finesAndConfiscations', comparison: 'AT_MOST', threshold: '30000.00' },
        ),
      ),
    ).toEqual([
      'policy.decision: no line decides: 1 年内行政处罚 1 件，1 年内罚款合计 50000.01 元，1 年内罚没款合计 50000.01 元',
    ]);
  });
});

describe('disclosure, which an edition may leave unsaid', () => {
  const said = { noticeDays: 10, acceptanceDays: 3, decisionDays: 20 };

  test('is read and printed as said', () => {
    const policy = must(parsePolicy(spoilt(json => (json.disclosure = said))));
    expect(policy.disclosure).toEqual(said);
    expect(must(parsePolicy(printPolicy(policy)))).toEqual(policy);
    expect(disclosureOfEdition(policy)).toEqual(said);
  });

  test('leaves the printed edition as it was, and means no notice', () => {
    expect(printPolicy(edition('2023-literal'))).not.toHaveProperty('disclosure');
    expect(disclosureOfEdition(edition('2023-literal')).noticeDays).toBe(0);
  });

  test.each([
    ['policy.disclosure.noticeDays: missing', { acceptanceDays: 3, decisionDays: 20 }],
    ['policy.disclosure.noticeDays: must be a whole number from 0 to 365', { ...said, noticeDays: -1 }],
    ['policy.disclosure.fee: unknown key', { ...said, fee: 1 }],
    ['policy.disclosure: must be an object', null],
  ])('%s', (flaw, disclosure) => {
    expect(flawsOf(spoilt(json => (json.disclosure = disclosure)))).toEqual([flaw]);
  });
});
