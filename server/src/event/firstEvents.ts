/**
 * The first page of the events of one enterprise, read with its row as lines of one text: as rows of their own they would cost
 * the driver ten times as much, and a statement more. Only where nothing is asked for but what has columns that hold no free text.
 */
import { Kind, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { EventKind } from '@qianqi/shared';
import { fieldNodesAt } from '../api/asksFor.js';
import { encodeCursor } from '../api/cursor.js';
import { ownedIdOf } from '../api/opaqueId.js';
import { cutPage, DEFAULT_PAGE, LARGEST_PAGE } from '../api/page.js';
import { instantOf } from '../database/typeParsers.js';
import { isoOf } from '../database/instant.js';
import type { EventPage } from './eventPage.js';
import type { EventView } from './eventView.js';

/** What is read with the row, under these names. */
interface FirstEvents {
  readonly eventTotal: number;
  readonly eventLines: string;
}

/** As columns for the enterprise of that alias. */
export function firstEventsColumns(enterprise: string, size: number): string {
  // In the order of their index, which ends where the page does; the total is counted on the index alone.
  const line = `t.id::text || t.counts_from::text || t.kind || ' ' || t.recorded_at::text || '/' || coalesce(t.voided_at::text, '')`;
  return `(SELECT count(*)::integer FROM event t WHERE t.enterprise_id = ${enterprise}.id) AS "eventTotal",
    (SELECT coalesce(string_agg(l.line, ';' ORDER BY l.counts_from DESC, l.id DESC), '') FROM (
       SELECT t.id, t.counts_from, ${line} AS line FROM event t WHERE t.enterprise_id = ${enterprise}.id
       ORDER BY t.counts_from DESC, t.id DESC LIMIT ${size + 1}) l) AS "eventLines"`;
}

/** The page of so many events that was read with the row; null for a row that was read without. */
export function firstEventsOf(
  enterprise: { readonly key: string } & Partial<FirstEvents>,
  size: number,
): EventPage | null {
  const { key: enterpriseId, eventTotal, eventLines } = enterprise;
  if (eventTotal === undefined || eventLines === undefined) return null;
  const lines = eventLines === '' ? [] : eventLines.split(';');
  const page = cutPage(lines, size, line => encodeCursor([line.slice(0, ID)]), true);
  return { ...page, nodes: page.nodes.map(line => eventOf(enterpriseId, line)), totalCount: eventTotal };
}

const ID = 36;
const DAY = 10;

/** As the API prints it, so that no date is made of it to be printed at once. */
function printed(instant: string): string {
  return isoOf(instant) ?? instantOf(instant).toISOString();
}

/** With the properties of `PLAIN` only, and instants as texts: it goes nowhere but into an answer. */
function eventOf(enterpriseId: string, line: string): EventView {
  const key = line.slice(0, ID);
  const [kindEnds, recordedEnds] = [line.indexOf(' ', ID + DAY), line.indexOf('/', ID + DAY)];
  const voided = line.slice(recordedEnds + 1);
  const view = {
    id: ownedIdOf('evt', { enterpriseId, id: key }),
    key,
    enterpriseId,
    kind: line.slice(ID + DAY, kindEnds) as EventKind,
    countsFrom: line.slice(ID, ID + DAY),
    recordedAt: printed(line.slice(kindEnds + 1, recordedEnds)),
    voidedAt: voided === '' ? null : printed(voided),
  };
  return view as Partial<Record<keyof EventView, unknown>> as EventView;
}

const PLAIN = new Set(['__typename', 'id', 'kind', 'countsFrom', 'recordedAt', 'voidedAt']);

/** Of one `events` field the size of its page, or the variable that says it; null where it is not the first, or more is asked for. */
type Asked = { readonly size: number } | { readonly variable: string } | null;

const eventsFields = fieldNodesAt('events');
const connectionFields = fieldNodesAt('events', '*');
const nodeFields = fieldNodesAt('events', 'nodes', '*');
const known = new WeakMap<FieldNode, Asked>();

/** How many of the first events to read with the enterprise that is being resolved; null for none. */
export function firstEventsAskedFor(info: GraphQLResolveInfo): number | null {
  const [field] = info.fieldNodes;
  let asked = known.get(field!);
  if (asked === undefined) {
    asked = askedIn(info);
    known.set(field!, asked);
  }
  if (asked === null) return null;
  const size = 'size' in asked ? asked.size : (info.variableValues[asked.variable] ?? DEFAULT_PAGE);
  return typeof size === 'number' && size >= 1 && size <= LARGEST_PAGE ? size : null;
}

function askedIn(info: GraphQLResolveInfo): Asked {
  const [field, ...others] = eventsFields(info);
  const isPlain =
    connectionFields(info).every(({ name }) => name.value !== 'edges') &&
    nodeFields(info).every(({ name }) => PLAIN.has(name.value));
  if (field === undefined || others.length > 0 || !isPlain) return null;
  const [first, ...more] = field.arguments ?? [];
  if (first === undefined) return { size: DEFAULT_PAGE };
  if (first.name.value !== 'first' || more.length > 0) return null;
  if (first.value.kind === Kind.INT) return { size: Number(first.value.value) };
  return first.value.kind === Kind.VARIABLE ? { variable: first.value.name.value } : null;
}
