/** What the parser of editions finds wrong, in the words of whoever fills in the form. */
import type { Flaw } from './decoder.js';

type Sentence = readonly [RegExp, (...said: string[]) => string];

/** Each message of `decoder.ts` and `parse.ts` once; a test holds the list to them. */
const SENTENCES: readonly Sentence[] = [
  [/^unknown key$/, () => '没有这个项目'],
  [/^missing$/, () => '缺少此项'],
  [/^must be an object$/, () => '应为一组项目'],
  [/^must be a list$/, () => '应为列表'],
  [/^must have at most (\d+) entries$/, most => `至多 ${most} 项`],
  [/^must be a non-empty text$/, () => '请填写'],
  [/^must be true or false$/, () => '请选择是或否'],
  [/^must be a whole number from (\d+) to (\d+)$/, (least, most) => `应为 ${least} 至 ${most} 的整数`],
  [/^must be one of /, () => '请从列表中选择'],
  [/^must be a date such as /, () => '应为日期，如 2027-01-01'],
  [/^must be an amount such as /, () => '应为金额，如 50000.00，至多两位小数'],
  [/^must be LEVEL_1/, () => '应为一级、二级或三级'],
  [/^(\S+) stands twice$/, code => `编号 ${code} 重复`],
  [/^must cite a clause$/, () => '至少须引用一条'],
  [/^there is no clause (\S+)$/, code => `没有第 ${code} 项`],
  [/^must test something$/, () => '至少须有一项条件'],
  [/^more than (\d+) tests in all$/, most => `全部条件合计不得超过 ${most} 项`],
  [
    /^thresholds in more than \d+ combinations/,
    () => '界限过多，无法逐一证明每种情形都有等级；请减少界限的种类',
  ],
  [/^no line decides: (.*)$/, state => `有的情形没有任何等级：${state}`],
];

export function describeFlaw({ message }: Flaw): string {
  for (const [shape, sentence] of SENTENCES) {
    const found = shape.exec(message);
    if (found) return sentence(...found.slice(1));
  }
  return '内容有误';
}
