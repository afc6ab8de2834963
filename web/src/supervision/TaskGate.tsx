import { useQuery } from '@apollo/client/react';
import { day, type Day } from '@qianqi/shared';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { TaskSheetDocument, type SheetTaskFragment } from '../generated/graphql';
import { paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';

export type SheetTask = SheetTaskFragment;

interface Props {
  readonly children: (task: SheetTask, today: Day) => ReactNode;
}

/** Shows what the URL's task makes once it is here, and says so when it is not. */
export function TaskGate({ children }: Props) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TaskSheetDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入任务" />;
  const { node } = data;
  if (node?.__typename !== 'SupervisionTask')
    return (
      <Message title="没有这项任务" page>
        <p>任务可能不在您的管辖属地内。</p>
        <Link to={paths.tasks()}>返回任务列表</Link>
      </Message>
    );
  return children(node, day(data.today));
}
