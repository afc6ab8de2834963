import { useQuery } from '@apollo/client/react';
import { gradeText, LIST_COLUMNS, SECTOR_LABELS } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { ExportButton } from '../domain/list/ExportButton';
import { WhatIfMoversDocument, type WhatIfMoversQuery } from '../generated/graphql';
import type { whatIfParams, WhatIfParams } from '../paths';
import { DataTable, type Column } from '../ui/DataTable';
import { OffsetPages } from '../ui/OffsetPages';
import { Failure, LoadingRows, Message } from '../ui/States';
import type { ChangeParams } from '../ui/useSearchState';
import { MoverReasons } from './MoverReasons';
import type { Simulated } from './WhatIfResult';

type Mover = NonNullable<WhatIfMoversQuery['whatIf']>['movers']['nodes'][number];

interface Props {
  readonly whatIf: Simulated;
  readonly params: WhatIfParams;
  readonly change: ChangeParams<typeof whatIfParams>;
}

const SIZE = 20;

/** Everybody whose grade would be another, with the clauses that decide now and then; a press shows the whole reasons. */
export function MoverTable({ whatIf, params, change }: Props) {
  const { before, after, page, mover } = params;
  const { data, previousData, error, refetch } = useQuery(WhatIfMoversDocument, {
    variables: { id: whatIf.id, before, after, first: SIZE, offset: (page - 1) * SIZE },
  });
  const movers = (data ?? previousData)?.whatIf?.movers;
  const open = (creditCode: string) => change({ mover: creditCode }, 'replace');
  return (
    <section aria-label="等级变化的企业">
      <h2>
        等级变化的企业
        {before && after && `：${gradeText(before)} 变 ${gradeText(after)}`}
        {before && (
          <button
            type="button"
            className="link"
            onClick={() => change({ before: null, after: null, page: 1, mover: '' })}
          >
            显示全部
          </button>
        )}
      </h2>
      {error && !movers ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !movers ? (
        <LoadingRows rows={6} label="正在载入等级变化的企业" />
      ) : movers.nodes.length === 0 ? (
        <Message title="没有企业的等级会变化" />
      ) : (
        <>
          <DataTable
            caption="等级变化的企业"
            columns={columnsOf(open)}
            rows={movers.nodes}
            rowKey={({ enterprise }) => enterprise.id}
            rowClass={({ enterprise }) => (enterprise.creditCode === mover ? 'is-marked' : '')}
            onOpen={({ enterprise }) => open(enterprise.creditCode)}
          />
          <div className="list-foot">
            <p role="status">共 {movers.totalCount} 家</p>
            <ExportButton
              list="WHAT_IF_MOVERS"
              columns={LIST_COLUMNS.WHAT_IF_MOVERS}
              variables={{ id: whatIf.id, gradeBefore: before, gradeAfter: after }}
              count={movers.totalCount}
            />
            <OffsetPages
              page={page}
              size={SIZE}
              total={movers.totalCount}
              onGo={next => change({ page: next })}
            />
          </div>
        </>
      )}
      {mover && (
        <MoverReasons creditCode={mover} whatIf={whatIf} onClose={() => change({ mover: '' }, 'replace')} />
      )}
    </section>
  );
}

function columnsOf(open: (creditCode: string) => void): readonly Column<Mover>[] {
  return [
    { name: 'name', title: '企业', cell: ({ enterprise }) => enterprise.name },
    { name: 'sector', title: '行业', cell: ({ enterprise }) => SECTOR_LABELS[enterprise.sector] },
    { name: 'division', title: '乡镇', cell: ({ enterprise }) => enterprise.divisionName },
    {
      name: 'before',
      title: '现行',
      cell: ({ gradeBefore, decidedBefore }) => <Decided grade={gradeBefore} codes={decidedBefore} />,
    },
    {
      name: 'after',
      title: '推演',
      cell: ({ gradeAfter, decidedAfter }) => <Decided grade={gradeAfter} codes={decidedAfter} />,
    },
    {
      name: 'why',
      title: '依据',
      cell: ({ enterprise }) => (
        <button
          type="button"
          className="link"
          aria-label={`看 ${enterprise.name} 的前后依据`}
          onClick={() => open(enterprise.creditCode)}
        >
          前后依据
        </button>
      ),
    },
  ];
}

function Decided({
  grade,
  codes,
}: {
  readonly grade: Mover['gradeBefore'];
  readonly codes: readonly string[];
}) {
  return (
    <span className="mover-decided">
      <GradeTag grade={grade} />
      <span className="days">{codes.length > 0 ? codes.join(' ') : '其余情形'}</span>
    </span>
  );
}
