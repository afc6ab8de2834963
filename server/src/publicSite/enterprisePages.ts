/** The bodies of an enterprise's public page and of one penalty's. */
import {
  GRADE_MARKS,
  GRAVITY_LABELS,
  LIST_TERMS,
  SECTOR_LABELS,
  STANDARDIZATION_LABELS,
  divisionName,
  addDays,
  COMPARISON_SIGNS,
  describeValue,
  ENTRY_FIELDS,
  FACT_LABELS,
  formatDay,
  GRADE_OF_LIST,
  type Clause,
} from '@qianqi/shared';
import type { PublicFile, PublicPenalty } from '../disclosure/publicFile.js';
import type { PublishedPenalty } from '../disclosure/publishedPenalty.js';
import { enterprisePath, penaltyPath } from './address.js';
import { html, type Html } from './html.js';
import { table, type Column } from './table.js';
import { term } from './terms.js';

export function enterpriseBody(file: PublicFile, today: string): Html {
  return html`<dl>
      ${term('统一社会信用代码', html`<span class="code">${file.creditCode}</span>`)}
      ${term('行业领域', SECTOR_LABELS[file.sector])} ${term('属地', divisionName(file.divisionCode))}
    </dl>
    <h2>信用等级（截至 ${today}）</h2>
    ${file.place ? placeBody(file.place) : html`<p>目前没有公示的信用等级。</p>`}
    <h2>公示期内的行政处罚</h2>
    ${
      file.penalties.length === 0
        ? html`<p>无。</p>`
        : penaltyTable(
            file.penalties.map(each => ({ ...file, ...each })),
            false,
          )
    }
    <h2>有效的安全生产标准化证书</h2>
    ${
      file.certificates.length === 0
        ? html`<p>无。</p>`
        : html`<ul>
            ${file.certificates.map(certificateLine)}
          </ul>`
    }`;
}

function certificateLine({ level, issuedOn, expiresOn }: PublicFile['certificates'][number]): Html {
  return html`<li>${STANDARDIZATION_LABELS[level]}，${issuedOn} 发证，有效期至 ${expiresOn}</li>`;
}

function placeBody({ list, since, clauses }: NonNullable<PublicFile['place']>): Html {
  const grade = GRADE_OF_LIST[list];
  return html`<p class="grade">
      <strong>${GRADE_MARKS[grade]} ${grade} 级 ${LIST_TERMS[list]}</strong> 自 ${since} 起
    </p>
    ${
      clauses.length === 0
        ? html`<p>不符合红名单和黑名单的条件，按<a href="/public/rules">认定次序</a>为普通信用主体。</p>`
        : html`<p>因为符合：</p>
            <ul>
              ${clauses.map(clauseLine)}
            </ul>`
    }`;
}

function clauseLine({ code, text, article, tests }: Clause): Html {
  const bounds = tests.map(
    ({ fact, comparison, threshold }) =>
      `${FACT_LABELS[fact]} ${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`,
  );
  return html`<li>${text}（<a href="/public/rules#c${code}">${article}</a>：${bounds.join('；')}）</li>`;
}

const DISPUTED = '企业对此提出异议，正在核查';

const PENALTY_COLUMNS: readonly Column[] = [
  { heading: ENTRY_FIELDS.PENALTY.documentNumber.label },
  { heading: ENTRY_FIELDS.PENALTY.decidedOn.label, kind: 'short' },
  { heading: ENTRY_FIELDS.PENALTY.violation.label },
  { heading: '罚款（元）', kind: 'number' },
  { heading: '没收（元）', kind: 'number' },
  { heading: '公示截止', kind: 'short' },
];

/** Of one enterprise, or of many, each then with its name. */
export function penaltyTable(penalties: readonly PublicPenalty[], withName: boolean): Html {
  const rows = penalties.map(penalty => {
    const { name, creditCode, documentNumber, decidedOn, violation, fine, confiscated } = penalty;
    const cells = [
      html`<a href="${penaltyPath(creditCode, documentNumber)}">${documentNumber}</a>`,
      decidedOn,
      penalty.disputed ? html`${violation}<br /><em>${DISPUTED}</em>` : violation,
      fine,
      confiscated,
      lastDay(penalty),
    ];
    return {
      cells: withName ? [html`<a href="${enterprisePath(creditCode)}">${name}</a>`, ...cells] : cells,
    };
  });
  return table('行政处罚', withName ? [{ heading: '企业名称' }, ...PENALTY_COLUMNS] : PENALTY_COLUMNS, rows);
}

/** The last day of publication, as the sheets of penalties state it. */
export function lastDay({ until }: Pick<PublishedPenalty, 'until'>): string {
  return formatDay(addDays(until, -1));
}

export function penaltyBody(penalty: PublicPenalty): Html {
  const { decidedOn, documentNumber, violation, fine, confiscated, gravity } = ENTRY_FIELDS.PENALTY;
  return html`<dl>
      ${term('行政相对人', html`<a href="${enterprisePath(penalty.creditCode)}">${penalty.name}</a>`)}
      ${term('统一社会信用代码', html`<span class="code">${penalty.creditCode}</span>`)}
      ${term(documentNumber.label, penalty.documentNumber)} ${term(decidedOn.label, penalty.decidedOn)}
      ${term(violation.label, penalty.violation)} ${penalty.disputed ? term('异议', DISPUTED) : null}
      ${term(fine.label, `${penalty.fine} 元`)} ${term(confiscated.label, `${penalty.confiscated} 元`)}
      ${term(gravity.label, GRAVITY_LABELS[penalty.gravity])} ${term('公示截止日期', lastDay(penalty))}
    </dl>
    <p>公示期自决定之日起算：轻微三个月，一般一年，严重三年。修复、撤销或期满后停止公示。</p>`;
}
