import type { DataSource } from 'typeorm';
import { keepCheckpoints, tellMissing, type CheckpointKeeper } from '../audit/checkpoint/keeper.js';
import { openSigningKey } from '../audit/checkpoint/openSigningKey.js';
import { systemClock } from '../clock.js';
import type { Environment } from '../environment.js';
import type { Speech } from './speech.js';

/** Signs from time to time how far the audit chains have come; null without a key. */
export async function seal(
  dataSource: DataSource,
  environment: Environment,
  { say, complain }: Speech,
): Promise<CheckpointKeeper | null> {
  const folder = environment.dataDir;
  await tellMissing(dataSource, folder, say);
  const key = openSigningKey(environment, say);
  return (
    key &&
    keepCheckpoints({ dataSource, clock: systemClock, key, folder }, error =>
      complain(`No audit checkpoint could be made: ${String(error)}`),
    )
  );
}
