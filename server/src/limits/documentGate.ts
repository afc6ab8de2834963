import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { documentRules } from './documentRules.js';
import { limitError } from './limitError.js';
import { LIMITS } from './limits.js';
import { introspectionRule } from './rules/introspection.js';

/** Documents found to be within all limits are remembered up to this many, each up to this many characters: some 4 MB. */
const REMEMBERED = 500;
const LONGEST_REMEMBERED = 4000;

/**
 * Holds documents to the limits that need neither variables nor to know who asks. It answers what is wrong; nothing for
 * one that is within them, and for one that cannot be parsed, which is the parser's to refuse.
 */
export function documentGate(
  schema: GraphQLSchema,
  introspection: boolean,
): (source: string) => readonly GraphQLError[] {
  const rules = introspection ? documentRules : [...documentRules, introspectionRule];
  const passed = new Set<string>();
  return source => {
    if (passed.has(source)) return [];
    const errors = judge(schema, rules, source);
    if (errors.length === 0 && source.length <= LONGEST_REMEMBERED) {
      const [oldest] = passed;
      if (passed.size >= REMEMBERED) passed.delete(oldest!);
      passed.add(source);
    }
    return errors;
  };
}

function judge(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  source: string,
): readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    return isTooLong(error) ? [tooLong()] : [];
  }
  return validate(schema, document, rules);
}

/** The parser has no other name for it. */
function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && /more that \d+ tokens/.test(error.message);
}

function tooLong(): GraphQLError {
  const excess = { code: 'DOCUMENT_TOO_LONG', found: LIMITS.tokens + 1, limit: LIMITS.tokens } as const;
  return limitError(`查询超过 ${LIMITS.tokens} 个词法单元，请拆成几次查询`, excess);
}
