/** The bodies of the home page, the lists and the look-up. */
import { GRADE_MARKS, LIST_TERMS, type CreditList } from '@qianqi/shared';
import { enterprisePath } from './address.js';
import { html, type Html } from './html.js';
import type { PublishedEntry, PublishedPage } from './lists.js';
import { table, type Column } from './table.js';

export interface Question {
  readonly path: string;
  readonly search: string;
  readonly asOf: string;
  readonly today: string;
  /** Of this page, for the links that go on from it. */
  readonly version: string;
}

const SHOWN_AT_HOME: readonly {
  readonly list: CreditList;
  readonly sign: string;
  readonly path: string | null;
}[] = [
  { list: 'RED', sign: `${GRADE_MARKS.A} A 级`, path: '/public/red' },
  { list: 'ORDINARY', sign: `${GRADE_MARKS.B} B 级`, path: null },
  { list: 'BLACK', sign: `${GRADE_MARKS.C} C 级`, path: '/public/black' },
];

export function homeBody(counts: ReadonlyMap<CreditList, number>, today: string): Html {
  const items = SHOWN_AT_HOME.map(
    ({ list, sign, path }) =>
      html`<li>
        ${sign} · ${path ? html`<a href="${path}">${LIST_TERMS[list]}</a>` : LIST_TERMS[list]}
        <strong>${counts.get(list) ?? 0}</strong>
      </li>`,
  );
  return html`${lookUpForm('')}
    <h2>截至 ${today}</h2>
    <ul class="counts">
      ${items}
    </ul>
    <h2>还可以查到</h2>
    <ul>
      <li><a href="/public/penalties">行政处罚</a>：公示期内的处罚决定和公示截止日期</li>
      <li><a href="/public/draws">双随机抽查</a>：抽查名录、承诺值、种子和结果，任何人都可以重抽核对</li>
      <li><a href="/public/rules">认定条款</a>：等级怎样认定，每一条的界限和出处</li>
      <li><a href="/public/data">开放数据</a>：名单和处罚的 CSV、JSON，名单变动的 Atom 订阅</li>
    </ul>`;
}

export function listBody(question: Question, page: PublishedPage): Html {
  const { path, search, asOf, today } = question;
  const past = asOf < today;
  return html`<form action="${path}" role="search">
      <label>企业名称或代码 <input name="q" value="${search}" maxlength="100" /></label>
      <label>公示日期 <input type="date" name="asOf" value="${asOf}" max="${today}" /></label>
      <button>查看</button>
    </form>
    ${past ? pastNote(path, asOf) : null}
    <p>
      ${asOf} 公示，${search ? html`名称或代码含“${search}”的` : null}共 ${page.totalCount} 家。
      <a href="${path}.csv?asOf=${asOf}">CSV</a> <a href="${path}.json?asOf=${asOf}">JSON</a>
      <a href="${path}.atom">变动订阅</a>
    </p>
    ${entryTable(page.entries)} ${page.next === null ? null : nextLink(question, page.next)}`;
}

function pastNote(path: string, asOf: string): Html {
  const text = `这是 ${asOf} 当日公示的原貌，包括其后已更正、修复或移出的企业，不说明现在的信用状况。`;
  return html`<p class="note" role="note">${text}<a href="${path}">查看今天的名单</a></p>`;
}

function nextLink({ path, search, asOf, version }: Question, after: string): Html {
  const next = new URLSearchParams({ ...(search && { q: search }), asOf, after, v: version });
  return html`<p><a href="${path}?${next.toString()}" rel="next">下一页</a></p>`;
}

export function expiredVersionBody(path: string): Html {
  return html`<p>翻页链接已超过一小时，其间名单可能已有变动。<a href="${path}">从第一页重新查看</a></p>`;
}

export function lookUpBody(
  search: string,
  asOf: string,
  entries: readonly PublishedEntry[],
  more: boolean,
): Html {
  if (search === '') return lookUpForm(search);
  return html`${lookUpForm(search)}
  ${
    entries.length === 0
      ? html`<p>没有名称或代码含“${search}”的企业。</p>`
      : html`<p>截至 ${asOf}${more ? '，仅列出前若干家，请写得更具体' : ''}：</p>`
  }
  ${entryTable(entries)}`;
}

function lookUpForm(search: string): Html {
  return html`<form action="/public/enterprises" role="search">
    <label
      >企业名称的一部分或统一社会信用代码
      <input name="q" value="${search}" required maxlength="100" size="40"
    /></label>
    <button>查询</button>
  </form>`;
}

const ENTRY_COLUMNS: readonly Column[] = [
  { heading: '企业名称' },
  { heading: '统一社会信用代码', kind: 'code' },
  { heading: '等级', kind: 'short' },
  { heading: '自何日起', kind: 'short' },
  { heading: '依据' },
];

function entryTable(entries: readonly PublishedEntry[]): Html | null {
  if (entries.length === 0) return null;
  const rows = entries.map(({ name, creditCode, list, grade, since, clauses }) => ({
    cells: [
      html`<a href="${enterprisePath(creditCode)}">${name}</a>`,
      creditCode,
      `${GRADE_MARKS[grade]} ${grade} 级 ${LIST_TERMS[list]}`,
      since,
      html`${clauses.map(clause => html`<a href="/public/rules#c${clause.code}">${clause.code}</a> ${clause.text}<br />`)}`,
    ],
  }));
  return table('名单', ENTRY_COLUMNS, rows);
}
