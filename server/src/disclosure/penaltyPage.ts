/** The penalties that are published on a day, latest decision first, as one version for a reader who reads on. */
import type { EntityManager } from 'typeorm';
import { addMonths, day, formatDay, PUBLICATION_MONTHS, type Instant } from '@qianqi/shared';
import { encodeCursor } from '../api/cursor.js';
import { keysetPage, type SortKey } from '../database/keyset.js';
import { columnsOf, groupBy } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { EventRow } from '../event/event.entity.js';
import { EventOutcomeRow } from '../event/eventOutcome.entity.js';
import { toEventView, type EventView } from '../event/eventView.js';
import { objectionsByEnterprise, openAt } from '../redress/objections.js';
import { visibleIn, type ListVersion } from './listVersion.js';
import { publishedPenalty, type PublishedPenalty, type Whose } from './publishedPenalty.js';

export interface ListedPenalty extends PublishedPenalty {
  readonly name: string;
  readonly creditCode: string;
}

interface Placed {
  readonly penalty: ListedPenalty;
  /** Cursor of what comes after it. */
  readonly place: string;
}

interface Candidate extends EventRow, Whose {
  readonly name: string;
  readonly creditCode: string;
  /** Of a version: the last write to the file that it holds. */
  readonly knownAt: Date | null;
}

const LATEST_FIRST: readonly SortKey[] = [
  { sql: 't.counts_from', type: 'date', descending: true },
  { sql: 't.enterprise_id', type: 'uuid', descending: true },
  { sql: 't.id', type: 'uuid', descending: true },
];

export interface PenaltyRequest {
  readonly today: string;
  readonly version: ListVersion | null;
}

/** A page of at most so many; the shared rules decide of each, so that batches are read until there is one more. */
export async function penaltyPage(
  manager: EntityManager,
  request: PenaltyRequest,
  size: number,
  after: string | null,
): Promise<{ readonly penalties: readonly ListedPenalty[]; readonly next: string | null }> {
  const found: Placed[] = [];
  for (let place = after; ;) {
    const { nodes, pageInfo } = await candidates(manager, request, size + 1, place);
    found.push(...(await decide(manager, request, nodes)));
    place = pageInfo.endCursor;
    if (found.length <= size && pageInfo.hasNextPage) continue;
    const shown = found.slice(0, size);
    return {
      penalties: shown.map(({ penalty }) => penalty),
      next: found.length > size ? shown.at(-1)!.place : null,
    };
  }
}

/** Penalties that may be published, by their day alone; nothing that is published is left out. */
function candidates(
  manager: EntityManager,
  { today, version }: PenaltyRequest,
  size: number,
  after: string | null,
) {
  const statement = new Statement();
  const since = (months: number) => statement.value(formatDay(addMonths(day(today), -months - 1)));
  statement.where(`t.kind = 'PENALTY' AND t.counts_from <= ${statement.value(today)}::date`);
  statement.where(`t.counts_from > ${since(PUBLICATION_MONTHS.GRAVE)}::date`);
  statement.where(
    `(t.counts_from > ${since(PUBLICATION_MONTHS.ORDINARY)}::date OR t.detail->>'gravity' = 'GRAVE')`,
  );
  if (!version) statement.where('t.voided_at IS NULL');
  const knownAt = version
    ? `(SELECT max(g.recorded_at) FROM ledger_entry g WHERE g.enterprise_id = t.enterprise_id
        AND ${visibleIn('g.transaction_id', statement.value(version.snapshot))})`
    : 'NULL::timestamptz';
  return keysetPage<Candidate>(manager, {
    columns: `${columnsOf(manager, EventRow, 't')}, e.name, e.credit_code AS "creditCode",
      e.principal_name AS "principalName", ${knownAt} AS "knownAt"`,
    from: 'FROM event t JOIN enterprise e ON e.id = t.enterprise_id',
    statement,
    keys: LATEST_FIRST,
    size,
    after,
  });
}

async function decide(
  manager: EntityManager,
  { today, version }: PenaltyRequest,
  rows: readonly Candidate[],
): Promise<readonly Placed[]> {
  if (rows.length === 0) return [];
  const outcomes: EventOutcomeRow[] = await manager.query(
    `SELECT ${columnsOf(manager, EventOutcomeRow, 'o')} FROM event_outcome o
     WHERE o.enterprise_id = ANY($1) AND o.event_id = ANY($2)`,
    [rows.map(({ enterpriseId }) => enterpriseId), rows.map(({ id }) => id)],
  );
  const objections = await objectionsByEnterprise(
    manager,
    rows.map(({ enterpriseId }) => enterpriseId),
  );
  const byEvent = groupBy(outcomes, ({ eventId }) => eventId);
  return rows.flatMap(row => {
    const view = toEventView(row, byEvent.get(row.id) ?? []);
    const knownAt = version ? (row.knownAt?.getTime() ?? 0) : null;
    const known = knownAt === null ? view : viewKnownAt(view, knownAt);
    const open = openAt(objections.get(row.enterpriseId) ?? [], knownAt);
    const penalty = known && publishedPenalty(known, row, day(today), open);
    if (!penalty) return [];
    const { name, creditCode, countsFrom, enterpriseId, id } = row;
    return [
      { penalty: { ...penalty, name, creditCode }, place: encodeCursor([countsFrom, enterpriseId, id]) },
    ];
  });
}

/** The event as it stood; null when it was not recorded yet. */
function viewKnownAt(view: EventView, instant: Instant): EventView | null {
  if (view.recordedAt.getTime() > instant) return null;
  const voided = view.voidedAt !== null && view.voidedAt.getTime() <= instant;
  return {
    ...view,
    voidedAt: voided ? view.voidedAt : null,
    outcomes: view.outcomes.filter(({ recordedAt }) => recordedAt.getTime() <= instant),
  };
}
