/** What the rules of the schema look at, and what they find. One rule, one file; `schemaRules.ts` is the register. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Day } from '@qianqi/shared';

export interface Review {
  readonly schema: GraphQLSchema;
  /** The schema of the last release, as SDL. */
  readonly released: string;
  /** The operations that integrators hold us to. */
  readonly contract: string;
  readonly today: Day;
}

export interface Finding {
  /** Where, as in `Enterprise.grade(asOf:)`. */
  readonly at: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

export type Rule = (review: Review) => readonly Finding[];

/** Anything of a schema that has a description. */
export type Element =
  | { readonly kind: 'TYPE'; readonly at: string; readonly of: GraphQLNamedType }
  | {
      readonly kind: 'FIELD';
      readonly at: string;
      readonly of: GraphQLField<unknown, unknown>;
      readonly owner: GraphQLNamedType;
    }
  | { readonly kind: 'ARGUMENT'; readonly at: string; readonly of: GraphQLArgument }
  | { readonly kind: 'INPUT_FIELD'; readonly at: string; readonly of: GraphQLInputField }
  | {
      readonly kind: 'ENUM_VALUE';
      readonly at: string;
      readonly of: GraphQLEnumValue;
      readonly owner: string;
    };

/** The types that are ours, by name. */
export function ownTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

/** Everything that is ours, each type followed by what it holds. */
export function elementsOf(schema: GraphQLSchema): readonly Element[] {
  return ownTypes(schema).flatMap(type => [
    { kind: 'TYPE', at: type.name, of: type } as const,
    ...insideOf(type),
  ]);
}

function insideOf(type: GraphQLNamedType): readonly Element[] {
  const at = (name: string) => `${type.name}.${name}`;
  if (isEnumType(type))
    return type
      .getValues()
      .map(of => ({ kind: 'ENUM_VALUE', at: at(of.name), of, owner: type.name }) as const);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(of => ({ kind: 'INPUT_FIELD', at: at(of.name), of }) as const);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(field => [
    { kind: 'FIELD', at: at(field.name), of: field, owner: type } as const,
    ...field.args.map(of => ({ kind: 'ARGUMENT', at: `${at(field.name)}(${of.name}:)`, of }) as const),
  ]);
}
