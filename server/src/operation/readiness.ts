/** What must hold before requests are sent to this process. */
import { statfs } from 'node:fs/promises';
import type { DataSource } from 'typeorm';

/** Closed: operators' alarms match on them. */
export type Unreadiness = 'database unreachable' | 'migrations pending' | 'disk nearly full';

/** Bytes that must be free where the embedded database, the signing key and the witnesses lie. */
export const LEAST_FREE = 256 * 1024 * 1024;

export interface ReadinessOptions {
  readonly dataSource: DataSource;
  /** Not looked at when absent. */
  readonly dataDir?: string;
  /** Free bytes at a path; the system's own count when absent. */
  readonly freeAt?: (path: string) => Promise<number>;
}

/** Answers what is wrong, or nothing. */
export function openReadiness(options: ReadinessOptions): () => Promise<readonly Unreadiness[]> {
  const { dataSource, dataDir, freeAt = freeBytesAt } = options;
  // Another version may migrate on, but what has run is not undone.
  let migrated = false;
  return async () => {
    const found: Unreadiness[] = [];
    try {
      migrated ||= await isMigrated(dataSource);
      if (!migrated) found.push('migrations pending');
      else await dataSource.query('SELECT 1');
    } catch {
      found.push('database unreachable');
    }
    if (dataDir !== undefined && (await freeAt(dataDir).catch(() => 0)) < LEAST_FREE)
      found.push('disk nearly full');
    return found;
  };
}

async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration');
  const done = new Set(rows.map(({ name }) => name));
  return dataSource.migrations.every(({ name, constructor }) => done.has(name ?? constructor.name));
}

export async function freeBytesAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
