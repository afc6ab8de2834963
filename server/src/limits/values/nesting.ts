import { argumentsOf, type Asked } from '../asked.js';
import { LIMITS } from '../limits.js';
import { badValue } from './badValue.js';
import { extents } from './extent.js';

/** No input is more than a few lists and objects deep, so that whatever reads it further may do so by recursion. */
export function nestingRule(question: Asked): void {
  const extentOf = extents(question);
  for (const { argument } of argumentsOf(question))
    if (extentOf(argument.value).height > LIMITS.nesting)
      throw badValue(`${argument.name.value} 的嵌套超过 ${LIMITS.nesting} 层`);
}
