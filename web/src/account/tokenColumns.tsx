import { SCOPE_LABELS, TOKEN_STANDING_LABELS } from '@qianqi/shared';
import type { ListedTokenFragment } from '../generated/graphql';
import type { Column } from '../ui/DataTable';
import { instantText } from './accountColumns';
import { areaText } from './areaText';

interface Options {
  readonly keeps: boolean;
  readonly onRevoke: (token: ListedTokenFragment) => void;
}

export function tokenColumns({ keeps, onRevoke }: Options): readonly Column<ListedTokenFragment>[] {
  const acts: Column<ListedTokenFragment> = {
    name: 'acts',
    title: '操作',
    cell: token =>
      token.standing === 'REVOKED' ? (
        ''
      ) : (
        <button
          type="button"
          className="button button-small"
          aria-label={`吊销 ${token.name}`}
          onClick={() => onRevoke(token)}
        >
          吊销
        </button>
      ),
  };
  return [
    { name: 'name', title: '用途', cell: ({ name }) => name },
    { name: 'hint', title: '密钥开头', cell: ({ hint }) => <span className="code">{hint}…</span> },
    {
      name: 'scopes',
      title: '权限范围',
      cell: ({ scopes }) => scopes.map(scope => SCOPE_LABELS[scope]).join('、'),
    },
    { name: 'area', title: '管辖属地', cell: ({ divisions }) => areaText(divisions) },
    {
      name: 'expires',
      title: '有效期至',
      cell: ({ expiresOn }) => <span className="days">{expiresOn}</span>,
    },
    { name: 'used', title: '最近使用', cell: ({ usedAt }) => instantText(usedAt, '从未') },
    {
      name: 'standing',
      title: '状态',
      cell: ({ standing, revokedAt, revokedBy }) => (
        <>
          {TOKEN_STANDING_LABELS[standing]}
          {revokedAt && (
            <span className="task-why">
              {instantText(revokedAt, '')} {revokedBy}
            </span>
          )}
        </>
      ),
    },
    {
      name: 'created',
      title: '新建',
      cell: ({ createdAt, createdBy }) => (
        <>
          {createdBy}
          <span className="task-why">{instantText(createdAt, '')}</span>
        </>
      ),
    },
    ...(keeps ? [acts] : []),
  ];
}
