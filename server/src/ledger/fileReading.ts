/** How the files are read that `writeFiles` writes to: whole, or only what weighs of them. */
import type { EntityManager } from 'typeorm';
import { coverageOf, storedCoverage, withEvent, type Coverage } from '../coverage/coverage.js';
import { preparedRows } from '../database/prepared.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import {
  filesOf,
  loadManyFiled,
  toFile,
  type EnterpriseFile,
  type GradedFile,
} from '../event/enterpriseFile.js';
import { toCreditEvent, type EventView } from '../event/eventView.js';
import { EVER, packedRecordsSql, unpack, type PackedRow } from '../grade/packedRecords.js';

export interface FileReading<F extends GradedFile> {
  /** While the rows of the enterprises themselves are under way. */
  read(manager: EntityManager, keys: readonly string[]): Promise<(enterprise: Enterprise) => F>;
  coverageOf(file: F): Coverage | null;
  /** As it is with an event that is recorded now. */
  withEvent(file: F, event: EventView): F;
}

/** Everything, voided records too. */
export const WHOLE: FileReading<EnterpriseFile> = {
  async read(manager, keys) {
    const filed = await loadManyFiled(manager, keys);
    return enterprise => filesOf([enterprise], filed)[0]!;
  },
  coverageOf: ({ record }) => coverageOf(record),
  withEvent: ({ enterprise, events, certificates }, event) =>
    toFile(enterprise, [event, ...events], certificates),
};

/** A file of which nothing is known but what its grades and its coverage hang on. */
export interface WeighedFile extends GradedFile {
  readonly coverage: Coverage | null;
}

const PACKED = packedRecordsSql(column => `${column} = ANY($2)`);

/**
 * What weighs, in one row an enterprise: for whoever adds to a file and changes nothing in it. Not where lists give notice, since
 * those hang on when each record was entered and voided.
 */
export const WEIGHED: FileReading<WeighedFile> = {
  async read(manager, keys) {
    const [rows, coverage] = await Promise.all([
      preparedRows<PackedRow>(manager, PACKED, [EVER, keys]),
      storedCoverage(manager, keys),
    ]);
    const records = new Map(rows.map(row => [row.key, unpack(row)]));
    return enterprise => ({
      enterprise,
      record: { ...records.get(enterprise.key)!, recordedAt: enterprise.recordedAt.getTime() },
      coverage: coverage.get(enterprise.key) ?? null,
    });
  },
  coverageOf: ({ coverage }) => coverage,
  withEvent({ enterprise, record, coverage }, view) {
    const event = toCreditEvent(view);
    return {
      enterprise,
      record: { ...record, events: [event, ...record.events] },
      coverage: withEvent(coverage, event),
    };
  },
};
