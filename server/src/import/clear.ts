/**
 * What was uploaded names people, telephones and more than the registry takes. Some time after there was nothing left to do
 * it is cleared away; what was recorded, who did it, and which records are to be voided should the batch be taken back, stay.
 */
import type { DataSource } from 'typeorm';
import { moveBatch } from './batch.js';

/** Since a batch was last checked, mended, recorded or taken back. */
export const KEPT_DAYS = 90;
const DAY = 86_400_000;

const DUE = 'cleared_at IS NULL AND settled_at < $1';

/** Clears those whose time is over; looking whether there are any costs one statement. */
export async function clearOld(dataSource: DataSource, now: number): Promise<void> {
  const before = new Date(now - KEPT_DAYS * DAY);
  const due: { id: string }[] = await dataSource.query(
    `SELECT id FROM import_batch WHERE ${DUE} ORDER BY settled_at`,
    [before],
  );
  for (const { id } of due)
    await dataSource.transaction(async manager => {
      const [still] = await manager.query(
        `SELECT id FROM import_batch WHERE ${DUE} AND id = $2 FOR UPDATE SKIP LOCKED`,
        [before, id],
      );
      if (!still) return;
      await manager.query(
        `UPDATE import_row SET cells = '[]', faults = '[]', known_by = NULL WHERE batch_id = $1`,
        [id],
      );
      await moveBatch(manager, id, { clearedAt: new Date(now) });
    });
}
