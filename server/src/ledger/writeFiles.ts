/**
 * The same way to write as `writeFile`, for the files of many enterprises at once: lock them in the order of their keys, load
 * them, change them, project the new grades and append to the ledgers, in a number of statements that does not grow with the
 * records. What follows a changed grade, listing and plan, is done for one enterprise after the other.
 */
import { dayInShanghai, givesNotice, gradeOn, gradePeriods, type PlanWindow } from '@qianqi/shared';
import { projectCoverages } from '../coverage/coverage.js';
import { projectListing } from '../disclosure/listingProjection.js';
import { preparedRows } from '../database/prepared.js';
import { columnsOf } from '../database/rows.js';
import { Sent } from '../database/sent.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import type { GradedFile } from '../event/enterpriseFile.js';
import { periodRows, samePeriods } from '../grade/projection.js';
import { manyPeriodsChange, storedManyPeriods, type StoredPeriods } from '../grade/projectMany.js';
import { objectionsByEnterprise, toObjection } from '../redress/objections.js';
import { readHorizon } from '../supervision/horizon.js';
import { NOTHING, replanFile, type Replanned } from '../supervision/replan.js';
import type { FileReading } from './fileReading.js';
import type { Lock } from './lockEach.js';
import {
  appendGraded,
  lockHeads,
  stamp,
  tellDue,
  type Author,
  type GradedEntry,
  type LedgerHead,
} from './writeMany.js';
import type { Change, GradeChange, Writer } from './writer.js';

type Step<F> = Omit<Change<null>, 'result' | 'file'> & {
  readonly file: F;
  readonly recordedAt: Date;
  readonly author?: Author | undefined;
};

/** A locked enterprise's file, and what is being written to it. */
export class OpenedFile<F extends GradedFile = GradedFile> {
  readonly steps: Step<F>[] = [];

  constructor(
    private readonly writer: Writer,
    readonly head: LedgerHead,
    readonly before: F,
  ) {}

  /** As it is after what was written so far. */
  get file(): F {
    return this.steps.at(-1)?.file ?? this.before;
  }

  /** The instant of the next step; in this order they are to be written. */
  stamp(): Date {
    return stamp(this.writer, this.head);
  }

  write(step: Step<F>): void {
    this.steps.push(step);
  }
}

/** A file that was written to, before and after. */
export interface WrittenFile<F extends GradedFile = GradedFile> {
  readonly before: F;
  readonly after: F;
  /** What each step did to the grade of its day. */
  readonly gradeChanges: readonly GradeChange[];
  /** What became of the plan. */
  readonly replanned: Replanned;
}

/**
 * `change` is given the files of those enterprises that exist and that the writer sees, less with `skipLocked` those that
 * somebody else holds; it puts its rows into their tables, and may leave that in `sent`.
 */
export async function writeFiles<F extends GradedFile>(
  writer: Writer,
  enterpriseKeys: readonly string[],
  reading: FileReading<F>,
  change: (files: ReadonlyMap<string, OpenedFile<F>>, sent: Sent) => Promise<void>,
  lock: Pick<Lock, 'skipLocked'> = {},
): Promise<readonly WrittenFile<F>[]> {
  const heads = await lockHeads(writer, enterpriseKeys, lock);
  const { files, stored, horizon } = await open(writer, heads, reading);
  const changed = async (sent: Sent) => {
    await change(files, sent);
    return write(
      writer,
      [...files.values()].filter(({ steps }) => steps.length > 0),
      { reading, stored, horizon, sent },
    );
  };
  if (writer.sent !== undefined) return changed(writer.sent);
  const sent = new Sent();
  return sent.settleAfter(() => changed(sent));
}

/** Everything at once that is read of them, and their changes that are due. */
async function open<F extends GradedFile>(
  writer: Writer,
  heads: ReadonlyMap<string, LedgerHead>,
  reading: FileReading<F>,
) {
  const { manager } = writer;
  const keys = [...heads.keys()];
  const [enterprises, fileOf, stored, horizon] = await Promise.all([
    preparedRows<Enterprise>(
      manager,
      `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e WHERE e.id = ANY($1) ORDER BY e.id`,
      [keys],
    ),
    reading.read(manager, keys),
    storedManyPeriods(manager, keys),
    readHorizon(manager),
    tellDue(writer, heads),
  ]);
  const files = new Map(
    enterprises.map(enterprise => [
      enterprise.key,
      new OpenedFile(writer, heads.get(enterprise.key)!, fileOf(enterprise)),
    ]),
  );
  return { files, stored, horizon };
}

interface Opened<F extends GradedFile> {
  readonly reading: FileReading<F>;
  readonly stored: StoredPeriods;
  readonly horizon: readonly PlanWindow[];
  readonly sent: Sent;
}

async function write<F extends GradedFile>(
  writer: Writer,
  written: readonly OpenedFile<F>[],
  { reading, stored, horizon, sent }: Opened<F>,
): Promise<readonly WrittenFile<F>[]> {
  const { manager, policies } = writer;
  const periods = manyPeriodsChange(
    policies.history,
    written.map(({ head, before, file }) => ({
      enterpriseId: head.key,
      record: file.record,
      places: [before.enterprise, file.enterprise] as const,
    })),
    stored,
  );
  const entries = new Map(written.map(each => [each, entriesOf(writer, each)]));
  sent.add(
    periods.rewrite(manager),
    projectCoverages(
      manager,
      written.map(({ head, before, file }) => ({
        enterpriseId: head.key,
        before: reading.coverageOf(before),
        after: reading.coverageOf(file),
      })),
    ),
    projectListings(writer, written, periods.regraded),
    appendGraded(writer, [...entries.values()].flat()),
  );
  // Where nothing is planned nobody waits for the answers.
  const toReplan = horizon.length === 0 ? new Set() : periods.regraded;
  if (toReplan.size > 0) await sent.settle();
  const results: WrittenFile<F>[] = [];
  for (const each of written) {
    const gradeChanges = entries
      .get(each)!
      .map(({ gradeBefore, gradeAfter }) => ({ before: gradeBefore, after: gradeAfter }));
    const replanned = toReplan.has(each.head.key) ? await replan(writer, each) : NOTHING;
    results.push({ before: each.before, after: each.file, gradeChanges, replanned });
  }
  return results;
}

function entriesOf({ policies }: Writer, { head, before, steps }: OpenedFile): readonly GradedEntry[] {
  let { record } = before;
  return steps.map(({ file, ...entry }) => {
    const on = dayInShanghai(entry.recordedAt.getTime());
    const gradeBefore = gradeOn(policies.history, record, on);
    ({ record } = file);
    return { ...entry, head, gradeBefore, gradeAfter: gradeOn(policies.history, record, on) };
  });
}

/**
 * As each step would have left it, since lists are also asked for as they were known at an instant. Without a notice what is
 * published follows the grades alone.
 */
async function projectListings(
  { manager, policies: { history } }: Writer,
  written: readonly OpenedFile[],
  regraded: ReadonlySet<string>,
): Promise<void> {
  const sent = new Sent();
  const notice = givesNotice(history);
  const keys = written.map(({ head }) => head.key);
  const objections = notice ? await objectionsByEnterprise(manager, keys) : new Map();
  for (const { head, before, steps } of written) {
    if (!notice && steps.length === 1 && !regraded.has(head.key)) continue;
    let periods = periodRows(gradePeriods(history, before.record));
    for (const { file, recordedAt } of steps) {
      const next = periodRows(gradePeriods(history, file.record));
      const isSame = samePeriods(periods, next);
      periods = next;
      if (isSame && !notice) continue;
      const own = (objections.get(head.key) ?? []).map(toObjection);
      sent.add(projectListing(manager, history, { ...file, objections: own }, recordedAt));
    }
  }
  await sent.settle();
}

function replan(writer: Writer, { head, before, file, steps }: OpenedFile): Promise<Replanned> {
  const on = dayInShanghai(steps.at(-1)!.recordedAt.getTime());
  const grade = gradeOn(writer.policies.history, file.record, on);
  return replanFile({ ...writer, ...steps.at(-1)!.author }, { ...head, grade }, before, file);
}
