import { formatDay, LIST_COLUMNS } from '@qianqi/shared';
import { useMemo, useState } from 'react';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { useAsOf } from '../domain/creditFile/AsOf';
import { ExportButton } from '../domain/list/ExportButton';
import { may, useViewer } from '../domain/viewer';
import { DataTable } from '../ui/DataTable';
import { Message } from '../ui/States';
import { countings } from './countings';
import { eventColumns, type AskedChange } from './eventColumns';
import { EventKindFilter } from './EventKindFilter';
import { EventOutcome } from './EventOutcome';
import { EventVoid } from './EventVoid';

/** More than almost any file holds; a longer one is drawn in steps, or each key press would wait for it. */
const ROWS_AT_FIRST = 100;

/** All that is recorded of the enterprise, the voided too, each with what it does to the grade of the day. */
export function EventTable() {
  const { events, enterprise } = useFile();
  const { params, change, assessment } = useAsOf();
  const mayChange = may(useViewer(), 'RECORD_EVENTS');
  const [asked, setAsked] = useState<AskedChange | null>(null);
  const [limit, setLimit] = useState(ROWS_AT_FIRST);
  const counting = useMemo(() => countings(assessment), [assessment]);
  const { kind, mark, knownAt } = params;
  const ofKind = events.filter(event => kind === null || event.kind === kind);
  // What is highlighted must be in sight, however far down.
  const shown = mark === null ? ofKind.slice(0, limit) : ofKind;
  const marked = (event: FiledEvent) => mark !== null && (counting.byFact.get(mark)?.has(event.id) ?? false);
  const unknownThen = (event: FiledEvent) => knownAt !== null && Date.parse(event.recordedAt) > knownAt;

  return (
    <>
      <EventKindFilter events={events} kind={kind} onKind={next => change({ kind: next }, 'replace')} />
      {shown.length === 0 ? (
        <Message title={events.length === 0 ? '无记录' : '无此类记录'}>
          {events.length === 0 && <p>没有登记过任何记录。</p>}
        </Message>
      ) : (
        <DataTable
          caption="记录"
          rows={shown}
          rowKey={({ id }) => id}
          rowClass={event =>
            [
              event.voidedAt !== null && 'is-voided',
              marked(event) && 'is-marked',
              unknownThen(event) && 'is-unknown',
            ]
              .filter(Boolean)
              .join(' ')
          }
          columns={eventColumns({ counting, unknownThen, onAsk: mayChange ? setAsked : null })}
        />
      )}
      {shown.length < ofKind.length && (
        <button type="button" className="button button-wide" onClick={() => setLimit(limit + ROWS_AT_FIRST)}>
          再显示 {Math.min(ROWS_AT_FIRST, ofKind.length - shown.length)} 条（共 {ofKind.length} 条）
        </button>
      )}
      <div className="list-foot">
        <ExportButton
          list="EVENTS"
          columns={LIST_COLUMNS.EVENTS}
          variables={{
            creditCode: enterprise.creditCode,
            kind,
            asOf: params.asOf === null ? null : formatDay(params.asOf),
            knownAt: knownAt === null ? null : new Date(knownAt).toISOString(),
          }}
          count={ofKind.length}
        />
      </div>
      {asked?.what === 'void' && <EventVoid event={asked.event} onClose={() => setAsked(null)} />}
      {asked?.what === 'outcome' && <EventOutcome event={asked.event} onClose={() => setAsked(null)} />}
    </>
  );
}
