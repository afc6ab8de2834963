import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { usePrintedList } from '../domain/list/usePrintedList';
import { RedressPageDocument, type RedressPageQuery } from '../generated/graphql';
import { paths, REDRESS_STATES, redressListParams } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable, type Column } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { redressColumns } from './redressColumns';

type State = (typeof REDRESS_STATES)[number];
type ListedCase = RedressPageQuery['redressCases']['nodes'][number];

const LABELS: Readonly<Record<State, string>> = { open: '未办结', late: '! 逾期', over: '已办结' };
const ASKED = {
  open: { open: true, overdue: null },
  late: { open: null, overdue: true },
  over: { open: false, overdue: null },
} as const;

const WHOSE: Column<ListedCase> = {
  name: 'enterprise',
  title: '企业',
  cell: ({ enterprise }) => (
    <span>
      {enterprise.name} <GradeTag grade={enterprise.grade} />
    </span>
  ),
};

/** What enterprises object to or ask to have repaired, what is due first. */
export function RedressList() {
  usePageTitle('异议与修复');
  const [{ state, after }, change] = useSearchState(redressListParams);
  const navigate = useNavigate();
  const { data, previousData, error, refetch } = useQuery(RedressPageDocument, {
    variables: { ...ASKED[state], after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const page = shown?.redressCases;
  usePrintedList({ filter: [LABELS[state]], total: page && `${page.totalCount} 件`, after });
  return (
    <>
      <div className="page-head">
        <h1>异议与信用修复</h1>
      </div>
      <div className="counters" role="group" aria-label="案件计数">
        {REDRESS_STATES.map(each => (
          <button
            key={each}
            type="button"
            className="counter"
            aria-pressed={state === each}
            onClick={() => change({ state: each, after: '' })}
          >
            <span className="counter-label">{LABELS[each]}</span>
            <span className="counter-number">{shown?.[each].totalCount ?? '…'}</span>
          </button>
        ))}
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={10} label="正在载入案件" />
      ) : page.nodes.length === 0 ? (
        <Message
          title={
            state === 'over' ? '没有已办结的案件' : state === 'late' ? '没有逾期的案件' : '没有未办结的案件'
          }
        >
          <p>在企业档案的“公示”一栏登记异议或信用修复申请，会列在这里。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="异议与修复案件"
            rows={page.nodes}
            rowKey={({ id }) => id}
            rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
            onOpen={({ id }) => void navigate(paths.redressCase(id))}
            columns={[WHOSE, ...redressColumns<ListedCase>()]}
          />
          <div className="list-foot">
            <p role="status">
              {LABELS[state]} {page.totalCount} 件
            </p>
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
