import { useMutation } from '@apollo/client/react';
import { day, parseExtension, type Day } from '@qianqi/shared';
import { useViewer } from '../domain/viewer';
import { ExtendRectificationDocument, type FiledTaskFragment } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec } from '../ui/entry/field';

const FIELDS: readonly EntryFieldSpec[] = [
  { name: 'dueOn', label: '新整改期限', required: true, control: { kind: 'day', nearest: 'future' } },
  { name: 'reason', label: '延期原因', required: true, control: { kind: 'line' } },
];

interface Props {
  /** What was found wrong, with the deadline before. */
  readonly of: Pick<FiledTaskFragment['rectifications'][number], 'id' | 'item' | 'problem' | 'dueOn'>;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Another day for what is to be put right, and why. */
export function RectificationExtend({ of, today, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(ExtendRectificationDocument);
  return (
    <EntryDialog
      title="整改延期"
      what={`${of.item}：${of.problem}，原期限 ${of.dueOn}`}
      verb="延期"
      fields={FIELDS}
      today={today}
      draftKey={`${username}:extend:${of.id}`}
      check={raw => {
        const parsed = parseExtension(day(of.dueOn), raw, today);
        return parsed.ok ? [] : parsed.error;
      }}
      send={async raw => {
        const dueOn = String(raw['dueOn']);
        const { data } = await mutate({
          variables: { input: { rectificationId: of.id, dueOn, reason: String(raw['reason']) } },
          refetchQueries: 'active',
        });
        return { userErrors: data!.extendRectification.userErrors, done: `整改期限延至 ${dueOn}` };
      }}
      onClose={onClose}
    />
  );
}
