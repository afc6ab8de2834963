import type { Day } from '@qianqi/shared';
import { useState } from 'react';
import type { FiledTaskFragment } from '../generated/graphql';
import { DataTable } from '../ui/DataTable';
import { RectificationExtend } from './RectificationExtend';
import { RectificationDeadline } from './RectificationDeadline';
import { RectificationState } from './RectificationState';

type Rectification = FiledTaskFragment['rectifications'][number];

interface Props {
  readonly rectifications: readonly Rectification[];
  readonly today: Day;
  readonly mayExtend: boolean;
}

/** What is still to be put right, by when, and what has been. */
export function RectificationTable({ rectifications, today, mayExtend }: Props) {
  const [extending, setExtending] = useState<Rectification | null>(null);
  const open = rectifications.filter(({ status }) => status === 'OPEN');
  const rectified = rectifications.filter(({ status }) => status !== 'OPEN');
  return (
    <section className="task-section" aria-label="责令整改">
      <h3>责令整改：{open.length > 0 ? `${open.length} 项未完成` : '已全部完成'}</h3>
      <DataTable
        caption="责令整改"
        rows={[...open, ...rectified]}
        rowKey={({ id }) => id}
        rowClass={({ step }) => (step === 'IN_TIME' ? '' : 'is-overdue')}
        columns={[
          { name: 'item', title: '检查项', cell: ({ item }) => item },
          { name: 'problem', title: '问题', cell: ({ problem }) => problem },
          {
            name: 'due',
            title: '整改期限',
            cell: each => <RectificationDeadline of={each} />,
          },
          {
            name: 'state',
            title: '状态',
            cell: each => <RectificationState of={each} />,
          },
          ...(mayExtend && open.length > 0
            ? [
                {
                  name: 'actions',
                  title: '操作',
                  cell: (each: Rectification) =>
                    each.status === 'OPEN' && (
                      <button
                        type="button"
                        className="button button-small"
                        onClick={() => setExtending(each)}
                      >
                        延期
                      </button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {extending && <RectificationExtend of={extending} today={today} onClose={() => setExtending(null)} />}
    </section>
  );
}
