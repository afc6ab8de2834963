import { useQuery } from '@apollo/client/react';
import { TASK_KIND_LABELS, type Day } from '@qianqi/shared';
import { CompletionContextDocument, type CompletionContextQuery } from '../generated/graphql';
import { Dialog } from '../ui/Dialog';
import { Failure, LoadingRows } from '../ui/States';
import { CompletionForm } from './CompletionForm';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What came of a task, item by item; a failed item opens a rectification with its deadline. */
export function TaskComplete({ task, today, onClose }: Props) {
  const { data, error, refetch } = useQuery(CompletionContextDocument, {
    variables: { enterpriseId: task.enterprise.id },
    // What is under review may have moved since the list was read.
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog title={`办结${TASK_KIND_LABELS[task.kind]}`} onClose={onClose}>
      <p className="dialog-what">
        {taskTitle(task)}
        {task.inspectors.length > 0 && (
          <span className="dialog-who">检查人员：{task.inspectors.map(({ name }) => name).join('、')}</span>
        )}
      </p>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={4} label="正在核对任务" />
      ) : (
        <CompletionForm
          task={task}
          underReview={underReview(task, data)}
          usual={usualItems(data)}
          today={today}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function underReview({ id }: TaskRow, { reviews }: CompletionContextQuery) {
  const review = reviews.nodes.find(each => each.id === id);
  return review?.rectifications.filter(({ status }) => status === 'OPEN') ?? [];
}

function usualItems({ done }: CompletionContextQuery): readonly string[] {
  return [...new Set(done.nodes.flatMap(({ findings }) => findings.map(({ item }) => item)))];
}
