import { EVENT_KIND_LABELS, type EventKind } from '@qianqi/shared';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { describeEvent } from '../domain/event/describeEvent';

/** Enough to notice that the case is already there. */
const SHOWN = 5;

interface Props {
  readonly kind: EventKind;
  readonly events: readonly FiledEvent[];
}

/** What is recorded of this kind already, latest first, against recording the same case twice. */
export function SameKind({ kind, events }: Props) {
  const same = events.filter(event => event.kind === kind && event.voidedAt === null);
  return (
    <section className="same-kind" aria-label={`已有${EVENT_KIND_LABELS[kind]}`}>
      <h2>
        已有{EVENT_KIND_LABELS[kind]} {same.length} 条
      </h2>
      <ul>
        {same.slice(0, SHOWN).map(event => (
          <li key={event.id}>
            <span className="days">{event.countsFrom}</span> {describeEvent(event).title}
          </li>
        ))}
      </ul>
    </section>
  );
}
