import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { useViewer } from '../domain/viewer';
import { CancelTasksDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import { CANCEL_FIELDS, checkCancelling } from './TaskCancel';
import type { BulkProps } from './tasksMeant';

/** Decides that many tasks will not be done, and says why once for all of them. */
export function BulkCancel({ meant, what, name, today, onMoved, onClose }: BulkProps) {
  const { username } = useViewer();
  const [mutate] = useMutation(CancelTasksDocument);
  const finished = useRef(false);
  return (
    <EntryDialog
      title="取消任务"
      what={what}
      verb="取消这些任务"
      fields={CANCEL_FIELDS}
      today={today}
      draftKey={`${username}:cancel:${name}`}
      check={checkCancelling}
      send={async (raw, idempotencyKey) => {
        const { data } = await mutate({
          variables: { input: { ...meant, reason: String(raw['reason']), idempotencyKey } },
          refetchQueries: 'active',
        });
        const { userErrors } = data!.cancelTasks;
        finished.current = userErrors.length === 0;
        if (finished.current) onMoved(data!.cancelTasks);
        return { userErrors, done: '' };
      }}
      onClose={() => finished.current || onClose()}
    />
  );
}
