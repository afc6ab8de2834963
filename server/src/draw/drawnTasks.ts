/** The visits that a draw makes, and their end when it is drawn anew. */
import { policyOn, day, refusal, statusAfter, type DrawPick } from '@qianqi/shared';
import { insertMany } from '../database/insertMany.js';
import { columnsOf } from '../database/rows.js';
import { enterprisesByCreditCode } from '../enterprise/enterprise.loaders.js';
import { appendMany, lockMany, type LedgerHead, type NewLedgerEntry } from '../ledger/writeMany.js';
import { Refused, type Writer } from '../ledger/writer.js';
import { createdEntry, newTask } from '../supervision/newTask.js';
import { orderAgain, releaseDuties } from '../supervision/merged.js';
import { replanMany } from '../supervision/replan.js';
import { OPEN_IN_SQL, SupervisionTask } from '../supervision/supervisionTask.entity.js';
import { endTask } from '../supervision/taskMove.js';
import { countVisits, visitCapOn } from '../supervision/visitCap.js';
import type { DrawExclusion, DrawRow } from './draw.entity.js';

const MOST_SAID = 100;

/**
 * One task for each pick, with its inspectors; throws Refused for what would go past the cap without a reason. Answers the
 * picks for which there is nobody left to visit.
 */
export async function createDrawnTasks(
  writer: Writer,
  { key: drawKey, terms, name }: DrawRow,
  drawn: readonly DrawPick[],
  overCapReason: string | null,
): Promise<readonly DrawExclusion[]> {
  const { manager, policies } = writer;
  const { dueOn } = terms;
  const all = await headsOf(writer, drawn);
  const picks = drawn.filter((_, index) => all[index]!.deregisteredOn === null);
  const heads = all.filter(({ deregisteredOn }) => deregisteredOn === null);
  const visits = await countVisits(
    manager,
    heads.map(({ key }) => key),
    dueOn,
    dueOn,
  );
  const cap = visitCapOn(policies.history, dueOn);
  const over = picks.filter((_, index) => visits.of(heads[index]!.key, dueOn) >= cap);
  if (over.length > 0 && overCapReason === null)
    throw new Refused(
      over
        .slice(0, MOST_SAID)
        .map(({ subject }) =>
          refusal('OVER_CAP', `${subject} 当年检查已达上限 ${cap} 次；确需检查的请填写理由`, [
            'overCapReason',
          ]),
        ),
    );
  const inspectorKeys = await inspectorKeysByLicence(writer, picks);
  const measures = policyOn(policies.history, day(dueOn)).measures;
  const article = measures.A.find(({ kind }) => kind === 'DOUBLE_RANDOM')?.article ?? null;
  const tasks = picks.map(({ subject, inspectors }, index) =>
    newTask(writer, heads[index]!, 'DRAW', {
      kind: 'DOUBLE_RANDOM_INSPECTION',
      dueOn,
      article,
      reason: name,
      overCapReason: over.some(each => each.subject === subject) ? overCapReason : null,
      inspectorKeys: inspectors.map(licence => inspectorKeys.get(licence)!),
      drawKey,
    }),
  );
  await insertMany(manager, SupervisionTask, tasks);
  await appendMany(
    writer,
    tasks.map((task, index) => createdEntry(heads[index]!, task)),
  );
  return drawn.flatMap(({ subject }, index): DrawExclusion[] => {
    const on = all[index]!.deregisteredOn;
    return on === null ? [] : [{ subject, reason: 'DEREGISTERED', on, afterAnnouncement: true }];
  });
}

/** The locked enterprise of each pick. */
async function headsOf(writer: Writer, picks: readonly DrawPick[]): Promise<readonly LedgerHead[]> {
  const enterprises = await enterprisesByCreditCode(
    writer.manager,
    writer.area,
    picks.map(({ subject }) => subject),
  );
  const gone = picks.filter((_, index) => enterprises[index] === null);
  if (gone.length > 0)
    throw new Refused(
      gone.map(({ subject }) => refusal('NOT_FOUND', `抽中的企业 ${subject} 已不在册`, ['drawId'])),
    );
  const heads = await lockMany(
    writer,
    enterprises.map(enterprise => enterprise!.key),
  );
  return enterprises.map(enterprise => heads.get(enterprise!.key)!);
}

async function inspectorKeysByLicence(
  { manager }: Writer,
  picks: readonly DrawPick[],
): Promise<ReadonlyMap<string, string>> {
  const licences = [...new Set(picks.flatMap(({ inspectors }) => inspectors))];
  const rows: { key: string; licence: string }[] = await manager.query(
    `SELECT id AS key, licence_number AS licence FROM inspector WHERE licence_number = ANY($1)`,
    [licences],
  );
  return new Map(rows.map(({ key, licence }) => [licence, key]));
}

/** Calls off what the draw made and is still to be done. */
export async function cancelDrawnTasks(writer: Writer, row: DrawRow, reason: string): Promise<void> {
  const picked = await enterprisesByCreditCode(
    writer.manager,
    writer.area,
    (row.storedPicks ?? []).map(({ subject }) => subject),
  );
  const heads = await lockMany(
    writer,
    picked.flatMap(enterprise => enterprise?.key ?? []),
  );
  const tasks: SupervisionTask[] = await writer.manager.query(
    `SELECT ${columnsOf(writer.manager, SupervisionTask, 't')} FROM supervision_task t
     WHERE t.enterprise_id = ANY($1) AND t.draw_id = $2 AND t.${OPEN_IN_SQL}`,
    [[...heads.keys()], row.key],
  );
  const entries: NewLedgerEntry[] = [];
  for (const task of tasks) {
    const status = statusAfter('CANCEL', task.status)!;
    entries.push(await endTask(writer, { head: heads.get(task.enterpriseId)!, task, status }, reason));
  }
  entries.push(...(await releaseDuties(writer, heads, tasks)), ...(await orderAgain(writer, heads, tasks)));
  await appendMany(writer, entries);
  await replanMany(writer, [...heads.keys()]);
}
