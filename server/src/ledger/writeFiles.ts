/**
 * The same way to write as `writeFile`, for the files of many enterprises at once: lock them in the order of their keys, load
 * them, change them, project the new grades and append to the ledgers, in a number of statements that does not grow with the
 * records. What follows a changed grade, listing and plan, is done for one enterprise after the other.
 */
import { dayInShanghai, givesNotice, gradeOn, gradePeriods } from '@qianqi/shared';
import { projectCoverages } from '../coverage/coverage.js';
import { projectListing } from '../disclosure/listingProjection.js';
import { columnsOf } from '../database/rows.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { loadFiles, type EnterpriseFile } from '../event/enterpriseFile.js';
import { periodRows, samePeriods } from '../grade/projection.js';
import { projectManyPeriods } from '../grade/projectMany.js';
import { objectionsByEnterprise, toObjection } from '../redress/objections.js';
import { readHorizon } from '../supervision/horizon.js';
import { replanFile } from '../supervision/replan.js';
import { appendGraded, lockMany, stamp, type GradedEntry, type LedgerHead } from './writeMany.js';
import type { Change, Writer } from './writer.js';

type Step = Omit<Change<null>, 'result'> & { readonly recordedAt: Date };

/** A locked enterprise's file, and what is being written to it. */
export class OpenedFile {
  readonly steps: Step[] = [];

  constructor(
    private readonly writer: Writer,
    readonly head: LedgerHead,
    readonly before: EnterpriseFile,
  ) {}

  /** As it is after what was written so far. */
  get file(): EnterpriseFile {
    return this.steps.at(-1)?.file ?? this.before;
  }

  /** The instant of the next step; in this order they are to be written. */
  stamp(): Date {
    return stamp(this.writer, this.head);
  }

  write(step: Step): void {
    this.steps.push(step);
  }
}

/** A file that was written to, before and after. */
export interface WrittenFile {
  readonly before: EnterpriseFile;
  readonly after: EnterpriseFile;
}

/** `change` is given the files of those enterprises that exist and that the writer sees, and puts its rows into their tables. */
export async function writeFiles(
  writer: Writer,
  enterpriseKeys: readonly string[],
  change: (files: ReadonlyMap<string, OpenedFile>) => Promise<void>,
): Promise<readonly WrittenFile[]> {
  const { manager, policies } = writer;
  const { history } = policies;
  const heads = await lockMany(writer, enterpriseKeys);
  const enterprises: Enterprise[] = await manager.query(
    `SELECT ${columnsOf(manager, Enterprise, 'e')} FROM enterprise e WHERE e.id = ANY($1) ORDER BY e.id`,
    [[...heads.keys()]],
  );
  const files = await loadFiles(manager, enterprises);
  const opened = new Map(
    files.map(file => {
      const { key } = file.enterprise;
      return [key, new OpenedFile(writer, heads.get(key)!, file)];
    }),
  );
  await change(opened);
  const written = [...opened.values()].filter(({ steps }) => steps.length > 0);
  const regraded = await projectManyPeriods(
    manager,
    history,
    written.map(({ head, before, file }) => ({
      enterpriseId: head.key,
      record: file.record,
      places: [before.enterprise, file.enterprise] as const,
    })),
  );
  await projectCoverages(
    manager,
    written.map(({ head, before, file }) => ({
      enterpriseId: head.key,
      before: before.record,
      after: file.record,
    })),
  );
  await projectListings(writer, written);
  await appendGraded(
    writer,
    written.flatMap(each => entriesOf(writer, each)),
  );
  await replan(
    writer,
    written.filter(({ head }) => regraded.has(head.key)),
  );
  return written.map(({ before, file }) => ({ before, after: file }));
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
): Promise<void> {
  const notice = givesNotice(history);
  const keys = written.map(({ head }) => head.key);
  const objections = notice ? await objectionsByEnterprise(manager, keys) : new Map();
  for (const { head, before, steps } of written) {
    let periods = periodRows(gradePeriods(history, before.record));
    for (const { file, recordedAt } of steps) {
      const next = periodRows(gradePeriods(history, file.record));
      const isSame = samePeriods(periods, next);
      periods = next;
      if (isSame && !notice) continue;
      const own = (objections.get(head.key) ?? []).map(toObjection);
      await projectListing(manager, history, { ...file, objections: own }, recordedAt);
    }
  }
}

async function replan(writer: Writer, regraded: readonly OpenedFile[]): Promise<void> {
  if (regraded.length === 0 || (await readHorizon(writer.manager)).length === 0) return;
  for (const { head, before, file, steps } of regraded) {
    const on = dayInShanghai(steps.at(-1)!.recordedAt.getTime());
    const grade = gradeOn(writer.policies.history, file.record, on);
    await replanFile(writer, { ...head, grade }, before, file);
  }
}
