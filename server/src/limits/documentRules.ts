import type { ValidationContext, ASTVisitor } from 'graphql';
import { aliasesRule } from './rules/aliases.js';
import { depthRule } from './rules/depth.js';
import { directivesRule } from './rules/directives.js';
import { rootFieldsRule } from './rules/rootFields.js';
import { selectionsRule } from './rules/selections.js';

/** What a document must be within before it is validated at all: one rule a limit, in the order in which they are told. */
export const documentRules: readonly ((context: ValidationContext) => ASTVisitor)[] = [
  selectionsRule,
  depthRule,
  rootFieldsRule,
  aliasesRule,
  directivesRule,
];
