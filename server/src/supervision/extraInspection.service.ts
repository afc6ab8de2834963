/**
 * Extra inspections (article 7): one open at a time for an enterprise, within the yearly cap unless somebody says why not.
 * For one enterprise or ten thousand, in a fixed number of statements for each few thousand of them.
 */
import type { EntityManager } from 'typeorm';
import {
  ATTENTION_GROUNDS,
  formatDay,
  policyOn,
  type ExtraEntry,
  type ExtraOutcome,
  type TaskBasis,
} from '@qianqi/shared';
import { parseEnterpriseId } from '../api/opaqueId.js';
import { insertMany, partsOf } from '../database/insertMany.js';
import { Statement } from '../database/statement.js';
import { selected } from '../enterprise/enterprisePage.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { refuse, type Writer } from '../ledger/writer.js';
import { appendMany, lockMany, type LedgerHead } from '../ledger/writeMany.js';
import { createdEntry, newTask } from './newTask.js';
import { OPEN_IN_SQL, SupervisionTask } from './supervisionTask.entity.js';
import { countVisits, visitCapOn, type VisitCounts } from './visitCap.js';

/** More at once would hold their locks for too long. */
const MOST_EXTRAS = 20_000;

/** Plain JSON, and short: ten thousand of them are kept with an idempotency key. */
export type ExtraReceipt = readonly [
  enterpriseKey: string | null,
  outcome: ExtraOutcome,
  taskKey: string | null,
];

/** Orders for named enterprises, a result for each id given, in the order given. */
export async function orderForNamed(
  writer: Writer,
  order: ExtraEntry,
  ids: readonly string[],
): Promise<readonly ExtraReceipt[]> {
  if (ids.length === 0) refuse('REQUIRED', '请指定企业', ['enterpriseIds']);
  if (ids.length > MOST_EXTRAS) tooMany('enterpriseIds');
  return orderFor(writer, order, ids.map(parseEnterpriseId));
}

/** Orders for all that match now, whatever the caller saw when making the filter. */
export async function orderForMatching(
  writer: Writer,
  order: ExtraEntry,
  where: EnterpriseWhere,
  search: string,
): Promise<readonly ExtraReceipt[]> {
  const keys = await matchingKeys(
    writer.manager,
    { area: writer.area, where, search, asOf: formatDay(writer.today) },
    MOST_EXTRAS,
  );
  if (keys.length > MOST_EXTRAS) tooMany('where');
  return orderFor(writer, order, keys);
}

function tooMany(field: string): never {
  refuse('OUT_OF_RANGE', `一次最多为 ${MOST_EXTRAS} 家企业加查，请缩小范围后分批提交`, [field]);
}

/** At most one more than `most`, to tell that there are more. */
async function matchingKeys(
  manager: EntityManager,
  selection: Parameters<typeof selected>[1],
  most: number,
): Promise<readonly string[]> {
  const statement = new Statement();
  const from = selected(statement, selection, false);
  const rows: { id: string }[] = await manager.query(
    `SELECT e.id ${from} ${statement.whereClause} ORDER BY e.id LIMIT ${most + 1}`,
    statement.values,
  );
  return rows.map(({ id }) => id);
}

async function orderFor(
  writer: Writer,
  order: ExtraEntry,
  wanted: readonly (string | null)[],
): Promise<readonly ExtraReceipt[]> {
  const heads = await lockMany(
    writer,
    wanted.filter(key => key !== null),
  );
  const { manager, policies } = writer;
  const dueOn = formatDay(order.dueOn);
  const open = await openExtras(manager, [...heads.keys()]);
  const visits = await countVisits(manager, [...heads.keys()], dueOn, dueOn);
  const cap = visitCapOn(policies.history, dueOn);
  const created: { head: LedgerHead; task: SupervisionTask }[] = [];
  const receipts = wanted.map((key): ExtraReceipt => {
    const head = key === null ? undefined : heads.get(key);
    if (!head) return [null, 'NOT_FOUND', null];
    if (head.deregisteredOn !== null) return [head.key, 'DEREGISTERED', null];
    const already = open.get(head.key);
    if (already !== undefined) return [head.key, 'ALREADY_OPEN', already];
    if (order.overCapReason === null && isOverCap(visits, head.key, dueOn, cap))
      return [head.key, 'OVER_CAP', null];
    const task = newTask(writer, head, 'EXTRA', { ...columnsOf(writer, order), dueOn });
    created.push({ head, task });
    open.set(head.key, task.key);
    return [head.key, 'CREATED', task.key];
  });
  await insertMany(
    manager,
    SupervisionTask,
    created.map(({ task }) => task),
  );
  await appendMany(
    writer,
    created.map(({ head, task }) => createdEntry(head, task)),
  );
  return receipts;
}

function isOverCap(visits: VisitCounts, key: string, on: string, cap: number): boolean {
  return visits.of(key, on) >= cap;
}

function columnsOf({ policies }: Writer, { basis, reason, dueOn, overCapReason }: ExtraEntry) {
  const ordered = (ATTENTION_GROUNDS as readonly TaskBasis[]).includes(basis);
  const article = ordered ? policyOn(policies.history, dueOn).attention.article : null;
  return { kind: 'EXTRA_INSPECTION' as const, basis, article, reason, overCapReason };
}

/** The open extra inspection of each, or the visit that one was merged into. */
async function openExtras(manager: EntityManager, keys: readonly string[]): Promise<Map<string, string>> {
  const open = new Map<string, string>();
  for (const part of partsOf(keys)) {
    const rows: { enterprise: string; task: string }[] = await manager.query(
      `SELECT enterprise_id AS enterprise, id AS task FROM supervision_task
       WHERE enterprise_id = ANY($1) AND kind = 'EXTRA_INSPECTION' AND ${OPEN_IN_SQL}
       UNION ALL
       SELECT t.enterprise_id, t.id FROM supervision_task m
       JOIN supervision_task t ON t.enterprise_id = m.enterprise_id AND t.id = m.merged_into
       WHERE m.enterprise_id = ANY($1) AND m.merged_into IS NOT NULL AND m.kind = 'EXTRA_INSPECTION' AND t.${OPEN_IN_SQL}`,
      [part],
    );
    for (const { enterprise, task } of rows) open.set(enterprise, task);
  }
  return open;
}
