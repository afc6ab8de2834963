import type { ListedPenalty } from '../disclosure/penaltyPage.js';
import { penaltyTable } from './enterprisePages.js';
import { html, type Html } from './html.js';

/** The body of the page of penalties that are published today. */
export function penaltyListBody(
  penalties: readonly ListedPenalty[],
  today: string,
  next: { readonly after: string; readonly version: string } | null,
): Html {
  if (penalties.length === 0) return html`<p>截至 ${today}，没有公示期内的行政处罚。</p>`;
  const query = next && new URLSearchParams({ after: next.after, v: next.version });
  return html`<p>
      截至 ${today}，公示期内的行政处罚，按决定日期由近及远。
      <a href="/public/penalties.csv">CSV</a> <a href="/public/penalties.json">JSON</a>
    </p>
    ${penaltyTable(penalties, true)}
    ${query && html`<p><a href="/public/penalties?${query.toString()}" rel="next">下一页</a></p>`}`;
}
