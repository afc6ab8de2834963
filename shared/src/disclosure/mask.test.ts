import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskPersonal } from './mask.js';

describe('personal numbers are taken out', () => {
  test.each([
    ['身份证152221198003071234，', '身份证［证件号已隐去］，'],
    ['152221 19800307 123x', '［证件号已隐去］'],
    ['152221-1980-0307-1234', '［证件号已隐去］'],
    ['１５２２２１１９８００３０７１２３Ｘ', '［证件号已隐去］'],
    ['一五二二二一一九八〇〇三〇七一二三四', '［证件号已隐去］'],
    ['旧证152221800307123。', '旧证［证件号已隐去］。'],
    ['卡号6222021001116245702', '卡号［账号已隐去］'],
    ['6222 0210 0111 6245 702', '［账号已隐去］'],
    ['6222-0210-0111-6245', '［账号已隐去］'],
    ['手机13848201234', '手机［电话已隐去］'],
    ['138 4820 1234', '［电话已隐去］'],
    ['138-4820-1234', '［电话已隐去］'],
    ['+86 13848201234', '［电话已隐去］'],
    ['8613848201234', '［电话已隐去］'],
    ['１３８４８２０１２３４', '［电话已隐去］'],
    ['一三八四八二零一二三四', '［电话已隐去］'],
    ['0482-8420000', '［电话已隐去］'],
    ['0482—8420000', '［电话已隐去］'],
    ['(0482)8420000', '［电话已隐去］'],
    ['（0482）8420000', '［电话已隐去］'],
    ['04828420000', '［电话已隐去］'],
    ['电话8420000', '电话［电话已隐去］'],
    ['联系电话：842 0000。', '联系电话：［电话已隐去］。'],
    ['Tel: 8420000', 'Tel: ［电话已隐去］'],
    ['13848201234、13848201235', '［电话已隐去］、［电话已隐去］'],
  ])('%s', (text, masked) => expect(maskPersonal(text)).toBe(masked));
});

describe('names are taken out', () => {
  test.each([
    ['主要负责人：张三丰未履行', '主要负责人：［姓名已隐去］', ['张三丰']],
    ['由张三丰签字，张三丰到场', '由［姓名已隐去］签字，［姓名已隐去］到场', ['张三丰']],
    ['负责人: 额尔敦·巴特尔，未到', '负责人: ［姓名已隐去］，未到', []],
    ['由额尔敦•巴特尔签字', '由［姓名已隐去］签字', ['额尔敦·巴特尔']],
    ['举报人：李某；地点：井口', '举报人：［姓名已隐去］；地点：井口', []],
    ['张贴不全', '张贴不全', ['张', null]],
  ])('%s', (text, masked, names) => expect(maskPersonal(text, { names })).toBe(masked));
});

describe('other numbers stay', () => {
  test.each([
    '（科右前）应急罚〔2026〕13号',
    '91152221MA0N1A2B3B',
    '罚款50000.00元，没收1234567.89元',
    '2026-01-15至2026-03-15',
    '2026年1月15日',
    '第6.3.2条',
    '152221100',
    '二〇二六年一月十五日',
    '共计12345678吨',
  ])('%s', text => expect(maskPersonal(text)).toBe(text));
});

test('no identity or mobile number survives, whatever stands around it', () => {
  const digits = (count: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
  const around = fc.string({ unit: fc.constantFrom(...'，。：号 是\n；在（）'), maxLength: 5 });
  const identity = fc
    .tuple(fc.constantFrom('1', '2', '3', '4', '5', '6'), digits(16), fc.constantFrom(...'0123456789X'))
    .map(parts => parts.join(''));
  const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map(parts => parts.join(''));
  fc.assert(
    fc.property(around, fc.oneof(identity, mobile), around, (before, number, after) => {
      const masked = maskPersonal(`${before}${number}${after}`);
      expect(masked).not.toMatch(/\d{4}/);
      expect(masked.startsWith(before) && masked.endsWith(after)).toBe(true);
      expect(maskPersonal(masked)).toBe(masked);
    }),
  );
});
