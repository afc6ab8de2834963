import { argumentsOf, type Asked } from '../asked.js';
import { LIMITS, LONGER_LISTS } from '../limits.js';
import { badValue } from './badValue.js';
import { extents } from './extent.js';

/** Lists in the input have at most 250 elements, however deep they lie; codes to look up at most 1,000. */
export function listLengthRule(question: Asked): void {
  const extentOf = extents(question);
  for (const { field, argument } of argumentsOf(question)) {
    const name = argument.name.value;
    const limit = LONGER_LISTS[`${field.name.value}.${name}`] ?? LIMITS.list;
    const { longest } = extentOf(argument.value);
    if (longest > limit) throw badValue(`${name} 中的列表有 ${longest} 项，一次最多 ${limit} 项，请分批提交`);
  }
}
