import { useMutation } from '@apollo/client/react';
import { EVENT_KIND_LABELS } from '@qianqi/shared';
import { useMemo } from 'react';
import { withoutEvent } from '../domain/changedRecord';
import { ChangeDialog } from '../domain/ChangeDialog';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { checkReason, REASON_FIELDS } from '../domain/reasonField';
import { useViewer } from '../domain/viewer';
import { CreditFileDocument, VoidEventDocument } from '../generated/graphql';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { describeEvent } from '../domain/event/describeEvent';

interface Props {
  readonly event: FiledEvent;
  readonly onClose: () => void;
}

/** Voids a record: it stays on file, struck through, with who did it and why. */
export function EventVoid({ event, onClose }: Props) {
  const { record, history, today } = useFile();
  const { username } = useViewer();
  const [mutate] = useMutation(VoidEventDocument);
  const entry = useEntry({
    fields: REASON_FIELDS,
    today,
    draftKey: `${username}:void:${event.id}`,
    check: checkReason,
  });
  const impact = useMemo(
    () => gradeImpact(history, record, withoutEvent(record, event.id), today),
    [history, record, event.id, today],
  );
  const label = EVENT_KIND_LABELS[event.kind];
  const send = async (raw: RawValues) => {
    const { data } = await mutate({
      variables: { input: { eventId: event.id, reason: String(raw['reason']) } },
      refetchQueries: [CreditFileDocument],
      awaitRefetchQueries: true,
    });
    const { userErrors, gradeEffect } = data!.voidEvent;
    return { userErrors, done: effectText(`${label}已作废`, gradeEffect) };
  };
  return (
    <ChangeDialog
      title={`作废${label}`}
      what={`${event.countsFrom}　${describeEvent(event).title}`}
      verb="作废"
      fields={REASON_FIELDS}
      entry={entry}
      send={send}
      onClose={onClose}
    >
      <GradeImpactCard after="作废后" impact={impact} />
    </ChangeDialog>
  );
}
