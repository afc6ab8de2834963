import { useMutation } from '@apollo/client/react';
import {
  day,
  EVENT_KIND_LABELS,
  EVENT_OUTCOME_LABELS,
  OUTCOME_FIELDS,
  OUTCOMES_OF_KIND,
  parseOutcome,
  type Day,
  type EventOutcomeKind,
} from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { withOutcome } from '../domain/changedRecord';
import { ChangeDialog } from '../domain/ChangeDialog';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { useViewer } from '../domain/viewer';
import { CreditFileDocument, RecordEventOutcomeDocument } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { describeEvent } from '../domain/event/describeEvent';

interface Props {
  readonly event: FiledEvent;
  readonly onClose: () => void;
}

/** What became of an event: a complaint withdrawn, merged or verified, a penalty repaired, a listing lifted. */
export function EventOutcome({ event, onClose }: Props) {
  const { record, history, today } = useFile();
  const { username } = useViewer();
  const [mutate] = useMutation(RecordEventOutcomeDocument);
  const fields = useMemo(() => fieldsFor(OUTCOMES_OF_KIND[event.kind] ?? []), [event.kind]);
  const check = useCallback(
    (raw: RawValues) => {
      const parsed = parseOutcome({ kind: event.kind, on: day(event.countsFrom) }, raw, today);
      return parsed.ok ? [] : parsed.error;
    },
    [event, today],
  );
  const entry = useEntry({ fields, today, draftKey: `${username}:outcome:${event.id}`, check });
  const { kind, on } = read(entry.raw, today);
  const impact = useMemo(
    () =>
      kind !== null && on !== null
        ? gradeImpact(history, record, withOutcome(record, event.id, kind, on), today)
        : null,
    [history, record, event.id, kind, on, today],
  );
  const send = async (raw: RawValues) => {
    const { data } = await mutate({
      variables: {
        input: {
          eventId: event.id,
          kind: raw['kind'] as EventOutcomeKind,
          on: String(raw['on']),
          note: String(raw['note']),
        },
      },
      refetchQueries: [CreditFileDocument],
      awaitRefetchQueries: true,
    });
    const { userErrors, gradeEffect } = data!.recordEventOutcome;
    return { userErrors, done: effectText('处置已登记', gradeEffect) };
  };
  return (
    <ChangeDialog
      title={`处置${EVENT_KIND_LABELS[event.kind]}`}
      what={`${event.countsFrom}　${describeEvent(event).title}`}
      verb="保存"
      fields={fields}
      entry={entry}
      send={send}
      onClose={onClose}
    >
      <GradeImpactCard after="保存后" impact={impact} unknown="选择处置结果和日期后在此显示对等级的影响。" />
    </ChangeDialog>
  );
}

function fieldsFor(kinds: readonly EventOutcomeKind[]): readonly EntryFieldSpec[] {
  return [
    {
      name: 'kind',
      label: OUTCOME_FIELDS.kind.label,
      required: true,
      control: {
        kind: 'choice',
        choices: kinds.map(value => ({ value, label: EVENT_OUTCOME_LABELS[value] })),
      },
      initial: kinds.length === 1 ? kinds[0] : undefined,
    },
    { name: 'on', label: OUTCOME_FIELDS.on.label, required: true, control: { kind: 'day' } },
    { name: 'note', label: OUTCOME_FIELDS.note.label, required: true, control: { kind: 'text' } },
  ];
}

/** As much of the outcome as weighs and can be read already. */
function read(raw: RawValues, today: Day): { kind: EventOutcomeKind | null; on: Day | null } {
  const kind = OUTCOME_FIELDS.kind.parse(raw['kind'], today);
  const on = OUTCOME_FIELDS.on.parse(raw['on'], today);
  return { kind: kind.ok ? kind.value : null, on: on.ok ? on.value : null };
}
