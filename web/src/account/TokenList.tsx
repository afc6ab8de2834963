import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { day } from '@qianqi/shared';
import { useState } from 'react';
import { usePrintedList } from '../domain/list/usePrintedList';
import { may, useViewer } from '../domain/viewer';
import { ApiTokenPageDocument, RevokeApiTokenDocument, type ListedTokenFragment } from '../generated/graphql';
import { apiTokenListParams } from '../paths';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { AccountTabs } from './AccountTabs';
import { ConfirmDialog } from './ConfirmDialog';
import { SecretDialog } from '../ui/SecretDialog';
import { tokenColumns } from './tokenColumns';
import { TokenCreate } from './TokenCreate';

const PAGE = 50;

type Opened =
  | { readonly act: 'create' }
  | { readonly act: 'revoke'; readonly token: ListedTokenFragment }
  | { readonly act: 'told'; readonly name: string; readonly secret: string };

/** Which programs may come in, until when, and when they last did. */
export function TokenList() {
  usePageTitle('程序令牌');
  const [{ after }, change] = useSearchState(apiTokenListParams);
  const keeps = may(useViewer(), 'KEEP_TOKENS');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, previousData, error, loading, refetch } = useQuery(ApiTokenPageDocument, {
    variables: { first: PAGE, after: after === '' ? null : after },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  usePrintedList({ filter: [], total: shown && `${shown.apiTokens.totalCount} 个`, after });
  const close = () => setOpened(null);
  return (
    <>
      <div className="page-head">
        <h1>程序令牌</h1>
        {keeps && (
          <span className="page-head-action">
            <Button type="primary" onClick={() => setOpened({ act: 'create' })}>
              新建令牌
            </Button>
          </span>
        )}
      </div>
      <AccountTabs />
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={6} label="正在载入程序令牌" />
      ) : shown.apiTokens.nodes.length === 0 ? (
        <Message title="还没有程序令牌">
          <p>其他部门或本单位的程序凭令牌调用接口。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="程序令牌"
            columns={tokenColumns({ keeps, onRevoke: token => setOpened({ act: 'revoke', token }) })}
            rows={shown.apiTokens.nodes}
            rowKey={({ id }) => id}
            rowClass={({ standing }) => (standing === 'ACTIVE' ? '' : 'is-retired')}
            busy={loading}
          />
          <div className="list-foot">
            <p role="status">共 {shown.apiTokens.totalCount} 个</p>
            <CursorPages
              after={after}
              next={
                shown.apiTokens.pageInfo.hasNextPage ? (shown.apiTokens.pageInfo.endCursor ?? null) : null
              }
              onGo={next => change({ after: next })}
            />
          </div>
        </>
      )}
      {shown && opened?.act === 'create' && (
        <TokenCreate
          today={day(shown.today)}
          onCreated={(name, secret) => setOpened({ act: 'told', name, secret })}
          onClose={() => setOpened(current => (current?.act === 'told' ? current : null))}
        />
      )}
      {opened?.act === 'revoke' && <Revoke token={opened.token} onClose={close} />}
      {opened?.act === 'told' && (
        <SecretDialog title="令牌密钥" secret={opened.secret} onClose={close}>
          <p>
            请交给“{opened.name}”的维护人员，调用接口时放在 <code>Authorization: Bearer …</code> 请求头里。
          </p>
        </SecretDialog>
      )}
    </>
  );
}

function Revoke({ token, onClose }: { readonly token: ListedTokenFragment; readonly onClose: () => void }) {
  const tell = useNotice();
  const [revoke] = useMutation(RevokeApiTokenDocument, {
    refetchQueries: [ApiTokenPageDocument],
    awaitRefetchQueries: true,
  });
  const send = async () => {
    const { data } = await revoke({ variables: { input: { tokenId: token.id } } });
    const { userErrors } = data!.revokeApiToken;
    if (userErrors.length === 0) {
      tell(`令牌“${token.name}”已吊销`);
      onClose();
    }
    return userErrors;
  };
  return (
    <ConfirmDialog title="吊销令牌" verb="吊销" send={send} onClose={onClose}>
      <p>
        使用“{token.name}”（{token.hint}…）的程序将立即无法调用接口；吊销后不能恢复，只能另建新令牌。
      </p>
    </ConfirmDialog>
  );
}
