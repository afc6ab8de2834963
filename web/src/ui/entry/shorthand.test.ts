import { expect, test } from '@jest/globals';
import { day } from '@qianqi/shared';
import { expandAmount } from './amountShorthand';
import { capitalNumerals } from './capitalNumerals';
import { expandDay } from './dayShorthand';

const today = day('2026-03-05');

test.each([
  ['0105', '2026-01-05'],
  ['105', '2026-01-05'],
  ['1-5', '2026-01-05'],
  ['1.5', '2026-01-05'],
  ['1/5', '2026-01-05'],
  ['1月5日', '2026-01-05'],
  ['０１０５', '2026-01-05'],
  ['0305', '2026-03-05'],
  ['0306', '2025-03-06'],
  ['1231', '2025-12-31'],
  ['0229', '2024-02-29'],
  ['240229', '2024-02-29'],
  ['20240305', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['今', '2026-03-05'],
  ['昨', '2026-03-04'],
  ['前天', '2026-03-03'],
])('a day typed as %s is %s', (typed, expected) => {
  expect(expandDay(typed, today)).toBe(expected);
});

test.each(['1332', '0230x', '2023-02-29', '99', '去年'])('no day can be read from %s', typed => {
  expect(expandDay(typed, today)).toBe(typed);
});

test('a day to come is looked for ahead', () => {
  expect(expandDay('0304', today, 'future')).toBe('2027-03-04');
  expect(expandDay('0306', today, 'future')).toBe('2026-03-06');
});

test.each([
  ['5万', '50000'],
  ['1.25万', '12500'],
  ['1.000005万', '10000.05'],
  ['3千', '3000'],
  ['0.5亿', '50000000'],
  ['50,000.01', '50000.01'],
  ['５００００', '50000'],
  ['￥1200.50元', '1200.5'],
  ['0', '0'],
  ['50000.001', '50000.001'],
])('an amount typed as %s is %s yuan', (typed, expected) => {
  expect(expandAmount(typed)).toBe(expected);
});

test('no amount can be read from words', () => {
  expect(expandAmount('五万')).toBe('五万');
});

test.each([
  ['0', '零元整'],
  ['50000', '伍万元整'],
  ['50000.01', '伍万元零壹分'],
  ['1005.06', '壹仟零伍元零陆分'],
  ['10000500', '壹仟万零伍佰元整'],
  ['100000000', '壹亿元整'],
  ['9999999999.99', '玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ['0.50', '伍角整'],
  ['0.06', '陆分'],
  ['20.30', '贰拾元叁角整'],
  ['五万', ''],
])('%s yuan in capital numerals is %s', (amount, expected) => {
  expect(capitalNumerals(amount)).toBe(expected);
});
