/** The contract's operations are valid, and use nothing that is deprecated. */
import { NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import type { Rule } from './review.js';

export const contractRule: Rule = ({ schema, contract }) =>
  validate(schema, parse(contract), [...specifiedRules, NoDeprecatedCustomRule]).map(
    ({ message, locations }) => ({ at: `contract:${locations?.[0]?.line ?? '?'}`, message }),
  );
