import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { day } from '@qianqi/shared';
import { useState } from 'react';
import { usePrintedList } from '../domain/list/usePrintedList';
import { may, useViewer } from '../domain/viewer';
import { AccountPageDocument, type AccountPageQuery, type ListedAccountFragment } from '../generated/graphql';
import { accountListParams, type ACCOUNT_STATES } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { AccountConfirm } from './AccountConfirm';
import { AccountDialog } from './AccountDialog';
import { accountColumns, type AccountAct } from './accountColumns';
import { AccountTabs } from './AccountTabs';
import { SecretDialog } from '../ui/SecretDialog';

const PAGE = 50;
const STATES = [
  { state: 'active', label: '启用' },
  { state: 'disabled', label: '已停用' },
  { state: 'all', label: '全部' },
] as const;

type Opened =
  | { readonly act: 'create' }
  | { readonly act: AccountAct; readonly account: ListedAccountFragment }
  | { readonly act: 'told'; readonly username: string; readonly password: string };

/** Who may sign in, and as what. */
export function AccountList() {
  usePageTitle('账号');
  const [{ state, after }, change] = useSearchState(accountListParams);
  const keeps = may(useViewer(), 'KEEP_ACCOUNTS');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, previousData, error, loading, refetch } = useQuery(AccountPageDocument, {
    variables: {
      active: state === 'all' ? null : state === 'active',
      first: PAGE,
      after: after === '' ? null : after,
    },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  usePrintedList({
    filter: [STATES.find(each => each.state === state)?.label],
    total: shown && `${shown.accounts.totalCount} 个`,
    after,
  });
  const close = () => setOpened(null);
  return (
    <>
      <div className="page-head">
        <h1>账号</h1>
        {keeps && (
          <span className="page-head-action">
            <Button type="primary" onClick={() => setOpened({ act: 'create' })}>
              新建账号
            </Button>
          </span>
        )}
      </div>
      <AccountTabs />
      <div className="counters" role="group" aria-label="按状态筛选账号">
        {STATES.map(each => (
          <button
            key={each.state}
            type="button"
            className="counter"
            aria-pressed={state === each.state}
            onClick={() => change({ state: each.state, after: '' })}
          >
            <span className="counter-label">{each.label}</span>
            <span className="counter-number">{shown ? countOf(shown, each.state) : '…'}</span>
          </button>
        ))}
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={6} label="正在载入账号" />
      ) : shown.accounts.nodes.length === 0 ? (
        <Message title="没有这样的账号" />
      ) : (
        <>
          <DataTable
            caption="账号"
            columns={accountColumns({ keeps, onAct: (act, account) => setOpened({ act, account }) })}
            rows={shown.accounts.nodes}
            rowKey={({ id }) => id}
            rowClass={({ active }) => (active ? '' : 'is-retired')}
            busy={loading}
          />
          <div className="list-foot">
            <p role="status">共 {shown.accounts.totalCount} 个</p>
            <CursorPages
              after={after}
              next={shown.accounts.pageInfo.hasNextPage ? (shown.accounts.pageInfo.endCursor ?? null) : null}
              onGo={next => change({ after: next })}
            />
          </div>
        </>
      )}
      {shown && (opened?.act === 'create' || opened?.act === 'edit') && (
        <AccountDialog
          today={day(shown.today)}
          separatesDuties={shown.accessRules.separatesDuties}
          account={opened.act === 'edit' ? opened.account : null}
          onCreated={(username, password) => setOpened({ act: 'told', username, password })}
          onClose={() => setOpened(current => (current?.act === 'told' ? current : null))}
        />
      )}
      {(opened?.act === 'disable' || opened?.act === 'enable' || opened?.act === 'reset') && (
        <AccountConfirm
          act={opened.act}
          account={opened.account}
          onReset={password => setOpened({ act: 'told', username: opened.account.username, password })}
          onClose={close}
        />
      )}
      {opened?.act === 'told' && (
        <SecretDialog title="初始密码" secret={opened.password} onClose={close}>
          <p>
            请当面或以其他安全方式转交 <b>{opened.username}</b> 本人；首次登录须先修改。
          </p>
        </SecretDialog>
      )}
    </>
  );
}

function countOf({ active, disabled }: AccountPageQuery, state: (typeof ACCOUNT_STATES)[number]): number {
  if (state === 'all') return active.totalCount + disabled.totalCount;
  return { active, disabled }[state].totalCount;
}
