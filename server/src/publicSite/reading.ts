/** Reading a list on from a link. */
import type { FastifyReply } from 'fastify';
import { readVersion, VersionExpired, type ListVersion } from '../disclosure/listVersion.js';
import { textOf, type Query } from './address.js';
import { html } from './html.js';
import type { PublicPage } from './layout.js';
import { expiredVersionBody } from './listPages.js';
import { refusedPage } from './site.js';

export const PAGE_SIZE = 50;

/** A page that is read on from a link; too old a link leads back to the beginning. */
export async function readable(
  path: string,
  reply: FastifyReply,
  make: () => Promise<PublicPage | null>,
): Promise<PublicPage> {
  try {
    const page = await make();
    if (page) return page;
    const body = html`<p>日期应为今天或更早的日期，形如 2026-03-01。<a href="${path}">返回今天的名单</a></p>`;
    return refusedPage(reply, 400, body);
  } catch (error) {
    if (error instanceof VersionExpired) return refusedPage(reply, 410, expiredVersionBody(path));
    throw error;
  }
}

/** The version in a link; null on a first page. */
export function versionOf({ v }: Query, now: number): ListVersion | null {
  const text = textOf(v);
  return text === null ? null : readVersion(text, now);
}
