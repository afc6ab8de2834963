import { EVENT_OUTCOME_LABELS, formatInstant } from '@qianqi/shared';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { describeEvent } from '../domain/event/describeEvent';

/** What happened, what became of it, who recorded it, and if it was voided by whom and why. */
export function EventWhat({ event }: { readonly event: FiledEvent }) {
  const { title, particulars } = describeEvent(event);
  return (
    <div className="event-what">
      <p className="event-title">{title}</p>
      {particulars.length > 0 && <p className="event-particulars">{particulars.join(' · ')}</p>}
      {event.outcomes.map(outcome => (
        <p key={outcome.id} className="event-outcome">
          {EVENT_OUTCOME_LABELS[outcome.kind]} <span className="days">{outcome.on}</span> {outcome.note}
        </p>
      ))}
      <p className="event-recorded">
        {event.recordedBy} 登记于 <span className="days">{formatInstant(Date.parse(event.recordedAt))}</span>
      </p>
      {event.voidedAt !== null && (
        <p className="event-void">
          已作废：{event.voidReason}（{event.voidedBy}，{formatInstant(Date.parse(event.voidedAt))}）
        </p>
      )}
    </div>
  );
}
