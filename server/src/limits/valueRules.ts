import type { Asked } from './asked.js';
import { listLengthRule } from './values/listLength.js';
import { nestingRule } from './values/nesting.js';
import { offsetRule } from './values/offset.js';
import { pageSizeRule } from './values/pageSize.js';

/** What the values sent with a document must be within: each throws BAD_USER_INPUT. Nesting first, for the others' sake. */
export const valueRules: readonly ((question: Asked) => void)[] = [
  nestingRule,
  pageSizeRule,
  offsetRule,
  listLengthRule,
];
