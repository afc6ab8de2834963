/** The changes of the lists as an Atom feed (RFC 4287): each entry has an id that never changes and is never used again. */
import { createHash } from 'node:crypto';
import { LIST_TERMS, day, dayInShanghai, formatDay, type CreditList } from '@qianqi/shared';
import type { ListChange } from '../disclosure/listChanges.js';
import { enterprisePath } from './address.js';
import { html } from './html.js';

export const ATOM = 'application/atom+xml; charset=utf-8';
const AUTHOR = '科右前旗应急管理局';

export interface Feed {
  readonly title: string;
  /** Of the feed itself and of the page it is about. */
  readonly path: string;
  readonly pagePath: string;
  readonly changes: readonly ListChange[];
  /** When nothing has changed: since when nothing has. */
  readonly quietSince: string;
}

export function toAtom({ title, path, pagePath, changes, quietSince }: Feed): string {
  const latest = Math.max(midnight(quietSince), ...changes.map(changedAt));
  const body = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
    <id>${idOf('feed', path)}</id>
    <title>${title}</title>
    <updated>${instant(latest)}</updated>
    <author><name>${AUTHOR}</name></author>
    <link rel="self" type="application/atom+xml" href="${path}" />
    <link rel="alternate" type="text/html" href="${pagePath}" />
    ${changes.map(change => entry(change))}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${body.text}`;
}

function entry(change: ListChange) {
  const { creditCode, name, on, before, after } = change;
  return html`<entry>
    <id>${idOf('change', creditCode, on, before ?? '-', after ?? '-')}</id>
    <title>${name}：${verb(before, after)}</title>
    <updated>${instant(changedAt(change))}</updated>
    <link rel="alternate" type="text/html" href="${enterprisePath(creditCode)}" />
    <content type="text">${name}（${creditCode}）自 ${on} 起${verb(before, after)}。</content>
  </entry>`;
}

function verb(before: CreditList | null, after: CreditList | null): string {
  const shown = (list: CreditList | null) => (list === 'RED' || list === 'BLACK' ? LIST_TERMS[list] : null);
  const [left, joined] = [shown(before), shown(after)];
  if (left === null) return `列入${joined}`;
  return joined === null ? `移出${left}` : `移出${left}，列入${joined}`;
}

/** A change that a write made is as old as the write, one that time alone brought as its day. */
function changedAt({ on, knownFrom }: ListChange): number {
  return dayInShanghai(knownFrom.getTime()) === day(on) ? knownFrom.getTime() : midnight(on);
}

function midnight(on: string): number {
  return Date.parse(`${on}T00:00:00+08:00`);
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** A UUID made of the words (RFC 9562, version 8), so that the same change has the same id wherever it is served. */
function idOf(...words: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(['qianqi', ...words]))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${groups.join('-')}`;
}

/** The days that a feed looks back on. */
export function feedFrom(today: string): string {
  return formatDay((day(today) - FEED_DAYS) as ReturnType<typeof day>);
}

const FEED_DAYS = 30;
export const MOST_ENTRIES = 200;
