/** The register: what `npm run check` holds the schema to. */
import { breakingRule } from './breaking.rule.js';
import { connectionRule } from './connection.rule.js';
import { contractRule } from './contract.rule.js';
import { deprecationRule } from './deprecation.rule.js';
import { descriptionRule } from './description.rule.js';
import { idempotencyRule } from './idempotency.rule.js';
import { mutationRule } from './mutation.rule.js';
import { namingRule } from './naming.rule.js';
import type { Finding, Review, Rule } from './review.js';

export const SCHEMA_RULES: Readonly<Record<string, Rule>> = {
  breaking: breakingRule,
  connection: connectionRule,
  contract: contractRule,
  deprecation: deprecationRule,
  description: descriptionRule,
  idempotency: idempotencyRule,
  mutation: mutationRule,
  naming: namingRule,
};

/** Everything that is wrong with a schema, rule by rule. */
export function reviewSchema(review: Review): readonly (Finding & { readonly rule: string })[] {
  return Object.entries(SCHEMA_RULES).flatMap(([rule, look]) =>
    look(review).map(finding => ({ ...finding, rule })),
  );
}
