/** What writes to the registry can be sent again after a lost answer: it takes an `idempotencyKey`. */
import { getNamedType, isInputObjectType } from 'graphql';
import type { Rule } from './review.js';

/** Sent again they do no harm, or are not of the registry: accounts, passwords, sessions, tokens, webhooks. */
const REPEATABLE: readonly string[] = [
  'changePassword',
  'createAccount',
  'createApiToken',
  'createWebhook',
  'disableAccount',
  'disableWebhook',
  'enableAccount',
  'enableWebhook',
  'endSession',
  'planSupervision',
  'resendWebhookDelivery',
  'resetPassword',
  'revealPrincipalPhone',
  'revokeApiToken',
  'saveEntryDraft',
  'signIn',
  'testWebhook',
  'updateAccount',
  'updateWebhook',
];

export const idempotencyRule: Rule = ({ schema }) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const input = args[0] && getNamedType(args[0].type);
    if (!isInputObjectType(input) || REPEATABLE.includes(name)) return [];
    if (String(input.getFields()['idempotencyKey']?.type) === 'String') return [];
    return [
      {
        at: input.name,
        message: 'should take idempotencyKey: String, or its mutation be listed as repeatable.',
      },
    ];
  });
