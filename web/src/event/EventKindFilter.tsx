import { EVENT_KIND_LABELS, EVENT_KINDS, type EventKind } from '@qianqi/shared';
import type { FiledEvent } from '../domain/creditFile/creditFile';

interface Props {
  readonly events: readonly FiledEvent[];
  readonly kind: EventKind | null;
  readonly onKind: (kind: EventKind | null) => void;
}

/** The kinds there are, each with how many; one kind alone needs no choice. */
export function EventKindFilter({ events, kind, onKind }: Props) {
  const present = EVENT_KINDS.filter(each => events.some(event => event.kind === each));
  if (present.length < 2) return null;
  return (
    <div className="chips" role="group" aria-label="按种类筛选">
      <button
        type="button"
        className={kind === null ? 'chip is-on' : 'chip'}
        aria-pressed={kind === null}
        onClick={() => onKind(null)}
      >
        全部 {events.length}
      </button>
      {present.map(each => (
        <button
          key={each}
          type="button"
          className={kind === each ? 'chip is-on' : 'chip'}
          aria-pressed={kind === each}
          onClick={() => onKind(kind === each ? null : each)}
        >
          {EVENT_KIND_LABELS[each]} {events.filter(event => event.kind === each).length}
        </button>
      ))}
    </div>
  );
}
