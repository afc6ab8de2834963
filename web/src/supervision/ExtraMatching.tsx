import { useQuery } from '@apollo/client/react';
import { DIVISIONS, gradeText, SECTOR_LABELS, type Day } from '@qianqi/shared';
import { MatchingEnterprisesDocument } from '../generated/graphql';
import type { TaskListParams } from '../paths';
import { Dialog } from '../ui/Dialog';
import { Failure, LoadingRows, Message } from '../ui/States';
import { ExtraDialog } from '../domain/supervision/ExtraDialog';
import { enterpriseFilter } from './taskQuery';

interface Props {
  readonly params: TaskListParams;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Extra inspections for all enterprises that match the queue's grade, sector, township and search, however many. */
export function ExtraMatching({ params, today, onClose }: Props) {
  const { where, search } = enterpriseFilter(params);
  const named = wordsOf(params);
  const { data, error, refetch } = useQuery(MatchingEnterprisesDocument, {
    variables: { where, search },
    skip: named === '',
    fetchPolicy: 'network-only',
  });
  const count = data?.enterprises.totalCount;
  if (count !== undefined && count > 0)
    return (
      <ExtraDialog
        whom={
          <>
            {named}：<strong>{count} 家企业</strong>，每家加查一次
          </>
        }
        selection={{ where, ...(search !== null && { search }) }}
        name={named}
        today={today}
        onClose={onClose}
      />
    );
  return (
    <Dialog title="按条件加查" onClose={onClose}>
      {named === '' ? (
        <Message title="先选定范围">
          <p>请在任务列表上按等级、行业、乡镇筛选或搜索企业，再对符合条件的企业加查。</p>
        </Message>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : count === undefined ? (
        <LoadingRows rows={3} label="正在核对符合条件的企业" />
      ) : (
        <Message title="没有符合条件的企业" />
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
      </div>
    </Dialog>
  );
}

function wordsOf({ grade, sector, division, q }: TaskListParams): string {
  return [
    grade.length > 0 && `等级 ${grade.map(gradeText).join('、')}`,
    sector.length > 0 && sector.map(each => SECTOR_LABELS[each]).join('、'),
    division.length > 0 &&
      DIVISIONS.filter(({ code }) => division.includes(code))
        .map(({ name }) => name)
        .join('、'),
    q.trim() && `“${q.trim()}”`,
  ]
    .filter(Boolean)
    .join('，');
}
