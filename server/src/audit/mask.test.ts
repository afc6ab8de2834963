import { describe, expect, test } from '@jest/globals';
import { keptOf, objectsOf } from './asked.js';
import { mask, maskName } from './mask.js';
import { networkOf } from './network.js';

describe('masking', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['a password', { password: 'correct horse' }, { password: '***' }],
    [
      'a secret further in',
      { input: { newPassword: 'x', apiSecret: null } },
      { input: { newPassword: '***', apiSecret: null } },
    ],
    ['a phone in its field', { principalPhone: '0482-8396110' }, { principalPhone: '048***10' }],
    ['a short one', { phone: '110' }, { phone: '***' }],
    ['an identity number in its field', { idNumber: '152221198001011234' }, { idNumber: '152***34' }],
    ['a mobile number in prose', { summary: '来电13912345678反映' }, { summary: '来电139***5678反映' }],
    ['an identity number in prose', ['张某（152221198001011234）'], ['张某（152***234）']],
    ['a token in prose', `令牌 qq_${'a'.repeat(43)} 泄露`, '令牌 *** 泄露'],
    ['no credit code', { creditCode: '91152221MA0N1A2B3B' }, { creditCode: '91152221MA0N1A2B3B' }],
    ['no credit code of digits only', '911522213187654321', '911522213187654321'],
    [
      'no money, no day',
      { fine: '13800000.00', decidedOn: '2026-01-01' },
      { fine: '13800000.00', decidedOn: '2026-01-01' },
    ],
    ['what PostgreSQL would refuse', { note: 'a\0b\ud800' }, { note: 'a\ufffdb\ufffd' }],
  ];

  test.each(cases)('%s', (_, value, masked) => {
    expect(mask(value)).toEqual(masked);
    expect(mask(masked)).toEqual(masked);
  });

  test('of a name that nobody bears two characters are kept', () => {
    expect(maskName('hunter2-password')).toBe('hu***（16 字）');
  });
});

test('a sign-in keeps nothing of what was typed, a large batch its fingerprint', () => {
  expect(keptOf('signIn', { input: { username: 'a', password: 'b' } })).toBeNull();
  const rows = Array.from({ length: 500 }, (_, index) => ({ summary: `第 ${index} 条，违反安全生产规定` }));
  expect(keptOf('recordPenalties', { rows })).toMatchObject({ omitted: true, sha256: expect.any(String) });
});

test('objects are the ids of the API, whether asked for or answered, and never a secret', () => {
  const id = `evt_${'b'.repeat(43)}`;
  const receipt = { enterpriseKey: '018f0000-0000-7000-8000-000000000000', secret: `qq_${'c'.repeat(43)}` };
  expect(objectsOf({ input: { eventId: id, reason: 'x' } }, receipt)).toEqual([
    id,
    'ent_AY8AAAAAcACAAAAAAAAAAA',
  ]);
});

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::ffff:10.0.0.1', '::ffff:10.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));
