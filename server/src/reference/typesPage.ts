/** Every type at its own anchor: answers, inputs, and words with scalars. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { html, type Html } from '../publicSite/html.js';
import { ownTypes } from '../schemaRules/review.js';
import { fieldRow, inputRow } from './operationHtml.js';
import { table } from './table.js';
import { typeHtml, wordsHtml } from './typeHtml.js';

const FIELDS = ['名称 Name', '类型 Type', '说明 Meaning'];
/** Root types make the sections; payloads stand with their mutation. */
const isElsewhere = (name: string) => /^(Query|Mutation)$|Payload$/.test(name);

/** Object types and interfaces. */
export function answersBody(schema: GraphQLSchema): Html {
  return each(schema, type => {
    if (!(isObjectType(type) || isInterfaceType(type)) || isElsewhere(type.name)) return null;
    const above = type.getInterfaces();
    return html`${above.length > 0 ? html`<p>实现 implements ${above.map(typeHtml)}</p>` : null}
    ${isInterfaceType(type) ? html`<p>包括 among them ${listed(schema.getPossibleTypes(type))}</p>` : null}
    ${table(type.name, FIELDS, Object.values(type.getFields()).map(fieldRowWithArguments))}`;
  });
}

export function inputsBody(schema: GraphQLSchema): Html {
  return each(schema, type => {
    if (!isInputObjectType(type)) return null;
    const headings = ['名称 Name', '类型 Type', '默认 Default', '说明 Meaning'];
    return table(type.name, headings, Object.values(type.getFields()).map(inputRow));
  });
}

/** What a field can be one of, and how values are spelled. */
export function wordsBody(schema: GraphQLSchema): Html {
  return each(schema, type => {
    if (isScalarType(type)) return html``;
    return isEnumType(type) ? wordTable(type) : null;
  });
}

function wordTable(type: GraphQLEnumType): Html {
  const rows = type
    .getValues()
    .map(({ name, description }) => [
      html`<code id="${type.name}.${name}">${name}</code>`,
      wordsHtml(description),
    ]);
  return table(type.name, ['词 Word', '说明 Meaning'], rows);
}

type Field = Parameters<typeof fieldRow>[0];

function fieldRowWithArguments(field: Field): readonly Html[] {
  const [name, type, words] = fieldRow(field);
  const taken = field.args.map(
    argument =>
      html`<br /><code>${argument.name}: ${typeHtml(argument.type)}</code>
        ${wordsHtml(argument.description)}`,
  );
  return [name!, type!, html`${words!}${taken}`];
}

function each(schema: GraphQLSchema, show: (type: GraphQLNamedType) => Html | null): Html {
  const shown = ownTypes(schema).flatMap(type => {
    const inside = show(type);
    return inside === null ? [] : [{ type, inside }];
  });
  return html`<p class="index">${listed(shown.map(({ type }) => type))}</p>
    ${shown.map(
      ({ type, inside }) =>
        html`<section id="${type.name}">
          <h2><code>${type.name}</code></h2>
          <p>${wordsHtml(type.description)}</p>
          ${inside}
        </section>`,
    )}`;
}

function listed(types: readonly GraphQLNamedType[]): readonly Html[] {
  return types.map(type => html`${typeHtml(type)} `);
}
