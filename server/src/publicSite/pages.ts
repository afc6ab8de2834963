/** The bodies of the public pages. */
import { COMPARISON_SIGNS, describeValue, FACT_LABELS, type Clause, type Policy } from '@qianqi/shared';
import { html, type Html } from './html.js';
import type { PublishedEntry, PublishedPage } from './lists.js';

const LIST_LABELS = { RED: '红名单', ORDINARY: '普通信用主体', BLACK: '黑名单' };
const GRADE_SIGNS: Readonly<Record<string, string>> = { A: '●', B: '▲', C: '■' };

export interface Question {
  readonly path: string;
  readonly search: string;
  readonly asOf: string;
  readonly today: string;
}

export function homeBody(counts: Readonly<Record<string, number>>, today: string): Html {
  const items = [
    ['A', '红名单', '/public/red'],
    ['B', '普通信用主体', ''],
    ['C', '黑名单', '/public/black'],
  ].map(
    ([grade, label, path]) =>
      html`<li>
        ${GRADE_SIGNS[grade!]!} ${grade!} 级 · ${path ? html`<a href="${path}">${label!}</a>` : label!}
        <strong>${counts[grade!] ?? 0}</strong>
      </li>`,
  );
  return html`<form action="/public/enterprises" role="search">
      <label>企业名称的一部分或统一社会信用代码 <input name="q" required maxlength="100" size="40" /></label>
      <button>查询</button>
    </form>
    <h2>截至 ${today}</h2>
    <ul class="counts">
      ${items}
    </ul>`;
}

export function listBody(question: Question, page: PublishedPage): Html {
  const { path, search, asOf, today } = question;
  const next = new URLSearchParams({ q: search, asOf, after: page.next ?? '' });
  return html`<form action="${path}" role="search">
      <label>企业名称或代码 <input name="q" value="${search}" maxlength="100" /></label>
      <label>截至日期 <input type="date" name="asOf" value="${asOf}" max="${today}" /></label>
      <button>查看</button>
    </form>
    <p>
      截至 ${asOf}，${search ? `名称或代码含“${search}”的` : ''}共 ${page.totalCount} 家。
      <a href="${path}.csv?asOf=${asOf}">CSV</a> <a href="${path}.json?asOf=${asOf}">JSON</a>
    </p>
    ${entryTable(page.entries)}
    ${page.next === null ? null : html`<p><a href="${path}?${next.toString()}" rel="next">下一页</a></p>`}`;
}

export function lookUpBody(
  search: string,
  asOf: string,
  entries: readonly PublishedEntry[],
  more: boolean,
): Html {
  return html`<form action="/public/enterprises" role="search">
      <label
        >企业名称的一部分或统一社会信用代码
        <input name="q" value="${search}" required maxlength="100" size="40"
      /></label>
      <button>查询</button>
    </form>
    ${entries.length === 0 ? html`<p>没有名称或代码含“${search}”的企业。</p>` : html`<p>截至 ${asOf}${more ? '，仅列出前若干家，请写得更具体' : ''}：</p>`}
    ${entryTable(entries)}`;
}

function entryTable(entries: readonly PublishedEntry[]): Html | null {
  if (entries.length === 0) return null;
  const rows = entries.map(
    ({ name, creditCode, list, grade, since, clauses }) =>
      html`<tr>
        <td>${name}</td>
        <td class="code">${creditCode}</td>
        <td class="short">${GRADE_SIGNS[grade]!} ${grade} 级 ${LIST_LABELS[list]}</td>
        <td class="short">${since}</td>
        <td>
          ${clauses.map(clause => html`<a href="/public/rules#c${clause.code}">${clause.code}</a> ${clause.text}<br />`)}
        </td>
      </tr>`,
  );
  return html`<div class="table" role="region" aria-label="名单" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">企业名称</th>
          <th scope="col">统一社会信用代码</th>
          <th scope="col">等级</th>
          <th scope="col">自何日起</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

export function rulesBody(policy: Policy): Html {
  const order = policy.decision.map(
    ({ grade, when, clauses }) =>
      html`<li>${WHEN_LABELS[when]} ${clauses.join('、')}：${GRADE_SIGNS[grade]!} ${grade} 级</li>`,
  );
  return html`<p>${policy.title}，依据《${policy.source.title}》。${policy.reading}。</p>
    <h2>认定次序</h2>
    <p>自上而下，第一个符合的决定等级。</p>
    <ol>
      ${order}
    </ol>
    <h2>条款</h2>
    <div class="table" role="region" aria-label="条款" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">内容</th>
            <th scope="col">界限</th>
            <th scope="col">出处</th>
          </tr>
        </thead>
        <tbody>
          ${policy.clauses.map(clauseRow)}
        </tbody>
      </table>
    </div>`;
}

const WHEN_LABELS = { ANY: '符合任一项', ALL: '各项全部符合', ALWAYS: '其余情形，参考' };

function clauseRow({ code, text, article, tests }: Clause): Html {
  const bounds = tests.map(
    ({ fact, comparison, threshold }) =>
      `${FACT_LABELS[fact]} ${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`,
  );
  return html`<tr id="c${code}">
    <td>${code}</td>
    <td>${text}</td>
    <td>${bounds.join('；')}</td>
    <td>${article}</td>
  </tr>`;
}
