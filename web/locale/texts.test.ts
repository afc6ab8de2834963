import { expect, test } from '@jest/globals';
import { transformTexts } from './transform.mjs';
import { textsIn } from './texts.mjs';

const FROM = { text: 'T', textIn: 'I', rich: 'R' };
const keysOf = (source: string) => textsIn('a.tsx', source).map(({ key }) => key);
const lookedUp = (source: string) =>
  transformTexts('a.tsx', source, FROM)?.replace(/^(import .*?;)+/, '') ?? source;

test('string literals and attributes are looked up', () => {
  expect(lookedUp("const title = '企业列表';")).toBe('const title = /*#__PURE__*/__text("企业列表");');
  expect(lookedUp('<a title="复制" className="中" />')).toBe(
    '<a title={/*#__PURE__*/__text("复制")} className="中" />',
  );
  expect(lookedUp("f('a', '中')")).toBe('f(\'a\', /*#__PURE__*/__text("中"))');
});

test('the values of a template keep their places, and texts within them are looked up too', () => {
  expect(lookedUp("const a = `共 ${count} 家${late ? '，已过期' : ''}`;")).toBe(
    'const a = /*#__PURE__*/__text("共 {0} 家{1}", count, late ? /*#__PURE__*/__text("，已过期") : \'\');',
  );
});

test('text between elements is one sentence', () => {
  expect(keysOf('<p>没有信用代码为 <b>{code}</b> 的企业，\n   请核对。</p>')).toEqual([
    '没有信用代码为 {0} 的企业， 请核对。',
  ]);
  expect(lookedUp('<p>共 {count} 家{/* here */}</p>')).toBe(
    '<p>{/*#__PURE__*/__rich("共 {0} 家", count)}</p>',
  );
  expect(lookedUp('<p>\n  没有记录\n</p>')).toBe('<p>{/*#__PURE__*/__text("没有记录")}</p>');
  expect(lookedUp("<p>{a}{' '}条<b>好</b></p>")).toBe(
    '<p>{/*#__PURE__*/__rich("{0} 条{1}", a, <b>{/*#__PURE__*/__text("好")}</b>)}</p>',
  );
});

test.each([
  ['keys', "const days = { 今: 0, '昨': -1 }; days['前天'];"],
  ['comparisons', "if (typed === '今' || unit !== '万') stop();"],
  ['cases', "switch (word) { case '今': break; }"],
  ['what is looked for', "'x'.includes('中'); text.endsWith(`以上`); text.split('、'); seen.has('无');"],
  ['regular expressions', "/^(\\d+)(万|亿)?元?$/.test(text); new RegExp('年');"],
  ['types', "type Word = '今' | `${number}万`; const word = x as '今';"],
  ['imports', "import x from './中'; export * from './文';"],
  ['tagged templates', 'String.raw`\\d年`;'],
  ['comments', '// 说明\nconst a = 1; /* 说明 */'],
  ['what is marked', "// As it is typed. @zh\nconst WORDS = { a: '今', b: ['万'] };"],
])('%s stay as they are', (_, source) => {
  expect(transformTexts('a.tsx', source, FROM)).toBeNull();
});

test('a mark covers what follows it, and no more', () => {
  expect(keysOf("const units = [/* @zh */ '万', '元'];\nconst label = '金额';")).toEqual(['元', '金额']);
  expect(keysOf("const a = {\n  // @zh\n  kept: '甲',\n  said: '乙',\n};")).toEqual(['乙']);
});

test('of what is replaced, the replacement is text', () => {
  expect(lookedUp("text.replace('甲', '乙')")).toBe('text.replace(\'甲\', /*#__PURE__*/__text("乙"))');
});

test('a feature with words of its own asks for them', () => {
  expect(transformTexts('a.ts', "f('企业')", FROM, 'shell', new Set(['企业']))).toBe(
    'import { textIn as __textIn } from "I";f(/*#__PURE__*/__textIn("shell", "企业"))',
  );
});

test('what does not parse, and braces that would be taken for places, are told', () => {
  expect(() => textsIn('a.ts', 'const = ;')).toThrow('a.ts');
  expect(() => textsIn('a.ts', "f('{0} 中')")).toThrow('braces');
});
