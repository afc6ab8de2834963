/** The body of the page that tells how a grade is decided. */
import { COMPARISON_SIGNS, describeValue, FACT_LABELS, type Clause, type Policy } from '@qianqi/shared';
import { html, type Html } from './html.js';
import { GRADE_SIGNS } from './words.js';

export function rulesBody(policy: Policy): Html {
  const order = policy.decision.map(
    ({ grade, when, clauses }) =>
      html`<li>${WHEN_LABELS[when]} ${clauses.join('、')}：${GRADE_SIGNS[grade]} ${grade} 级</li>`,
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
