import { useQuery } from '@apollo/client/react';
import { API_SCOPES, ROLE_LABELS, ROLES, SCOPE_LABELS } from '@qianqi/shared';
import { PermissionsDocument, type PermissionsQuery } from '../generated/graphql';
import { DataTable, type Column } from '../ui/DataTable';
import { Failure, LoadingRows } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { AccountTabs } from './AccountTabs';

type Line = PermissionsQuery['permissions'][number];

const mark = (granted: boolean, title: string) =>
  granted ? <span aria-label={`${title}可以`}>✓</span> : <span aria-label={`${title}不可以`}>–</span>;

const COLUMNS: readonly Column<Line>[] = [
  { name: 'action', title: '操作', cell: ({ description }) => description },
  ...ROLES.map(role => ({
    name: `role-${role}`,
    title: ROLE_LABELS[role],
    cell: ({ anybody, roles }: Line) => mark(anybody || roles.includes(role), ROLE_LABELS[role]),
  })),
  ...API_SCOPES.map(scope => ({
    name: `scope-${scope}`,
    title: `令牌：${SCOPE_LABELS[scope]}`,
    cell: ({ anybody, scopes }: Line) => mark(anybody || scopes.includes(scope), SCOPE_LABELS[scope]),
  })),
];

/** The one table that decides who may do what, as the server applies it. */
export function PermissionTable() {
  usePageTitle('权限表');
  const { data, error, refetch } = useQuery(PermissionsDocument);
  return (
    <>
      <div className="page-head">
        <h1>权限表</h1>
      </div>
      <AccountTabs />
      <p className="quiet">一个账号可兼任几个角色，能做其中任一角色可做的事；令牌只看自己的权限范围。</p>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={12} label="正在载入权限表" />
      ) : (
        <DataTable
          caption="权限表"
          columns={COLUMNS}
          rows={data.permissions}
          rowKey={({ action }) => action}
        />
      )}
    </>
  );
}
