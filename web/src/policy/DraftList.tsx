import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { editionOf } from '../domain/creditFile/creditFile';
import { PolicyDraftsDocument } from '../generated/graphql';
import { paths } from '../paths';
import { DataTable, type Column } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { DraftCreate } from './DraftCreate';
import type { Draft } from './DraftShow';
import { DRAFT_STATUS_LABELS } from './policyText';
import { RebuildProgress } from './RebuildProgress';

const COLUMNS: readonly Column<Draft>[] = [
  {
    name: 'title',
    title: '名称',
    cell: ({ id, document }) => <Link to={paths.policyDraft(id)}>{editionOf(document).title}</Link>,
  },
  { name: 'status', title: '状态', cell: ({ status }) => DRAFT_STATUS_LABELS[status] },
  { name: 'author', title: '起草人', cell: ({ author, isOwn }) => (isOwn ? `${author}（本人）` : author) },
  { name: 'version', title: '版次', cell: ({ version }) => version, align: 'end' },
  {
    name: 'updated',
    title: '最近变动',
    cell: ({ updatedAt }) => <span className="days">{formatInstant(Date.parse(updatedAt))}</span>,
  },
];

/** Editions being written, and how far the registry is rewritten after the last adoption. */
export function DraftList() {
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery(PolicyDraftsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} label="正在载入草案" />;
  return (
    <article className="policy">
      <div className="policy-actions">
        <button type="button" className="button button-primary" onClick={() => setCreating(true)}>
          起草新版本
        </button>
        <span className="quiet">
          草案由起草人修改、提请；须由另一人批准并确定施行日期，施行日期不得早于当天。
        </span>
      </div>
      <RebuildProgress />
      {data.policyDrafts.length === 0 ? (
        <Message title="还没有草案" />
      ) : (
        <DataTable
          caption="草案"
          columns={COLUMNS}
          rows={data.policyDrafts}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(paths.policyDraft(id))}
        />
      )}
      {creating && <DraftCreate onClose={() => setCreating(false)} />}
    </article>
  );
}
