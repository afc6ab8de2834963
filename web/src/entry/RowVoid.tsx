import { useMutation } from '@apollo/client/react';
import { effectText } from '../domain/effect';
import { checkReason, REASON_FIELDS } from '../domain/reasonField';
import { VoidEventDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import type { Desk } from './desk';

interface Props {
  readonly desk: Desk;
  readonly rowKey: string;
  readonly number: number;
  readonly username: string;
  readonly onClose: () => void;
}

/** Voids what a row has recorded, with a reason, as in the file itself. */
export function RowVoid({ desk, rowKey, number, username, onClose }: Props) {
  const [mutate] = useMutation(VoidEventDocument);
  const row = desk.store.row(rowKey);
  if (!row?.recorded) return null;
  const { eventId } = row.recorded;
  const send = async (raw: RawValues, idempotencyKey: string) => {
    const { data } = await mutate({
      variables: { input: { eventId, reason: String(raw['reason']), idempotencyKey } },
    });
    const { userErrors, gradeEffect } = data!.voidEvent;
    if (userErrors.length === 0) desk.voided(rowKey);
    return { userErrors, done: effectText(`第 ${number} 行已作废`, gradeEffect) };
  };
  return (
    <EntryDialog
      title={`作废第 ${number} 行`}
      what={row.enterprise?.name}
      verb="作废"
      fields={REASON_FIELDS}
      today={desk.today}
      draftKey={`${username}:void:${eventId}`}
      check={checkReason}
      send={send}
      onClose={onClose}
    />
  );
}
