/**
 * Works on batches by itself or when told to: checks, records, reverts. What there is to do stands in the batch, and each
 * step is one transaction that holds it, so a killed process loses only its last step, and several servers share the work.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { dayInShanghai, type ImportStatus } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { newDeed } from '../audit/deed.js';
import type { Clock } from '../clock.js';
import { freeIdOf } from '../api/opaqueId.js';
import type { Writer } from '../ledger/writer.js';
import { everyNowAndThen, type Periodic } from '../periodic.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { moveBatch, takeBatch } from './batch.js';
import { checkSome } from './check.js';
import { clearOld } from './clear.js';
import type { ImportBatch } from './importBatch.entity.js';
import { recordSome, revertSome } from './record.js';

export interface ImporterOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Whether it works by itself. */
  readonly background: boolean;
  log(error: unknown): void;
}

export interface Importer {
  /** Does what there is to do. */
  round(): Promise<void>;
  close(): Promise<void>;
}

const EVERY = 1000;
const UNDER_WAY: readonly ImportStatus[] = ['CHECKING', 'COMMITTING', 'REVERTING'];

export function openImporter({ background, log, dataSource, clock }: ImporterOptions): Importer {
  let isClosing = false;
  const round = async () => {
    await clearOld(dataSource, clock.now());
    for (;;) {
      const taken: { batch?: ImportBatch } = {};
      try {
        const isDone = await dataSource.transaction(async manager => {
          const batch = await takeBatch(manager, UNDER_WAY, clock.now());
          if (batch === null) return true;
          taken.batch = batch;
          await step(manager, clock, batch);
          await moveBatch(manager, batch.id, {
            steppedAt: new Date(clock.now()),
            failures: 0,
            retryAt: null,
          });
          return false;
        });
        if (isDone || isClosing) return;
      } catch (error) {
        log(error);
        if (taken.batch === undefined) return;
        await putOff(dataSource.manager, clock.now(), taken.batch);
      }
    }
  };
  let periodic: Periodic | undefined;
  if (background) periodic = everyNowAndThen(EVERY, round, log);
  return {
    round,
    async close() {
      isClosing = true;
      await periodic?.stop();
    },
  };
}

/** Seconds, doubled with each failure. What hindered it may pass, and others are not to wait for it meanwhile. */
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 600;

async function putOff(manager: EntityManager, now: number, { id, failures }: ImportBatch): Promise<void> {
  const pause = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  await moveBatch(manager, id, { failures: failures + 1, retryAt: new Date(now + pause * 1000) });
}

async function step(manager: EntityManager, clock: Clock, batch: ImportBatch): Promise<void> {
  const policies = await loadPolicyBook(manager);
  const now = clock.now();
  const today = dayInShanghai(now);
  if (batch.status === 'CHECKING') {
    await checkSome({ manager, history: policies.history, now, today }, batch);
    return;
  }
  const action = batch.status === 'COMMITTING' ? 'commitImport' : 'revertImport';
  const source = { address: null, requestId: null };
  const writer: Writer = {
    manager,
    policies,
    username: batch.actor.username ?? batch.uploadedBy,
    now,
    today,
    area: Area.of(batch.divisions),
    deed: newDeed(action, { importId: freeIdOf('imp', batch.id) }, batch.actor, source),
  };
  return batch.status === 'COMMITTING' ? recordSome(writer, batch) : revertSome(writer, batch);
}
