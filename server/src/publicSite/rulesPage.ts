/** The body of the page that tells how a grade is decided. */
import {
  GRADE_MARKS,
  COMPARISON_SIGNS,
  describeValue,
  disclosureOfEdition,
  FACT_LABELS,
  type Clause,
  type Policy,
} from '@qianqi/shared';
import { html, type Html } from './html.js';
import { table, type Column, type Row } from './table.js';

export function rulesBody(policy: Policy): Html {
  const order = policy.decision.map(
    ({ grade, when, clauses }) =>
      html`<li>${WHEN_LABELS[when]} ${clauses.join('、')}：${GRADE_MARKS[grade]} ${grade} 级</li>`,
  );
  return html`<p>${policy.title}，依据《${policy.source.title}》。${policy.reading}。</p>
    <h2>认定次序</h2>
    <p>自上而下，第一个符合的决定等级。</p>
    <ol>
      ${order}
    </ol>
    <h2>公示、异议与信用修复</h2>
    <p>${publicationText(policy)}</p>
    <h2>条款</h2>
    ${table('条款', CLAUSE_COLUMNS, policy.clauses.map(clauseRow))}`;
}

/** How the edition publishes and hears whoever it publishes. */
function publicationText(policy: Policy): string {
  const { noticeDays, acceptanceDays, decisionDays } = disclosureOfEdition(policy);
  const notice =
    noticeDays === 0
      ? '等级认定后即时公示。'
      : `认定为 C 级的，先告知企业，满 ${noticeDays} 日后公示；其间提出异议的，决定之前暂缓公示。`;
  return `${notice}对公示有异议的，或者已经整改、申请信用修复的，自收到之日起 ${acceptanceDays} 日内受理，自受理之日起 ${decisionDays} 日内决定；异议成立的作废有误的记录，修复的自修复之日起不再公示、共享和计算。`;
}

const CLAUSE_COLUMNS: readonly Column[] = [
  { heading: '编号', kind: 'short' },
  { heading: '内容' },
  { heading: '界限' },
  { heading: '出处' },
];

const WHEN_LABELS = { ANY: '符合任一项', ALL: '各项全部符合', ALWAYS: '其余情形，参考' };

function clauseRow({ code, text, article, tests }: Clause): Row {
  const bounds = tests.map(
    ({ fact, comparison, threshold }) =>
      `${FACT_LABELS[fact]} ${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`,
  );
  return { id: `c${code}`, cells: [code, text, bounds.join('；'), article] };
}
