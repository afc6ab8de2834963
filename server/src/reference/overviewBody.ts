/** The first page: how to ask, everything that can be asked, who may, what is refused, how much at once. */
import { ROLES } from '@qianqi/shared';
import { ACTION_NAMES, grantOf } from '../access/action.js';
import { PERMISSIONS } from '../access/permission.js';
import { inTwoLanguages } from '../api/inTwoLanguages.js';
import { COST_LIMITS, LIMITS, type Audience } from '../limits/limits.js';
import { RATES, TOKEN_AT_ONCE, type RateKind } from '../limits/rate/rates.js';
import { html, type Html } from '../publicSite/html.js';
import { ERROR_WORDS } from './errorWords.js';
import type { Section } from './section.js';
import { table } from './table.js';
import { wordsHtml } from './typeHtml.js';

const LIMIT_WORDS: Readonly<Record<keyof typeof LIMITS, string>> = {
  body: 'Bytes of the body. 请求正文字节数。',
  tokens: 'Tokens of the document. 查询的词元数。',
  depth: 'Fields within fields. 字段层级。',
  aliases: 'Aliases, of __typename too. 别名数，含 __typename。',
  rootFields: 'Fields at the root. 根字段数。',
  selections: 'Fields, spreads and inline fragments. 字段、片段总数。',
  directives: 'Directives of a document. 指令数。',
  page: 'Nodes of a page. 每页条数。',
  offset: 'Rows passed over. 跳过条数。',
  list: 'Elements of a list in the input; 1,000 of a look-up by code. 录入列表的元素数；按代码查询为 1000。',
  nesting: 'Lists in lists and objects in objects. 录入值的嵌套层数。',
};

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  ANONYMOUS: 'Points of one request, not signed in. 单次查询点数，未登录。',
  STAFF: 'Points of one request, by a session. 单次查询点数，网页登录。',
  TOKEN: 'Points of one request, by a token. 单次查询点数，程序令牌。',
};

const RATE_WORDS: Readonly<Record<RateKind, string>> = {
  ANONYMOUS: 'Requests of a network, not signed in. 同一网络的请求数，未登录。',
  UNPROVEN: 'Requests of a network with credentials not seen before. 同一网络首次出示凭证的请求数。',
  STAFF: 'Requests of an account, by sessions. 同一账号的请求数，网页登录。',
  TOKEN: 'Points of one token. 同一令牌的点数。',
  PUBLIC: 'Pages of a network. 同一网络的公示与参考页面数。',
};

export interface Links {
  /** Whether the query console is open here. */
  readonly console: boolean;
  /** Names of the example programs. */
  readonly examples: readonly string[];
}

export function overviewBody(sections: readonly Section[], links: Links): Html {
  return html`${howToAsk(links)}
    <h2 id="operations">可以做什么 Operations</h2>
    ${sections.map(sectionList)}
    <h2 id="conventions">约定 Conventions</h2>
    ${conventions()}
    <h2 id="errors">错误 Errors</h2>
    <p>
      录入未被接受，见应答中的 <code>userErrors</code>（<a href="/reference/words#RefusalCode">代码清单</a
      >），此时什么也没有写入。 请求本身不成立，见顶层的 <code>errors</code>，代码在
      <code>extensions.code</code>：
      <span lang="en"
        >What was entered and not taken is told in userErrors; what is no request at all, in errors.</span
      >
    </p>
    ${errorTable()}
    <h2 id="limits">限额 Limits</h2>
    ${limitTable()}
    <h2 id="permissions">权限 Permissions</h2>
    ${permissionTable(sections)}`;
}

function howToAsk({ console, examples }: Links): Html {
  return html`<p>
      一个 GraphQL 接口：以 POST 向 <code>/graphql</code> 发送
      JSON。公示内容无需登录；其余须登录，或以管理员所发的程序令牌调用。
      <span lang="en"
        >One GraphQL endpoint: send JSON by POST. What is published is open to anybody; the rest asks for a
        session, or for a token that an administrator makes.</span
      >
    </p>
    <pre><code>POST /graphql
Content-Type: application/json
Authorization: Bearer qq_…

{ "query": "{ today }" }</code></pre>
    <p>
      <a href="/reference/schema.graphql">接口定义 SDL</a> · <a href="/reference/types">应答类型 Types</a> ·
      <a href="/reference/inputs">录入类型 Inputs</a> · <a href="/reference/words">词表与标量 Words</a>
      ${console ? html` · <a href="/graphiql">查询台 GraphiQL</a>` : null}
    </p>
    ${
      examples.length === 0
        ? null
        : html`<p>
            示例程序 <span lang="en">Programs to start from</span>:
            ${examples.map(name => html`<a href="/reference/examples/${name}">${name}</a> `)}
          </p>`
    }`;
}

function sectionList({ path, title, english, fields }: Section): Html {
  return html`<h3><a href="/reference/${path}">${title}</a> <span lang="en">${english}</span></h3>
    <ul>
      ${fields.map(
        ({ field }) =>
          html`<li>
            <a href="/reference/${path}#${field.name}"><code>${field.name}</code></a>
            ${inTwoLanguages(field.description ?? '').chinese}
          </li>`,
      )}
    </ul>`;
}

function conventions(): Html {
  const lines = [
    'Ids are opaque and begin with their type; credit codes are the natural key of enterprises. 标识不透明，以类型开头；企业以统一社会信用代码为自然键。',
    'Pages are Relay connections: give endCursor as `after` until hasNextPage is false. 分页用 Relay 连接：把 endCursor 作为 after 交回，直至 hasNextPage 为 false。',
    'Give each entry an idempotencyKey and send it again with the same one after a lost answer: it is recorded once. 每次录入自带幂等键；未收到应答即以同一键重发，只录入一次。',
    'Days are calendar days in Asia/Shanghai, instants carry their offset, money is text in yuan. 日期为北京时间日历日，时刻带时区，金额为以元计的文字。',
    'Follow `changes` and keep its cursor; go on from it however much later. 沿变更流读取并保存游标，随时由此继续。',
    'Nothing is taken away without being deprecated until a day first. 接口元素在停用前先注明停用日期。',
  ];
  return html`<ul>
    ${lines.map(line => html`<li>${wordsHtml(line)}</li>`)}
  </ul>`;
}

function errorTable(): Html {
  const rows = Object.entries(ERROR_WORDS).map(([code, { status, words }]) => [
    html`<code id="${code}">${code}</code>`,
    html`${status}`,
    wordsHtml(words),
  ]);
  return table('错误代码', ['代码 Code', 'HTTP', '说明 Meaning'], rows);
}

function limitTable(): Html {
  const row = (words: string, limit: number) => [wordsHtml(words), html`${limit.toLocaleString('en')}`];
  const rows = [
    ...Object.entries(LIMITS).map(([name, limit]) => row(LIMIT_WORDS[name as keyof typeof LIMITS], limit)),
    ...Object.entries(COST_LIMITS).map(([name, limit]) => row(AUDIENCE_WORDS[name as Audience], limit)),
    row('Requests of one token under way at once. 同一令牌同时进行的请求数。', TOKEN_AT_ONCE),
  ];
  const rates = Object.entries(RATES).map(([name, { points, refill }]) => [
    wordsHtml(RATE_WORDS[name as RateKind]),
    html`${points}`,
    html`${refill}`,
  ]);
  return html`${table('限额', ['项目 What', '上限 Limit'], rows)}
    <h3>频率 Rates</h3>
    ${table('频率', ['项目 What', '一次可用 At once', '每秒恢复 A second'], rates)}
    <p>
      应答的 <code>extensions.cost</code> 给出所用点数。<span lang="en">Each answer tells what it cost.</span>
    </p>`;
}

/** Only of what this reader is shown. */
function permissionTable(sections: readonly Section[]): Html {
  const asked = new Set(
    sections.flatMap(({ fields }) => fields.map(({ owner, field }) => PERMISSIONS[`${owner}.${field.name}`])),
  );
  const rows = ACTION_NAMES.filter(action => asked.has(action)).map(action => {
    const { anybody, roles, scopes, english, chinese } = grantOf(action);
    const held = (yes: boolean) => html`${yes ? '✓' : ''}`;
    return [
      html`<code>${action}</code>`,
      wordsHtml(`${english} ${chinese}。`),
      ...ROLES.map(role => held(anybody || roles.includes(role))),
      html`${anybody ? '任何人' : scopes.join(' ')}`,
    ];
  });
  return table('权限', ['操作 Action', '说明 Meaning', ...ROLES, '令牌 Scopes'], rows);
}
