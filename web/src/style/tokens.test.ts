import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '..');
const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

/** The opaque colours of a block, `ink` → `#1b2426`. */
const coloursOf = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(match => [match[1]!, match[2]!]));
const [lightBlock, darkBlock] = tokens.split("[data-theme='dark']");
const light = coloursOf(lightBlock!);
const dark = new Map([...light, ...coloursOf(darkBlock!)]);

/** Relative luminance, 0 to 1: WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

const GROUNDS = ['paper', 'paper-hover', 'ground', 'ground-strong', 'hatch'];
/** What is read, and what on. */
const TEXTS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', [...GROUNDS, 'accent-soft', 'mark', 'mark-soft', 'alarm-soft', 'chart-ahead']],
  ['ink-soft', [...GROUNDS, 'accent-soft', 'mark-soft', 'alarm-soft']],
  ['ink-faint', ['paper']],
  ['accent', [...GROUNDS, 'accent-soft', 'mark-soft', 'mark', 'alarm-soft']],
  ['alarm', ['paper', 'paper-hover', 'ground', 'alarm-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-mark', ['paper', 'mark', 'mark-soft', 'accent-soft']],
  ['on-head', ['head']],
  ['on-head-soft', ['head']],
  ['on-ribbon', ['ribbon', 'ribbon-stripe']],
  ['grade-a', ['paper', 'grade-a-soft']],
  ['grade-b', ['paper', 'grade-b-soft']],
  ['grade-c', ['paper', 'grade-c-soft']],
  ['on-grade-c', ['grade-c']],
];
/** Borders of controls, and what is drawn. */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['line-strong', ['paper', 'ground']],
  ['accent', ['paper', 'ground', 'accent-soft', 'mark']],
  ['head-focus', ['head']],
  ...['a', 'b', 'c', 'blue', 'red', 'brown', 'grey'].map(name => [`chart-${name}`, ['paper']] as const),
];

test.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme text holds 4.5:1 on its grounds, marks 3:1', (_, colours) => {
  const tooClose = (pairs: typeof TEXTS, least: number) =>
    pairs.flatMap(([ink, grounds]) =>
      grounds
        .map(ground => ({
          pair: `${ink} on ${ground}`,
          is: contrast(colours.get(ink)!, colours.get(ground)!),
        }))
        // Three decimals are more than an eye or a rule goes by; NaN, where one is missing, is no pass.
        .filter(({ is }) => !(is >= least))
        .map(({ pair, is }) => `${pair} ${is.toFixed(2)}`),
    );
  expect([...tooClose(TEXTS, 4.5), ...tooClose(MARKS, 3)]).toEqual([]);
});

/** `#fff`, `rgb(…)` or `white`, where a custom property belongs. */
const LITERAL = /#[0-9a-f]{3,8}\b(?!['")]?\s*\/)|\b(rgba?|hsla?|oklch)\(|:\s*(white|black)\b/i;

test('no style sheet and no component has a colour of its own', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.(css|tsx)$/.test(name) && !/\.test\.|tokens\.css$|^generated/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const literal = files.flatMap(name =>
    readFileSync(join(src, name), 'utf8')
      .split('\n')
      .filter(line => LITERAL.test(line) && !/href="#|url\(#/.test(line))
      .map(line => `${name}: ${line.trim()}`),
  );
  expect(literal).toEqual([]);
});
