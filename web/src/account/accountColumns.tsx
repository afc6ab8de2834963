import { formatInstant, ROLE_LABELS } from '@qianqi/shared';
import type { ListedAccountFragment } from '../generated/graphql';
import type { Column } from '../ui/DataTable';
import { areaText } from './areaText';

export type AccountAct = 'edit' | 'disable' | 'enable' | 'reset';

interface Options {
  /** Whether the viewer keeps accounts, or only reads them. */
  readonly keeps: boolean;
  readonly onAct: (act: AccountAct, account: ListedAccountFragment) => void;
}

export function accountColumns({ keeps, onAct }: Options): readonly Column<ListedAccountFragment>[] {
  const acts: Column<ListedAccountFragment> = {
    name: 'acts',
    title: '操作',
    cell: account => (
      <span className="row-actions">
        <Act label="修改" account={account} onPress={() => onAct('edit', account)} />
        <Act label="重置密码" account={account} onPress={() => onAct('reset', account)} />
        {account.active ? (
          <Act label="停用" account={account} onPress={() => onAct('disable', account)} />
        ) : (
          <Act label="启用" account={account} onPress={() => onAct('enable', account)} />
        )}
      </span>
    ),
  };
  return [
    { name: 'username', title: '用户名', cell: ({ username }) => <span className="code">{username}</span> },
    { name: 'name', title: '姓名', cell: ({ displayName }) => displayName },
    { name: 'roles', title: '角色', cell: ({ roles }) => roles.map(role => ROLE_LABELS[role]).join('、') },
    { name: 'area', title: '管辖属地', cell: ({ divisions }) => areaText(divisions) },
    { name: 'standing', title: '状态', cell: account => <Standing account={account} /> },
    { name: 'signed-in', title: '最近登录', cell: ({ signedInAt }) => instantText(signedInAt, '从未') },
    ...(keeps ? [acts] : []),
  ];
}

function Standing({ account }: { readonly account: ListedAccountFragment }) {
  const { active, disabledAt, disabledBy, lockedUntil, mustChangePassword } = account;
  if (!active)
    return (
      <>
        已停用
        <span className="task-why">
          {instantText(disabledAt, '')} {disabledBy}
        </span>
      </>
    );
  if (lockedUntil)
    return (
      <span className="overdue">
        ! 已锁定
        <span className="task-why">至 {instantText(lockedUntil, '')}</span>
      </span>
    );
  return <>{mustChangePassword ? '启用，待改初始密码' : '启用'}</>;
}

export function instantText(instant: string | null | undefined, absent: string): string {
  return instant ? formatInstant(Date.parse(instant)) : absent;
}

interface ActProps {
  readonly label: string;
  readonly account: ListedAccountFragment;
  readonly onPress: () => void;
}

function Act({ label, account, onPress }: ActProps) {
  return (
    <button
      type="button"
      className="button button-small"
      aria-label={`${label} ${account.username}`}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
