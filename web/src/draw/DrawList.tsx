import { useQuery } from '@apollo/client/react';
import { DRAW_STATUS_LABELS } from '@qianqi/shared';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { usePrintedList } from '../domain/list/usePrintedList';
import { may, useViewer } from '../domain/viewer';
import { DrawPageDocument } from '../generated/graphql';
import { drawListParams, paths } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { shortHash } from '../domain/shortHash';

/** Every draw ever announced, newest first. */
export function DrawList() {
  usePageTitle('双随机抽查');
  const [{ after }, change] = useSearchState(drawListParams);
  const navigate = useNavigate();
  const schedules = may(useViewer(), 'DRAW');
  const { data, previousData, error, refetch } = useQuery(DrawPageDocument, {
    variables: { after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.draws;
  usePrintedList({ filter: [], total: page && `${page.totalCount} 次`, after });
  return (
    <>
      <div className="page-head">
        <h1>双随机抽查</h1>
        {schedules && (
          <span className="page-head-action">
            <Link to={paths.drawAnnounce}>
              <Button type="primary">公告抽查</Button>
            </Link>
          </span>
        )}
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={8} label="正在载入双随机抽查" />
      ) : page.nodes.length === 0 ? (
        <Message title="还没有双随机抽查">
          <p>先公告，冻结检查对象和检查人员名录，再抽取。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="双随机抽查"
            rows={page.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(paths.draw(id))}
            columns={[
              {
                name: 'name',
                title: '名称',
                cell: ({ id, name }) => (
                  <Link to={paths.draw(id)} className="row-link" tabIndex={-1}>
                    {name}
                  </Link>
                ),
              },
              { name: 'status', title: '状态', cell: ({ status }) => DRAW_STATUS_LABELS[status] },
              {
                name: 'due',
                title: '检查截止',
                cell: ({ dueOn }) => <span className="days">{dueOn}</span>,
              },
              {
                name: 'commitment',
                title: '种子承诺',
                cell: ({ seedCommitment }) => (
                  <span className="code" title={seedCommitment}>
                    {shortHash(seedCommitment)}
                  </span>
                ),
              },
            ]}
          />
          <div className="list-foot">
            <p role="status">共 {page.totalCount} 次</p>
            <CursorPages
              after={after}
              next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
              onGo={cursor => change({ after: cursor })}
            />
          </div>
        </>
      )}
    </>
  );
}
