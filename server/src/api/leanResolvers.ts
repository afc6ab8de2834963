/**
 * TypeGraphQL calls a resolver through layers that sort its parameters, copy its object into an instance and make a promise
 * of each argument, every time: for a page of fifty with three such fields that is a third of the answer. We use none of it,
 * so each method is called by a function that knows its parameters beforehand, and what is a plain property has no resolver.
 */
import {
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../context.js';

type Metadata = ReturnType<typeof getMetadataStorage>;
type Method = Pick<Metadata['fieldResolvers'][number], 'target' | 'methodName' | 'params' | 'middlewares'>;
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>, unknown>;
type Take = (
  root: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Answers the same schema. Mutations stay as they are: beside what they do, calling them costs nothing. */
export function leanResolvers(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, queries, objectTypes, interfaceTypes } = getMetadataStorage();
  const nameOf = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const methods = new Map<string, Metadata['fieldResolvers'][number]>();
  for (const method of fieldResolvers)
    methods.set(`${nameOf.get(method.getObjectType!() as Function)}.${method.schemaName}`, method);
  const instances = new Map<Function, object>();
  for (const { name, resolveType } of interfaceTypes) {
    const type = schema.getType(name);
    // Ours answer names, at once; TypeGraphQL would make a promise of each, which compiled queries do not take.
    if (isInterfaceType(type) && resolveType) type.resolveType = resolveType as never;
  }

  const query = schema.getQueryType()!;
  for (const each of queries) {
    const field = query.getFields()[each.schemaName];
    const resolve = leanResolver(each, instances);
    if (field && resolve) field.resolve = resolve;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      !isObjectType(type) ||
      type.name.startsWith('__') ||
      type === query ||
      type === schema.getMutationType()
    )
      continue;
    for (const field of Object.values(type.getFields())) {
      const method = namesOf(type)
        .map(name => methods.get(`${name}.${field.name}`))
        .find(found => found !== undefined);
      if (method === undefined) delete field.resolve;
      else if (method.kind === 'external') {
        const resolve = leanResolver(method, instances);
        if (resolve) field.resolve = resolve;
      }
    }
  }
  return schema;
}

function namesOf(type: GraphQLObjectType): readonly string[] {
  return [
    type.name,
    ...type
      .getInterfaces()
      .filter(isInterfaceType)
      .map(({ name }) => name),
  ];
}

/** Undefined for a method that asks for something else than its object, its arguments, the context and the request. */
function leanResolver(
  { target, methodName, params = [], middlewares = [] }: Method,
  instances: Map<Function, object>,
) {
  if (middlewares.length > 0) return undefined;
  const takes: Take[] = [];
  for (const param of params.toSorted((a, b) => a.index - b.index)) {
    if (param.kind === 'root' && param.propertyName === undefined) takes.push(root => root);
    else if (param.kind === 'context' && param.propertyName === undefined)
      takes.push((_root, _args, context) => context);
    else if (param.kind === 'args') takes.push((_root, args) => args);
    else if (param.kind === 'arg') takes.push((_root, args) => args[param.name]);
    else if (param.kind === 'info') takes.push((_root, _args, _context, info) => info);
    else return undefined;
  }
  const instance = (instances.get(target) ?? new (target as new () => object)()) as Record<string, Function>;
  instances.set(target, instance);
  return callOf(instance, methodName, takes);
}

/** Written out for the usual numbers of parameters. */
function callOf(instance: Record<string, Function>, name: string, takes: readonly Take[]): Resolve {
  const [first, second, third] = takes;
  switch (takes.length) {
    case 1:
      return (root, args, context, info) => instance[name]!(first!(root, args, context, info));
    case 2:
      return (root, args, context, info) =>
        instance[name]!(first!(root, args, context, info), second!(root, args, context, info));
    case 3:
      return (root, args, context, info) =>
        instance[name]!(
          first!(root, args, context, info),
          second!(root, args, context, info),
          third!(root, args, context, info),
        );
    default:
      return (root, args, context, info) =>
        instance[name]!(...takes.map(take => take(root, args, context, info)));
  }
}
