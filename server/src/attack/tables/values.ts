/** Values that look like values: days, money, codes, text, ids, cursors. Each is put where a good one would be taken. */
import { contract, creditCodeOf } from '../../testing/registry.js';
import { asClerk, postJson, type Attack, type Target } from '../attack.js';

const DAYS: readonly unknown[] = [
  '2023-02-29',
  '2023-02-30',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '2023-1-1',
  '20230228',
  '2023/02/28',
  '02/28/2023',
  '28.02.2023',
  '2023-02-28T00:00:00Z',
  '2023-02-28 ',
  ' 2023-02-28',
  '2023-W01-1',
  '2023-059',
  'now',
  'today',
  'infinity',
  '-infinity',
  'epoch',
  '0000-01-01',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '10000-01-01',
  '-2023-01-01',
  '２０２３-０２-２８',
  '2023‐02‐28',
  '二〇二三年',
  '',
  'null',
  20230228,
  1.5,
  true,
  null,
  [],
  {},
  '2023-02-28\0',
  "2023-02-28'--",
];
const MONEY: readonly unknown[] = [
  'NaN',
  'Infinity',
  '-1',
  '+1',
  '-0.01',
  '1e3',
  '1E3',
  '0x10',
  '12.345',
  '.5',
  '5.',
  '1,000.00',
  '1 000',
  '５００',
  '1．5',
  '一千',
  '￥500',
  '500元',
  '10000000000.00',
  '99999999999999999999',
  '',
  ' 5',
  '5 ',
  '0..1',
  '1.2.3',
  50000.01,
  5,
  true,
  [],
  {},
  '1\0',
];
const COUNTS: readonly unknown[] = [-1, 1.5, 2_147_483_648, '1', 'NaN', true, [], {}];
const TEXTS: readonly [string, string][] = [
  ['a null byte', 'a\0b'],
  ['a lone high surrogate', 'a\ud800'],
  ['a lone low surrogate', '\udc00b'],
  ['a bell', 'a\u0007'],
  ['an escape', '\u001b[31m'],
  ['a delete', 'a\u007f'],
  ['a control of the second range', 'a\u0085b'],
  ['nothing', ''],
  ['blanks', '   '],
  ['full-width blanks', '　　'],
  ['too much', '长'.repeat(5000)],
];
const CODES: readonly unknown[] = [
  '',
  '1',
  '91152221MA0PQ7R45',
  '91152221MA0PQ7R45UU',
  '91152221MA0PQ7R45A',
  'IIIIIIIIIIIIIIIIII',
  '000000000000000001',
  '91152221MA0PQ7R4\0U',
  "9115'; DROP--MA0PQ",
  911522210,
  null,
  [],
];
const IDS: readonly string[] = [
  '',
  ' ',
  'ent_',
  'ent_x',
  'evt_AAAA',
  'ent_AY8AAAAAcACAAAAAAAAAAA',
  '../../etc',
  '1',
  '-1',
  'null',
  "ent_'; DROP TABLE event; --",
  '\0',
  '\ud800',
  'e'.repeat(10_000),
  '018f0000-0000-7000-8000-000000000001',
  '{"$gt":""}',
  'ent_%00',
  '${7*7}',
  '{{7*7}}',
];
const CURSORS: readonly string[] = [
  '',
  'zzz',
  'W10',
  'WyJ4Il0',
  'bnVsbA',
  'e30',
  'WzFd',
  'WyIiLCIiXQ',
  'a'.repeat(1001),
  '-',
  '=',
  '%00',
  Buffer.from('["\\u0000","x"]').toString('base64url'),
  Buffer.from('["\' OR 1=1","x"]').toString('base64url'),
  Buffer.from('["a","018f0000-0000-7000-8000-000000000001","b"]').toString('base64url'),
];

const REFUSED = [
  'BAD_USER_INPUT',
  'MALFORMED',
  'REQUIRED',
  'OUT_OF_RANGE',
  'FUTURE_DATE',
  'NOT_FOUND',
  'BAD_CREDIT_CODE',
  'GRAPHQL_VALIDATION_FAILED',
];

/** Recording something of the victim with one field wrong. */
function recording(
  operation: string,
  good: object,
  field: string,
  value: unknown,
  shown = JSON.stringify(value),
): Attack {
  return {
    name: `${operation} with ${field} ${shown.slice(0, 60)}`,
    statuses: [200, 400],
    codes: REFUSED,
    send: target =>
      postJson(
        target,
        {
          query: contract(operation),
          variables: { input: { enterpriseId: target.victimId, ...good, [field]: value } },
        },
        target.clerk,
      ),
  };
}

const PENALTY = { decidedOn: '2026-01-01', documentNumber: '攻1号', violation: '事实' };
const ACCIDENT = { occurredOn: '2026-01-01', summary: '事故' };
const ENTERPRISE = {
  creditCode: creditCodeOf(77_777),
  name: '新来者',
  sector: 'OTHER',
  divisionCode: '152221',
  includedOn: '2026-01-01',
};
const asked = (name: string, query: string, variables: object) => asClerk(name, query, variables, REFUSED);

export const VALUES: readonly Attack[] = [
  ...DAYS.map(value => recording('RecordPenalty', PENALTY, 'decidedOn', value)),
  ...DAYS.slice(0, 12).map(value => recording('RecordAccident', ACCIDENT, 'occurredOn', value)),
  ...MONEY.map(value => recording('RecordPenalty', PENALTY, 'fine', value)),
  ...MONEY.slice(0, 8).map(value => recording('RecordAccident', ACCIDENT, 'directLoss', value)),
  ...COUNTS.map(value => recording('RecordAccident', ACCIDENT, 'deaths', value)),
  ...TEXTS.flatMap(([name, value]) => [
    recording('RecordPenalty', PENALTY, 'violation', value, name),
    recording('RecordPenalty', PENALTY, 'documentNumber', value, name),
  ]),
  ...TEXTS.map(([name, value]) => ({
    ...asked(`an enterprise called ${name}`, contract('CreateEnterprise'), {
      input: { ...ENTERPRISE, name: value },
    }),
  })),
  ...CODES.map(creditCode =>
    asked(`an enterprise of code ${JSON.stringify(creditCode)}`, contract('CreateEnterprise'), {
      input: { ...ENTERPRISE, creditCode },
    }),
  ),
  ...CODES.map(creditCode =>
    asked(`looking up code ${JSON.stringify(creditCode)}`, contract('EnterprisesByCreditCode'), {
      creditCodes: [creditCode],
    }),
  ),
  ...IDS.map(id => recording('RecordPenalty', PENALTY, 'enterpriseId', id)),
  ...IDS.map(eventId =>
    asked(`voiding ${JSON.stringify(eventId).slice(0, 60)}`, contract('VoidEvent'), {
      input: { eventId, reason: '攻击' },
    }),
  ),
  ...IDS.map(taskId =>
    asked(`cancelling ${JSON.stringify(taskId).slice(0, 60)}`, contract('CancelTask'), {
      input: { taskId, reason: '攻击' },
    }),
  ),
  ...CURSORS.flatMap(after => [
    asked(`enterprises after ${JSON.stringify(after).slice(0, 40)}`, contract('EnterprisePage'), { after }),
    asked(`changes after ${JSON.stringify(after).slice(0, 40)}`, contract('Changes'), { after }),
  ]),
  ...DAYS.slice(0, 24).map(asOf =>
    asked(`grades as of ${JSON.stringify(asOf)}`, contract('GradeDistribution'), { asOf }),
  ),
  asked('an idempotency key that is none', contract('RecordPenalty'), {
    input: { enterpriseId: 'x', ...PENALTY, idempotencyKey: '\0' },
  }),
  asked('251 penalties', contract('RecordPenalties'), {
    input: { penalties: Array.from({ length: 251 }, () => ({ enterpriseId: 'x', ...PENALTY })) },
  }),
  asked('1,001 codes', contract('EnterprisesByCreditCode'), {
    creditCodes: Array.from({ length: 1001 }, () => ENTERPRISE.creditCode),
  }),
  asked('a field that no input has', contract('RecordPenalty'), {
    input: { enterpriseId: 'x', ...PENALTY, recordedBy: 'admin', recordedAt: '2000-01-01T00:00:00Z' },
  }),
];

/** What strangers can put into the addresses of the public pages. */
export const PUBLIC_VALUES: readonly Attack[] = [
  ...DAYS.filter((day): day is string => typeof day === 'string' && day !== '').map(day =>
    publicAttack(`/public/red?asOf=${encode(day)}`, [400]),
  ),
  ...CURSORS.filter(cursor => cursor !== '').map(cursor =>
    publicAttack(`/public/black?after=${encode(cursor)}`, [400, 410]),
  ),
  ...['__proto__', 'constructor', 'toString'].map(name => publicAttack(`/public/red?${name}=1`, [200])),
  publicAttack('/public/red?asOf=2026-01-01&asOf=2026-01-02', [200, 400]),
  publicAttack('/public/red?asOf[]=2026-01-01', [200, 400]),
  publicAttack(`/public/enterprises?q=${'%E9%95%BF'.repeat(1500)}`, [200, 400, 414]),
];

function publicAttack(path: string, statuses: readonly number[]): Attack {
  return { name: `GET ${path.slice(0, 80)}`, statuses, send: (target: Target) => get(target, path) };
}

/** A lone surrogate has no bytes; what a browser sends in its place is the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

async function get({ address }: Target, path: string) {
  const response = await fetch(`${address}${path}`, { redirect: 'manual' });
  return { status: response.status, head: '', body: await response.text() };
}
