import { useMutation } from '@apollo/client/react';
import { day, parseExtension, type Day } from '@qianqi/shared';
import { useState } from 'react';
import { RECTIFICATION_STATUS_LABELS } from '../domain/labels';
import { useViewer } from '../domain/viewer';
import { ExtendRectificationDocument, type FiledTaskFragment } from '../generated/graphql';
import { DataTable } from '../ui/DataTable';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec } from '../ui/entry/field';
import { TaskDue } from './TaskDue';

type Rectification = FiledTaskFragment['rectifications'][number];

interface Props {
  readonly rectifications: readonly Rectification[];
  readonly today: Day;
  readonly mayExtend: boolean;
}

const FIELDS: readonly EntryFieldSpec[] = [
  { name: 'dueOn', label: '新整改期限', required: true, control: { kind: 'day', nearest: 'future' } },
  { name: 'reason', label: '延期原因', required: true, control: { kind: 'line' } },
];

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
        rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
        columns={[
          { name: 'item', title: '检查项', cell: ({ item }) => item },
          { name: 'problem', title: '问题', cell: ({ problem }) => problem },
          {
            name: 'due',
            title: '整改期限',
            cell: each => (
              <>
                <TaskDue task={each} />
                {each.extensions.map(({ from, to, reason }) => (
                  <span key={to} className="task-why">
                    自 {from} 延期：{reason}
                  </span>
                ))}
              </>
            ),
          },
          {
            name: 'state',
            title: '状态',
            cell: ({ status, rectifiedOn }) => (
              <>
                {RECTIFICATION_STATUS_LABELS[status]} <span className="days">{rectifiedOn}</span>
              </>
            ),
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
      {extending && <Extend of={extending} today={today} onClose={() => setExtending(null)} />}
    </section>
  );
}

interface ExtendProps {
  readonly of: Rectification;
  readonly today: Day;
  readonly onClose: () => void;
}

function Extend({ of, today, onClose }: ExtendProps) {
  const { username } = useViewer();
  const [mutate] = useMutation(ExtendRectificationDocument);
  return (
    <EntryDialog
      title="整改延期"
      what={`${of.item}：${of.problem}，原期限 ${of.dueOn}`}
      verb="延期"
      fields={FIELDS}
      today={today}
      draftKey={`${username}:extend:${of.id}`}
      check={raw => {
        const parsed = parseExtension(day(of.dueOn), raw, today);
        return parsed.ok ? [] : parsed.error;
      }}
      send={async raw => {
        const dueOn = String(raw['dueOn']);
        const { data } = await mutate({
          variables: { input: { rectificationId: of.id, dueOn, reason: String(raw['reason']) } },
          refetchQueries: 'active',
        });
        return { userErrors: data!.extendRectification.userErrors, done: `整改期限延至 ${dueOn}` };
      }}
      onClose={onClose}
    />
  );
}
