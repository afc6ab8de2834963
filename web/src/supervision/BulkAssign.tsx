import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { AssignTasksDocument } from '../generated/graphql';
import { AssignDialog } from './AssignDialog';
import type { BulkProps } from './tasksMeant';
import { useAssignment } from './useAssignment';

const NOBODY: readonly string[] = [];

/** Names the same inspectors for many tasks; those that others go to already stay as they are unless it is said. */
export function BulkAssign({ meant, what, onMoved, onClose }: BulkProps) {
  const [mutate, { loading: sending }] = useMutation(AssignTasksDocument);
  const [reassign, setReassign] = useState(false);
  const assignment = useAssignment(NOBODY);
  const { chosen, idempotencyKey } = assignment;

  const assign = async () => {
    if (chosen.size === 0) return assignment.refuse(['请勾选检查人员']);
    const input = { ...meant, inspectorIds: [...chosen], reassign, idempotencyKey };
    const moved = await assignment.send(async () => {
      const { data } = await mutate({ variables: { input }, refetchQueries: 'active' });
      return data!.assignTasks;
    });
    if (moved) onMoved(moved);
  };

  return (
    <AssignDialog
      what={what}
      task={null}
      named={NOBODY}
      assignment={assignment}
      count={`已选 ${chosen.size} 人`}
      sending={sending}
      onAssign={assign}
      onClose={onClose}
    >
      <label className="bulk-option">
        <input
          type="checkbox"
          checked={reassign}
          onChange={({ target }) => {
            setReassign(target.checked);
            assignment.changed();
          }}
        />
        <span>已派给他人的一并改派</span>
      </label>
    </AssignDialog>
  );
}
