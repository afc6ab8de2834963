/** A page of the events of one enterprise, without its whole file. */
import type { EntityManager } from 'typeorm';
import type { EventKind } from '@qianqi/shared';
import { badCursor, decodeCursor, encodeCursor } from '../api/cursor.js';
import { cutPage, type PageInfo } from '../api/page.js';
import { preparedRows } from '../database/prepared.js';
import { columnsOf, groupBy } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { EventRow } from './event.entity.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import { toEventView, type EventView } from './eventView.js';

export interface EventPageRequest {
  readonly enterpriseKey: string;
  readonly kind: EventKind | null;
  readonly size: number;
  readonly after: string | null;
  /** Whether what became of them is asked for too. */
  readonly withOutcomes: boolean;
}

export interface EventPage {
  readonly totalCount: number;
  readonly nodes: readonly EventView[];
  readonly pageInfo: PageInfo;
}

type Row = EventRow & { readonly total: number };

/** Newest counting day first. The cursor names the last event of the page before; BAD_USER_INPUT when it names none of these. */
export async function eventPage(
  manager: EntityManager,
  { enterpriseKey, kind, size, after, withOutcomes }: EventPageRequest,
): Promise<EventPage> {
  const statement = new Statement();
  statement.where(`t.enterprise_id = ${statement.value(enterpriseKey)}`);
  if (kind !== null) statement.where(`t.kind = ${statement.value(kind)}`);
  const last = after === null ? null : statement.value(decodeCursor(after, ['uuid'])[0]);
  const all = `SELECT t.*, count(*) OVER () AS total FROM event t ${statement.whereClause}`;
  const columns = `${columnsOf(manager, EventRow, 't')}, t.total::integer AS total`;
  const order = 't.counts_from DESC, t.id DESC';
  // With the last event of the page before, which must be there.
  const beyond =
    last === null
      ? ''
      : `WHERE (t.counts_from, t.id) <= (SELECT counts_from, id FROM event WHERE enterprise_id = $1 AND id = ${last})`;
  const rows = await preparedRows<Row>(
    manager,
    `SELECT ${columns} FROM (${all}) t ${beyond} ORDER BY ${order} LIMIT ${size + (last === null ? 1 : 2)}`,
    statement.values,
  );
  if (last !== null && encodeCursor([rows[0]?.id ?? '']) !== after) throw badCursor();
  const own = last === null ? rows : rows.slice(1);
  const page = cutPage(own, size, row => encodeCursor([row.id]), last === null);
  const outcomes = withOutcomes ? await outcomesOf(manager, enterpriseKey, page.nodes) : NONE;
  const nodes = page.nodes.map(({ total: _total, ...row }) => toEventView(row, outcomes.get(row.id) ?? []));
  return { ...page, nodes, totalCount: rows[0]?.total ?? 0 };
}

const NONE: ReadonlyMap<string, readonly EventOutcomeRow[]> = new Map();

async function outcomesOf(
  manager: EntityManager,
  enterpriseKey: string,
  events: readonly EventRow[],
): Promise<ReadonlyMap<string, readonly EventOutcomeRow[]>> {
  const rows = await preparedRows<EventOutcomeRow>(
    manager,
    `SELECT ${columnsOf(manager, EventOutcomeRow, 't')} FROM event_outcome t
     WHERE t.enterprise_id = $1 AND t.event_id = ANY($2) ORDER BY t.on_day, t.id`,
    [enterpriseKey, events.map(({ id }) => id)],
  );
  return groupBy(rows, ({ eventId }) => eventId);
}
