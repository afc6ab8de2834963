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
import { takeBatch } from './batch.js';
import { checkBatch } from './check.js';
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
    // Left for the next round, so that one that fails does not keep the others waiting.
    const failed: string[] = [];
    for (;;) {
      let under: string | null = null;
      try {
        const isDone = await dataSource.transaction(async manager => {
          const batch = await takeBatch(manager, UNDER_WAY, failed);
          under = batch?.id ?? null;
          if (batch) await step(manager, clock, batch);
          return batch === null;
        });
        if (isDone || isClosing) return;
      } catch (error) {
        log(error);
        if (under === null) return;
        failed.push(under);
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

async function step(manager: EntityManager, clock: Clock, batch: ImportBatch): Promise<void> {
  const policies = await loadPolicyBook(manager);
  const now = clock.now();
  const today = dayInShanghai(now);
  if (batch.status === 'CHECKING')
    return checkBatch({ manager, history: policies.history, now, today }, batch);
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
