/** The part of `enterpriseRows` that the event service would have done. */
import { day, dayInShanghai, must, parseEntry, parseOutcome } from '@qianqi/shared';
import { toFile } from '../event/enterpriseFile.js';
import type { EventRow } from '../event/event.entity.js';
import { toEventRow, toEventView, type EventView } from '../event/eventView.js';
import type { Step } from './demoEnterprise.js';
import { demoKey } from './demoKey.js';
import type { OpenFile, Taken } from './openFile.js';
import type { SeededRandom } from './seededRandom.js';

export type EventStep = Extract<Step, { deed: 'RECORD' | 'VOID' | 'OUTCOME' }>;

export function changeEvents(random: SeededRandom, open: OpenFile, step: EventStep): Taken {
  switch (step.deed) {
    case 'RECORD':
      return record(random, open, step);
    case 'VOID': {
      const { at, by, reason } = step;
      const columns = { voidedAt: new Date(at), voidedBy: by, voidReason: reason };
      return change(open, step, 'EVENT_VOIDED', { reason }, event => ({ ...event, ...columns }));
    }
    case 'OUTCOME':
      return outcome(random, open, step);
  }
}

function record(
  random: SeededRandom,
  { file, keys, formerNames }: OpenFile,
  { at, by, kind, entered, record: number }: Extract<Step, { deed: 'RECORD' }>,
): Taken {
  const row = toEventRow(kind, must(parseEntry(kind, entered, dayInShanghai(at))), {
    enterpriseId: file.enterprise.key,
    id: demoKey(random, at),
    recordedAt: new Date(at),
    recordedBy: by,
  });
  return {
    kind: 'EVENT_RECORDED',
    content: { eventId: row.id, kind, countsFrom: row.countsFrom, ...entered },
    file: toFile(file.enterprise, [toEventView(row, []), ...file.events], file.certificates),
    keys: new Map([...keys, [number, row.id]]),
    formerNames,
  };
}

function outcome(random: SeededRandom, open: OpenFile, step: Extract<Step, { deed: 'OUTCOME' }>): Taken {
  const { at, by, kind, on, note } = step;
  return change(open, step, 'EVENT_OUTCOME_RECORDED', { kind, on, note }, event => {
    must(
      parseOutcome({ kind: event.kind, on: day(event.countsFrom) }, { kind, on, note }, dayInShanghai(at)),
    );
    const row = {
      enterpriseId: event.enterpriseId,
      id: demoKey(random, at),
      eventId: event.key,
      kind,
      on,
      note,
      recordedAt: new Date(at),
      recordedBy: by,
    };
    return { ...event, outcomes: [...event.outcomes, row] };
  });
}

function change(
  { file, keys, formerNames }: OpenFile,
  { record: number }: EventStep,
  kind: 'EVENT_VOIDED' | 'EVENT_OUTCOME_RECORDED',
  content: Record<string, unknown>,
  changed: (event: EventView) => EventView,
): Taken {
  const key = keys.get(number)!;
  const events = file.events.map(event => (event.key === key ? changed(event) : event));
  return {
    kind,
    content: { eventId: key, ...content },
    file: toFile(file.enterprise, events, file.certificates),
    keys,
    formerNames,
  };
}

/** The row behind a view, without what the view says under the entry's own names. */
export function eventRowOf({ key, ...view }: EventView): EventRow {
  return { ...view, id: key };
}
