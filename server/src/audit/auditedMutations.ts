/**
 * No mutation goes unrecorded: each root field is wrapped, and what its own transaction did not write down is written here
 * when it has answered — a refusal, a dry run, a failure. So a mutation made tomorrow is audited without knowing of it.
 */
import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { AuditOutcome, Refusal } from '@qianqi/shared';
import type { Context } from '../context.js';
import { actorOf } from './actor.js';
import { entryOf } from './append.js';
import { newDeed, type Deed } from './deed.js';

export function auditMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    field.resolve = audited(field.name, field.resolve ?? defaultFieldResolver);
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>, unknown>;

function audited(action: string, resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    const deed = newDeed(action, args, actorOf(context.viewer, context.source.address), context.source);
    context.deed = deed;
    try {
      const payload: unknown = await resolve(source, args, context, info);
      await settle(context, deed, refusalsOf(payload));
      return payload;
    } catch (error) {
      if (deed.recorded) throw error;
      const codes = error instanceof GraphQLError ? [String(error.extensions['code'])] : [];
      await context.audit.write(entryOf(deed, outcomeOf(codes[0]), context.clock.now(), { codes }));
      throw error;
    } finally {
      context.deed = null;
    }
  };
}

async function settle(context: Context, deed: Deed, refusals: readonly Refusal[]): Promise<void> {
  if (deed.recorded) return;
  const codes = [...new Set(refusals.map(({ code }) => code))];
  const outcome = deed.outcome ?? (codes.length > 0 ? 'REFUSED' : 'DONE');
  await context.audit.write(entryOf(deed, outcome, context.clock.now(), { codes }));
}

function refusalsOf(payload: unknown): readonly Refusal[] {
  return (payload as { readonly userErrors?: readonly Refusal[] } | null)?.userErrors ?? [];
}

/** What an error's code says of the deed. */
export function outcomeOf(code: string | undefined): AuditOutcome {
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return code;
  if (code === undefined || code === 'undefined' || code === 'INTERNAL_SERVER_ERROR') return 'FAILED';
  return code === 'SERVICE_UNAVAILABLE' ? 'FAILED' : 'INVALID';
}
