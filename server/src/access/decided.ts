/** Holds the table of permissions against the schema: a field that was not decided on is no field at all. */
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { PERMISSIONS } from './permission.js';

/** What a field is called that holds something of a natural person, whoever adds it and wherever. */
const PERSONAL =
  /phone|mobile|mail|bank|identity|idNumber|idCard|homeAddress|principal|complainant|personName/i;
const SAYS_SO = /never published/i;

/** Throws one error that names every root or sensitive field without a decision, and every decision without its field. */
export function requireDecisions(schema: GraphQLSchema, permissions = PERMISSIONS): void {
  const undecided = fieldsToDecide(schema).filter(field => permissions[field] === undefined);
  const idle = Object.keys(permissions).filter(field => !isField(schema, field));
  if (undecided.length === 0 && idle.length === 0) return;
  throw new Error(
    [
      ...undecided.map(field => `${field} has no line in access/permission.ts`),
      ...idle.map(field => `${field} of access/permission.ts is no field of the schema`),
    ].join('\n'),
  );
}

function fieldsToDecide(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap(type => fieldsOf(type as GraphQLObjectType, roots.includes(type as GraphQLObjectType)));
}

function fieldsOf(type: GraphQLObjectType, isRoot: boolean): readonly string[] {
  return Object.values(type.getFields())
    .filter(({ name, description }) => isRoot || PERSONAL.test(name) || SAYS_SO.test(description ?? ''))
    .map(({ name }) => `${type.name}.${name}`);
}

function isField(schema: GraphQLSchema, field: string): boolean {
  const [owner = '', name = ''] = field.split('.');
  const type = schema.getType(owner);
  return isObjectType(type) && type.getFields()[name] !== undefined;
}
