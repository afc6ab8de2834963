/** One operation for each root field: the contract's own, or else the plainest one that the schema allows. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  parse,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
} from 'graphql';
import type { RootField } from './section.js';

export interface Example {
  readonly operation: string;
  /** Of what is required. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The contract's operations as they are written, by the root field that each of them asks for. */
export function operationsOf(contract: string): ReadonlyMap<string, string> {
  const { definitions } = parse(contract);
  return new Map(
    definitions.flatMap(definition => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const [first] = definition.selectionSet.selections;
      if (first?.kind !== Kind.FIELD) return [];
      return [[first.name.value, contract.slice(definition.loc!.start, definition.loc!.end)] as const];
    }),
  );
}

export function exampleOf(root: RootField, contract: ReadonlyMap<string, string>): Example {
  const { field } = root;
  const operation = contract.get(field.name) ?? plainest(root);
  const asked = field.args.filter(argument => operation.includes(`$${argument.name}:`));
  const given = asked.filter(argument => isRequiredArgument(argument) || CHOSEN.includes(argument.name));
  return {
    operation,
    variables: Object.fromEntries(given.map(argument => [argument.name, sampleOf(argument)])),
  };
}

/** Optional, but an example without it would ask for nothing. */
const CHOSEN = ['creditCode', 'first'];

function plainest({ owner, field }: RootField): string {
  const args = field.args.filter(each => isRequiredArgument(each) || CHOSEN.includes(each.name));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const name = `${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
  const keyword = owner === 'Query' ? 'query' : 'mutation';
  const selection = selectionOf(getNamedType(field.type), 1, '  ');
  return [
    `${keyword} ${name}${declared && `(${declared})`} {`,
    `  ${field.name}${passed && `(${passed})`}${selection}`,
    '}',
  ].join('\n');
}

const DEEPEST = 3;
/** Enough to see what there is. */
const MOST_FIELDS = 6;

/** What can be read without arguments: plain fields, and what pages and payloads are there for. */
function selectionOf(type: GraphQLNamedType, depth: number, indent: string): string {
  if (isLeafType(type) || (!isObjectType(type) && !isInterfaceType(type))) return '';
  const isFrame = /(Connection|Payload|Plan|Result)$/.test(type.name);
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const plain = fields.filter(({ type: answered }) => isLeafType(getNamedType(answered)));
  const inner = fields.filter(each => !plain.includes(each) && isFrame && depth < DEEPEST);
  const lines = [...plain.slice(0, MOST_FIELDS), ...inner]
    .map(({ name, type: answered }) => ({
      name,
      selection: selectionOf(getNamedType(answered), depth + 1, `${indent}  `),
      leaf: isLeafType(getNamedType(answered)),
    }))
    .filter(({ selection, leaf }) => leaf || selection !== '')
    .map(({ name, selection }) => `${indent}  ${name}${selection}`);
  return lines.length === 0 ? ` { __typename }` : ` {\n${lines.join('\n')}\n${indent}}`;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CreditCode: '91152221MA0PQ7R45U',
  Cursor: 'WyIx…',
  Date: '2026-03-01',
  DateTime: '2026-03-01T08:30:00.000Z',
  Float: 20,
  Int: 10,
  Money: '50000.00',
};

function sampleOf(input: GraphQLArgument | GraphQLInputField): unknown {
  return sampleOfType(getNullableType(input.type), input.name, input.description ?? '');
}

function sampleOfType(type: GraphQLInputType, name: string, description: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sampleOfType(bare.ofType, name, description)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(each => isRequiredInputField(each) || each.name === 'idempotencyKey')
        .map(each => [each.name, sampleOf(each)]),
    );
  if (String(bare) === 'ID') return `${/`(\w+_)…`/.exec(description)?.[1] ?? prefixOf(name)}…`;
  return SAMPLES[String(bare)] ?? sampleText(name);
}

function prefixOf(name: string): string {
  const noun = name.replace(/Ids?$/, '');
  const prefixes: Readonly<Record<string, string>> = {
    certificate: 'cert_',
    draw: 'draw_',
    enterprise: 'ent_',
    event: 'evt_',
    inspector: 'insp_',
    rectification: 'rect_',
    task: 'task_',
  };
  return prefixes[noun] ?? '';
}

function sampleText(name: string): string {
  if (name === 'idempotencyKey') return '2026-03-01-0001';
  if (name === 'creditCode') return '91152221MA0PQ7R45U';
  if (name === 'divisionCode') return '152221100';
  return '…';
}
