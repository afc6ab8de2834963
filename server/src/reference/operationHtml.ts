/** A root field as the reference shows it: who may, what it takes, what it answers, what it refuses, an example. */
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  astFromValue,
  print,
} from 'graphql';
import { grantOf } from '../access/action.js';
import { PERMISSIONS } from '../access/permission.js';
import { asked } from '../limits/asked.js';
import { reckonCost } from '../limits/cost/reckonCost.js';
import { html, type Html } from '../publicSite/html.js';
import type { Example } from './example.js';
import { refusalsOf } from './refusals.js';
import type { RootField } from './section.js';
import { table } from './table.js';
import { typeHtml, wordsHtml } from './typeHtml.js';

export function operationHtml(schema: GraphQLSchema, root: RootField, example: Example): Html {
  const { owner, field } = root;
  return html`<section id="${field.name}">
    <h2><code>${field.name}</code> <small>${owner === 'Query' ? '查询 query' : '操作 mutation'}</small></h2>
    <p>${wordsHtml(field.description)}</p>
    ${field.deprecationReason == null ? null : html`<p class="notice">${wordsHtml(field.deprecationReason)}</p>`}
    <p>${permissionHtml(`${owner}.${field.name}`)}</p>
    ${takenHtml(field)} ${answeredHtml(field)} ${refusedHtml(field)} ${exampleHtml(schema, example)}
  </section>`;
}

function permissionHtml(coordinate: string): Html {
  const action = PERMISSIONS[coordinate]!;
  const { anybody, roles, scopes, chinese } = grantOf(action);
  if (anybody) return html`权限：任何人，无需登录。<span lang="en">Open to anybody.</span>`;
  return html`权限：${chinese}（${action}）。角色 ${roles.join('、')}；令牌 ${scopes.join('、') || '不可'}。
    <span lang="en"
      >Roles ${roles.join(', ')};
      ${scopes.length > 0 ? `a token with ${scopes.join(' or ')}` : 'no token'}.</span
    >`;
}

const TAKEN = ['名称 Name', '类型 Type', '默认 Default', '说明 Meaning'];

function takenHtml({ args }: GraphQLField<unknown, unknown>): Html | null {
  if (args.length === 0) return null;
  const [only] = args;
  const input = args.length === 1 && only!.name === 'input' ? getNamedType(only!.type) : null;
  const taken = isInputObjectType(input) ? Object.values(input.getFields()) : args;
  const title = isInputObjectType(input) ? '录入 Input' : '参数 Arguments';
  return html`<h3>${title}</h3>
    ${table(title, TAKEN, taken.map(inputRow))}`;
}

export function inputRow(input: GraphQLArgument | GraphQLInputField): readonly Html[] {
  const { name, type, description, defaultValue } = input;
  const usual = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return [
    html`<code>${name}</code>`,
    html`<code>${typeHtml(type)}</code>`,
    html`${usual ? print(usual) : ''}`,
    wordsHtml(description),
  ];
}

function answeredHtml({ type, name }: GraphQLField<unknown, unknown>): Html {
  const payload = getNamedType(type);
  const rows =
    isObjectType(payload) && payload.name.endsWith('Payload')
      ? Object.values(payload.getFields()).map(fieldRow)
      : [];
  const heading = html`<h3>应答 Answer</h3>`;
  if (rows.length === 0)
    return html`${heading}
      <p><code>${typeHtml(type)}</code></p>`;
  return html`${heading}${table(`${name} 应答`, ['名称 Name', '类型 Type', '说明 Meaning'], rows)}`;
}

export function fieldRow({ name, type, description }: GraphQLField<unknown, unknown>): readonly Html[] {
  return [html`<code>${name}</code>`, html`<code>${typeHtml(type)}</code>`, wordsHtml(description)];
}

function refusedHtml(field: GraphQLField<unknown, unknown>): Html | null {
  const codes = refusalsOf(field);
  if (codes.length === 0) return null;
  return html`<h3>可能的拒绝代码 Refusals</h3>
    <p class="codes">
      ${codes.map(code => html`<a href="/reference/words#RefusalCode.${code}"><code>${code}</code></a> `)}
    </p>`;
}

function exampleHtml(schema: GraphQLSchema, { operation, variables }: Example): Html {
  const hasVariables = Object.keys(variables).length > 0;
  const document = parse(operation);
  const [definition] = document.definitions;
  const cost =
    definition?.kind === 'OperationDefinition'
      ? reckonCost(schema, asked(document, definition, variables))
      : 0;
  return html`<h3>示例 Example</h3>
    <pre><code>${operation}</code></pre>
    ${hasVariables ? html`<pre><code>${JSON.stringify(variables, null, 2)}</code></pre>` : null}
    <p>点数 Cost: ${cost}</p>`;
}
