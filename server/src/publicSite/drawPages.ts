/** The bodies of the pages of double-random draws, with all that somebody needs to draw again by hand. */
import { formatInstant, maskPersonal, type DrawStatus } from '@qianqi/shared';
import { freeIdOf } from '../api/opaqueId.js';
import type { DrawRow } from '../draw/draw.entity.js';
import { drawPath, enterprisePath } from './address.js';
import { html, type Html } from './html.js';
import { table, type Column } from './table.js';
import { code, term } from './terms.js';

/** By what has happened, not by what the bureau has still to do. */
const DRAW_STATUS_WORDS: Readonly<Record<DrawStatus, string>> = {
  ANNOUNCED: '已公告，尚未抽取',
  HELD: '已抽取',
  REPLACED: '已由重抽替代',
};

export function drawListBody(draws: readonly DrawRow[], next: string | null): Html {
  if (draws.length === 0) return html`<p>还没有公告过双随机抽查。</p>`;
  const rows = draws.map(draw => ({
    cells: [
      html`<a href="${drawPath(freeIdOf('draw', draw.key))}">${maskPersonal(draw.name)}</a>`,
      DRAW_STATUS_WORDS[draw.status],
      formatInstant(draw.announcedAt.getTime()),
      draw.storedPicks?.length ?? '—',
    ],
  }));
  return html`${table('双随机抽查', DRAW_COLUMNS, rows)}
  ${next && html`<p><a href="/public/draws?after=${next}" rel="next">更早的抽查</a></p>`}`;
}

const DRAW_COLUMNS: readonly Column[] = [
  { heading: '名称' },
  { heading: '状态', kind: 'short' },
  { heading: '公告时刻', kind: 'short' },
  { heading: '抽中（家）', kind: 'number' },
];

export function drawBody(draw: DrawRow, names: ReadonlyMap<string, string>): Html {
  const path = drawPath(freeIdOf('draw', draw.key));
  const { ratePerGrade, inspectorsPerTask, dueOn } = draw.terms;
  const replaced = draw.replacesKey && freeIdOf('draw', draw.replacesKey);
  return html`<dl>
      ${term('状态', DRAW_STATUS_WORDS[draw.status])}
      ${term('公告时刻', formatInstant(draw.announcedAt.getTime()))}
      ${term('抽取时刻', draw.heldAt ? formatInstant(draw.heldAt.getTime()) : '尚未抽取')}
      ${term('检查截止日期', dueOn)}
      ${term('抽查比例', `A 级 ${ratePerGrade.A}%，B 级 ${ratePerGrade.B}%，C 级 ${ratePerGrade.C}%`)}
      ${term('每组检查人数', String(inspectorsPerTask))}
      ${replaced && term('替代的抽查', html`<a href="${drawPath(replaced)}">${maskPersonal(draw.redrawReason ?? '查看')}</a>`)}
      ${term('种子承诺值', code(draw.seedCommitment))}
      ${term('种子', draw.heldAt ? code(draw.secretSeed) : '抽取时公开')}
      ${term('检查对象名录', html`<a href="${path}/subjects.txt">全文</a>，SHA-256 ${code(draw.subjectPoolHash)}`)}
      ${term('检查人员名录', html`<a href="${path}/inspectors.txt">全文</a>，SHA-256 ${code(draw.inspectorPoolHash)}`)}
    </dl>
    ${draw.storedPicks && pickTable(draw.storedPicks, names)} ${verification(draw, path)}`;
}

/** More than so many are in the text of all picks alone, so that a page stays small. */
const MOST_PICKS = 300;

function pickTable(picks: NonNullable<DrawRow['storedPicks']>, names: ReadonlyMap<string, string>): Html {
  const rows = picks.slice(0, MOST_PICKS).map(({ subject, inspectors }, index) => ({
    cells: [
      index + 1,
      html`<a href="${enterprisePath(subject)}">${names.get(subject) ?? subject}</a>`,
      subject,
      inspectors.join('、'),
    ],
  }));
  return html`<h2>抽取结果（${picks.length} 家）</h2>
    ${picks.length > MOST_PICKS ? html`<p>以下为前 ${MOST_PICKS} 家，全部见下方的结果文本。</p>` : null}
    ${table('抽取结果', PICK_COLUMNS, rows)}`;
}

const PICK_COLUMNS: readonly Column[] = [
  { heading: '次序', kind: 'number' },
  { heading: '检查对象' },
  { heading: '统一社会信用代码', kind: 'code' },
  { heading: '执法证号' },
];

function verification(draw: DrawRow, path: string): Html {
  const seed = draw.heldAt && draw.secretSeed;
  return html`<h2>怎样核对</h2>
    <ol>
      <li>${HOW.pools}${code('sha256sum subjects.txt inspectors.txt')}</li>
      <li>${seed ? html`${HOW.seed}${code(`printf %s ${seed} | sha256sum`)}` : HOW.seedLater}</li>
      <li>${HOW.subjects}</li>
      <li>${HOW.inspectors}</li>
      <li>${HOW.picks}${seed && html`<a href="${path}/picks.txt">结果文本</a>`}</li>
    </ol>
    <p>${HOW.command}${code(`npm run draw:verify -- ${freeIdOf('draw', draw.key)} 本站地址`)}</p>`;
}

/** The rule of `draw` in the shared rules, in words that a reader can follow by hand. */
const HOW = {
  pools: '下载两份名录，各算 SHA-256，应与上面公布的一致。名录和承诺值在抽取之前公布，此后不能更换。',
  seed: '种子的 SHA-256 应等于承诺值：',
  seedLater: '抽取之后公开种子，它的 SHA-256 应等于承诺值。',
  subjects:
    '对象名录每行一家：代码、等级、行业、权重。权重是几，就有几张签；第 j 张签（从 0 起）是“种子:代码:j”的 SHA-256，各家取最小的一张。' +
    '每个等级按比例（向上取整）取签最小的若干家，全部再按签由小到大排列。',
  inspectors:
    '依次为每家派人：执法证到检查截止日期仍有效、行业相符、不须回避的人中，先取已派次数最少的；次数相同的，' +
    '取“种子:代码:执法证号”的 SHA-256 最小的。',
  picks: '所得应与抽取结果逐行相同。',
  command: '也可以用本系统的命令重抽：',
};
