import { actionText, actorText, AUDIT_OUTCOME_LABELS, formatSecond } from '@qianqi/shared';
import { Link } from 'react-router';
import type { AuditRowFragment } from '../generated/graphql';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import { OUTCOME_MARKS } from './auditText';

export const auditColumns: readonly Column<AuditRowFragment>[] = [
  {
    name: 'at',
    title: '时间',
    cell: ({ recordedAt }) => <time dateTime={recordedAt}>{formatSecond(Date.parse(recordedAt))}</time>,
  },
  { name: 'who', title: '操作人', cell: actorText },
  { name: 'action', title: '操作', cell: actionText },
  { name: 'outcome', title: '结果', cell: row => <Outcome row={row} /> },
  {
    name: 'object',
    title: '对象',
    cell: ({ enterprise }) =>
      enterprise ? (
        <Link to={paths.dossier(enterprise.creditCode)}>{enterprise.name}</Link>
      ) : (
        <span className="quiet">—</span>
      ),
  },
  {
    name: 'address',
    title: '来源地址',
    cell: ({ address }) => <span className="code">{address ?? '—'}</span>,
  },
  {
    name: 'sealed',
    title: '封存',
    cell: ({ sealedBy }) =>
      sealedBy === null ? <span className="quiet">待封存</span> : `检查点 ${sealedBy}`,
  },
];

export function Outcome({ row }: { readonly row: Pick<AuditRowFragment, 'outcome' | 'codes' | 'times'> }) {
  const { outcome, codes, times } = row;
  return (
    <span className={`audit-outcome audit-${outcome === 'DONE' ? 'done' : 'other'}`}>
      <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span> {AUDIT_OUTCOME_LABELS[outcome]}
      {times > 1 && <strong> ×{times}</strong>}
      {/* Where the code says no more than the word. */}
      {codes.length > 0 && !codes.includes(outcome) && (
        <span className="code audit-codes">{codes.join(' ')}</span>
      )}
    </span>
  );
}
