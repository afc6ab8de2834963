/** The bodies of the pages of double-random draws, with all that somebody needs to draw again by hand. */
import { maskPersonal } from '@qianqi/shared';
import { freeIdOf } from '../api/opaqueId.js';
import type { DrawRow } from '../draw/draw.entity.js';
import { drawPath, enterprisePath } from './address.js';
import { html, type Html } from './html.js';
import { code, term } from './terms.js';
import { DRAW_STATUS_WORDS } from './words.js';

export function drawListBody(draws: readonly DrawRow[], next: string | null): Html {
  if (draws.length === 0) return html`<p>还没有公告过双随机抽查。</p>`;
  const rows = draws.map(
    draw =>
      html`<tr>
        <td><a href="${drawPath(freeIdOf('draw', draw.key))}">${maskPersonal(draw.name)}</a></td>
        <td class="short">${DRAW_STATUS_WORDS[draw.status]}</td>
        <td class="short">${minute(draw.announcedAt)}</td>
        <td class="number">${draw.storedPicks?.length ?? '—'}</td>
      </tr>`,
  );
  return html`<div class="table" role="region" aria-label="双随机抽查" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">状态</th>
            <th scope="col">公告时刻</th>
            <th scope="col">抽中（家）</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${next && html`<p><a href="/public/draws?after=${next}" rel="next">更早的抽查</a></p>`}`;
}

export function drawBody(draw: DrawRow, names: ReadonlyMap<string, string>): Html {
  const path = drawPath(freeIdOf('draw', draw.key));
  const { ratePerGrade, inspectorsPerTask, dueOn } = draw.terms;
  const replaced = draw.replacesKey && freeIdOf('draw', draw.replacesKey);
  return html`<dl>
      ${term('状态', DRAW_STATUS_WORDS[draw.status])} ${term('公告时刻', minute(draw.announcedAt))}
      ${term('抽取时刻', draw.heldAt ? minute(draw.heldAt) : '尚未抽取')} ${term('检查截止日期', dueOn)}
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
  const rows = picks.slice(0, MOST_PICKS).map(
    ({ subject, inspectors }, index) =>
      html`<tr>
        <td class="number">${index + 1}</td>
        <td><a href="${enterprisePath(subject)}">${names.get(subject) ?? subject}</a></td>
        <td class="code">${subject}</td>
        <td>${inspectors.join('、')}</td>
      </tr>`,
  );
  return html`<h2>抽取结果（${picks.length} 家）</h2>
    ${picks.length > MOST_PICKS ? html`<p>以下为前 ${MOST_PICKS} 家，全部见下方的结果文本。</p>` : null}
    <div class="table" role="region" aria-label="抽取结果" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">次序</th>
            <th scope="col">检查对象</th>
            <th scope="col">统一社会信用代码</th>
            <th scope="col">执法证号</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function verification(draw: DrawRow, path: string): Html {
  return html`<h2>怎样核对</h2>
    <ol>
      <li>
        下载两份名录，各算 SHA-256，应与上面公布的一致：<code>sha256sum subjects.txt inspectors.txt</code>。
        名录和承诺值在抽取之前公布，此后不能更换。
      </li>
      ${
        draw.heldAt
          ? html`<li>
              种子的 SHA-256 应等于承诺值：<code>printf %s ${draw.secretSeed} | sha256sum</code>。
            </li>`
          : html`<li>抽取之后公开种子，它的 SHA-256 应等于承诺值。</li>`
      }
      <li>
        名录每行一家：代码、等级、行业、权重。权重是几，就有几张签；第 j 张签（从 0 起）是“种子:代码:j”的
        SHA-256， 各家取最小的一张。每个等级按比例（向上取整）取签最小的若干家，全部再按签由小到大排列。
      </li>
      <li>
        依次为每家派人：执法证到检查截止日期仍有效、行业相符、不须回避的人中，先取已派次数最少的；次数相同的，取
        “种子:代码:执法证号”的 SHA-256 最小的。
      </li>
      <li>
        所得应与抽取结果逐行相同${draw.heldAt ? html`：<a href="${path}/picks.txt">结果文本</a>` : null}。
      </li>
    </ol>
    <p>
      也可以用本系统的命令重抽：<code>npm run draw:verify -- ${freeIdOf('draw', draw.key)} 本站地址</code>。
    </p>`;
}

/** To the minute, in Shanghai. */
function minute(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
