import type { EntityManager } from 'typeorm';
import type { EventKind, Instant } from '@qianqi/shared';
import { isPlainText } from '../api/plainText.js';
import { refuse, type Writer } from '../ledger/writer.js';
import type { EntryDraft } from './entryDraft.entity.js';

/** Of the text in UTF-8: a sheet of 200 rows takes some 60 KB, and with its escapes it must pass as one request's body. */
export const MOST_BYTES = 180_000;
/** What nobody has touched for a month is not coming back, and may name people. */
const KEPT_DAYS = 30;

export interface NewDraft {
  readonly kind: EventKind;
  /** The one that the page has read; 0 when there was none. */
  readonly version: number;
  readonly content: string;
}

/** The account's own draft of a kind; null when there is none, or none of the last 30 days. */
export async function draftOf(
  manager: EntityManager,
  accountId: string,
  kind: EventKind,
  now: Instant,
): Promise<EntryDraft | null> {
  const [draft]: EntryDraft[] = await manager.query(
    `SELECT account_id AS "accountId", kind, version, content, saved_at AS "savedAt"
     FROM entry_draft WHERE account_id = $1 AND kind = $2 AND saved_at > $3`,
    [accountId, kind, forgottenBefore(now)],
  );
  return draft ?? null;
}

/**
 * Keeps it in place of the version the page has read. VERSION_CONFLICT when another tab has saved since; the same content
 * sent again is taken as saved, since its answer may have been lost. Answers the new version.
 */
export async function saveDraft(
  { manager, now }: Writer,
  accountId: string,
  { kind, version, content }: NewDraft,
): Promise<{ readonly version: number }> {
  if (Buffer.byteLength(content) > MOST_BYTES)
    refuse('OUT_OF_RANGE', '草稿过大，请先保存已填好的行，再开始新的一批', ['content']);
  if (!isPlainText(content)) refuse('MALFORMED', '草稿含有残缺字符，请删去后重新输入', ['content']);
  await manager.query('DELETE FROM entry_draft WHERE saved_at <= $1', [forgottenBefore(now)]);
  const saved: { version: number }[] = await manager.query(
    `INSERT INTO entry_draft AS held (account_id, kind, version, content, saved_at) VALUES ($1, $2, $3 + 1, $4, $5)
     ON CONFLICT (account_id, kind) DO UPDATE
       SET version = CASE WHEN held.content = $4 THEN held.version ELSE held.version + 1 END,
           content = $4, saved_at = $5
       WHERE held.version = $3 OR held.content = $4
     RETURNING version`,
    [accountId, kind, version, content, new Date(now)],
  );
  if (saved.length === 0)
    refuse('VERSION_CONFLICT', '另一个窗口已保存了更新的草稿，请选择以哪一份为准', ['version']);
  return { version: saved[0]!.version };
}

function forgottenBefore(now: Instant): Date {
  return new Date(now - KEPT_DAYS * 86_400_000);
}
