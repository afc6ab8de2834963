import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { Grade } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { ImportGradesDocument } from '../generated/graphql';
import { paths } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import type { ShownImport } from './importText';

interface Props {
  readonly batch: ShownImport;
  readonly after: string;
  readonly onGo: (after: string) => void;
}

/** Whose grade the sheet changes, from what to what, and by which clauses. */
export function ImportGrades({ batch, after, onGo }: Props) {
  const { data, previousData, error, refetch } = useQuery(ImportGradesDocument, {
    variables: { id: batch.id, after: after || null },
    fetchPolicy: 'network-only',
  });
  const page = (data ?? previousData)?.importBatch?.gradeChanges;
  if (error && !page) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!page) return <LoadingRows rows={6} label="正在载入等级变化" />;
  if (page.nodes.length === 0)
    return (
      <Message title="没有企业的等级会变化">
        <p>按今天的等级计算：把可录入的行都计入后，各企业等级不变。</p>
      </Message>
    );
  return (
    <>
      <DataTable
        caption="等级变化"
        rows={page.nodes.map((each, index) => ({ ...each, place: `${after} ${index}` }))}
        rowKey={({ place }) => place}
        columns={[
          {
            name: 'name',
            title: '企业',
            cell: ({ enterprise }) =>
              enterprise ? (
                <Link to={paths.dossier(enterprise.creditCode)}>{enterprise.name}</Link>
              ) : (
                <span className="quiet">不在您的管辖范围</span>
              ),
          },
          {
            name: 'code',
            title: '统一社会信用代码',
            cell: ({ enterprise }) => <span className="code">{enterprise?.creditCode}</span>,
          },
          {
            name: 'before',
            title: '之前',
            cell: ({ before, clausesBefore }) => <GradeBy grade={before ?? null} clauses={clausesBefore} />,
          },
          {
            name: 'after',
            title: '之后',
            cell: ({ after: grade, clausesAfter }) => (
              <GradeBy grade={grade ?? null} clauses={clausesAfter} />
            ),
          },
          {
            name: 'recorded',
            title: '',
            cell: ({ isRecorded }) => (isRecorded ? '已发生' : <span className="quiet">录入后</span>),
          },
        ]}
      />
      <div className="list-foot">
        <p role="status">共 {batch.gradeChangeCount} 家</p>
        <CursorPages
          after={after}
          next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
          onGo={onGo}
        />
      </div>
    </>
  );
}

function GradeBy({ grade, clauses }: { readonly grade: Grade | null; readonly clauses: readonly string[] }) {
  return (
    <span className="import-grade">
      <GradeTag grade={grade} />
      {clauses.length > 0 && <Link to={paths.policy()}>{clauses.join('、')}</Link>}
    </span>
  );
}
