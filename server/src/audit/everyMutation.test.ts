import { expect, test } from '@jest/globals';
import type { GraphQLResolveInfo } from 'graphql';
import { buildSchema } from '../schema.js';
import type { NewAuditEntry } from './append.js';
import { auditMutations } from './auditedMutations.js';

const schema = auditMutations(buildSchema());
const mutations = Object.values(schema.getMutationType()!.getFields());

test.each(mutations.map(field => [field.name, field] as const))(
  '%s leaves an entry even when nothing works',
  async (name, { resolve }) => {
    const written: NewAuditEntry[] = [];
    // A context in which no resolver can do anything but fail.
    const context = {
      viewer: null,
      source: { address: '10.0.0.7', requestId: 'r-1' },
      clock: { now: () => Date.parse('2026-06-30T04:00:00Z') },
      audit: { write: async (entry: NewAuditEntry) => void written.push(entry) },
    };
    const info = { fieldName: name, schema } as GraphQLResolveInfo;
    await Promise.resolve(resolve!({}, { input: {} }, context, info)).catch(() => null);
    expect(written).toMatchObject([{ action: name, address: '10.0.0.7', actorKind: 'ANONYMOUS' }]);
  },
);
