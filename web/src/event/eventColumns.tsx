import {
  EVENT_KIND_LABELS,
  NOT_COUNTED_LABELS,
  OUTCOMES_OF_KIND,
  type NotCountedReason,
} from '@qianqi/shared';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import type { Column } from '../ui/DataTable';
import type { Countings } from './countings';
import { EventWhat } from './EventWhat';

/** A change of one record that a button has asked for. */
export interface AskedChange {
  readonly event: FiledEvent;
  readonly what: 'void' | 'outcome';
}

interface Options {
  readonly counting: Countings;
  /** Recorded after the instant looked at. */
  readonly unknownThen: (event: FiledEvent) => boolean;
  /** Null for whoever may not change records. */
  readonly onAsk: ((asked: AskedChange) => void) | null;
}

export function eventColumns({ counting, unknownThen, onAsk }: Options): readonly Column<FiledEvent>[] {
  return [
    {
      name: 'on',
      title: '日期',
      cell: ({ countsFrom }) => <span className="days">{countsFrom}</span>,
    },
    { name: 'kind', title: '种类', cell: event => EVENT_KIND_LABELS[event.kind] },
    { name: 'what', title: '内容', cell: event => <EventWhat event={event} /> },
    {
      name: 'counting',
      title: '对等级',
      cell: event =>
        unknownThen(event) ? (
          <span className="quiet">当时尚未登记</span>
        ) : (
          <Counting clauses={counting.clauses.get(event.id)} reason={counting.reasons.get(event.id)} />
        ),
    },
    ...(onAsk
      ? [
          {
            name: 'actions',
            title: '操作',
            cell: (event: FiledEvent) =>
              event.voidedAt === null && (
                <span className="row-actions">
                  {OUTCOMES_OF_KIND[event.kind] && (
                    <button
                      type="button"
                      className="button button-small"
                      onClick={() => onAsk({ event, what: 'outcome' })}
                    >
                      处置
                    </button>
                  )}
                  <button
                    type="button"
                    className="button button-small"
                    onClick={() => onAsk({ event, what: 'void' })}
                  >
                    作废
                  </button>
                </span>
              ),
          },
        ]
      : []),
  ];
}

interface CountingProps {
  readonly clauses: readonly string[] | undefined;
  readonly reason: NotCountedReason | undefined;
}

function Counting({ clauses, reason }: CountingProps) {
  if (clauses) return <span className="counting">计入 {clauses.join(' ')}</span>;
  return <span className="quiet">{reason ? NOT_COUNTED_LABELS[reason] : '—'}</span>;
}
