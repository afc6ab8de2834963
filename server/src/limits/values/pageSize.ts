import { argumentsOf, valueOf, type Asked } from '../asked.js';
import { LIMITS } from '../limits.js';
import { badValue } from './badValue.js';

/** `first` is from 1 to 100 wherever it stands. What is no number at all is refused by its type. */
export function pageSizeRule(question: Asked): void {
  for (const { argument } of argumentsOf(question)) {
    if (argument.name.value !== 'first') continue;
    const first = valueOf(question, argument.value);
    if (typeof first === 'number' && !(first >= 1 && first <= LIMITS.page))
      throw badValue(`first 应为 1 至 ${LIMITS.page}`);
  }
}
