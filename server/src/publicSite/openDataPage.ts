import { html, type Html } from './html.js';
import { table, type Column } from './table.js';

const FILES = [
  { what: '红名单', path: '/public/red', formats: ['csv', 'json', 'atom'] },
  { what: '黑名单', path: '/public/black', formats: ['csv', 'json', 'atom'] },
  { what: '红黑名单变动', path: '/public/changes', formats: ['atom'] },
  { what: '公示期内的行政处罚', path: '/public/penalties', formats: ['csv', 'json'] },
];

const FIELDS = [
  ['name', '企业名称', '当日的名称'],
  ['creditCode', '统一社会信用代码', 'GB 32100'],
  ['grade', '信用等级', 'A、B 或 C'],
  ['since', '列入日期', '该等级起始日'],
  ['clauses', '依据条款', 'CSV 中以空格分隔编号'],
  ['documentNumber', '处罚决定书文号', ''],
  ['decidedOn', '处罚决定日期', ''],
  ['violation', '违法事实', '已隐去个人信息'],
  ['fine', '罚款金额', '元，两位小数'],
  ['confiscated', '没收金额', '元，两位小数'],
  ['gravity', '公示类别', 'MINOR 轻微，ORDINARY 一般，GRAVE 严重'],
  ['publishedUntil', '公示截止日期', '公示的最后一日'],
] as const;

const WORDS = {
  what:
    '下列文件随时反映当前公示的内容，每个文件都出自同一时刻的数据，可以每分钟取一次。请带上 If-None-Match，没有变化时不再重发。' +
    '名单文件可加 ?asOf=2026-03-01，取当日公示的原貌。',
  never:
    '证件号、电话、账号、住址、投诉举报人和自然人姓名一律不公开。公示内容修复、撤销或期满后即撤下，取用者应当同步更新。',
};

const FIELD_COLUMNS: readonly Column[] = [
  { heading: '字段', kind: 'code' },
  { heading: '含义' },
  { heading: '说明' },
];

/** The body of the page that tells what can be taken away, and what its fields are. */
export function openDataBody(): Html {
  return html`<p>${WORDS.what}</p>
    <ul>
      ${FILES.map(
        ({ what, path, formats }) =>
          html`<li>
            ${what}：${formats.map(format => html`<a href="${path}.${format}">${format.toUpperCase()}</a> `)}
          </li>`,
      )}
    </ul>
    <h2>字段</h2>
    ${table(
      '字段',
      FIELD_COLUMNS,
      FIELDS.map(cells => ({ cells })),
    )}
    <p>${WORDS.never}</p>`;
}
