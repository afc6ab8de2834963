import { argumentsOf, valueOf, type Asked } from '../asked.js';
import { LIMITS } from '../limits.js';
import { badValue } from './badValue.js';

/** `offset` is from 0 to 10,000 wherever it stands: rows passed over are read all the same. Cursors go further for nothing. */
export function offsetRule(question: Asked): void {
  for (const { argument } of argumentsOf(question)) {
    if (argument.name.value !== 'offset') continue;
    const offset = valueOf(question, argument.value);
    if (typeof offset === 'number' && !(offset >= 0 && offset <= LIMITS.offset))
      throw badValue(`offset 应为 0 至 ${LIMITS.offset}，更靠后的内容请用 after 翻页`);
  }
}
