import { useQuery } from '@apollo/client/react';
import { DRAW_STATUS_LABELS, TASK_STATUSES } from '@qianqi/shared';
import { Link, useParams } from 'react-router';
import { useToday } from '../domain/useToday';
import { may, useViewer } from '../domain/viewer';
import { DrawShowDocument } from '../generated/graphql';
import { paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { DrawActions } from './DrawActions';
import { DrawFacts } from './DrawFacts';
import { DrawPicks } from './DrawPicks';
import { DrawVerify } from './DrawVerify';

/** One draw: what was published before it, what was revealed with it, and what came of it. */
export function DrawShow() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DrawShowDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const today = useToday();
  const schedules = may(useViewer(), 'DRAW');
  usePageTitle(data?.draw?.name ?? '双随机抽查');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入抽查" />;
  const { draw } = data;
  if (!draw)
    return (
      <Message title="没有这次抽查" page>
        <Link to={paths.draws}>返回双随机抽查</Link>
      </Message>
    );
  return (
    <>
      <div className="page-head">
        <h1>{draw.name}</h1>
        <span>{DRAW_STATUS_LABELS[draw.status]}</span>
        {draw.seed !== null && (
          <Link to={paths.tasks({ draw: draw.id, status: [...TASK_STATUSES] })}>本次抽查的任务</Link>
        )}
        {schedules && today && <DrawActions key={draw.id} draw={draw} today={today} />}
      </div>
      <DrawFacts draw={draw} />
      <DrawVerify key={`${draw.id}:${draw.status}`} draw={draw} />
      {draw.seed === null ? (
        <Message title="尚未抽取">
          <p>抽取后在这里公布种子、抽中的企业和检查人员。</p>
        </Message>
      ) : (
        <DrawPicks draw={draw} />
      )}
    </>
  );
}
