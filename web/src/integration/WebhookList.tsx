import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { useToday } from '../domain/useToday';
import {
  DisableWebhookDocument,
  EnableWebhookDocument,
  TestWebhookDocument,
  WebhooksDocument,
} from '../generated/graphql';
import { webhookParams } from '../paths';
import { DataTable } from '../ui/DataTable';
import { useNotice } from '../ui/notice';
import { SecretDialog } from '../ui/SecretDialog';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { DeliveryLog } from './DeliveryLog';
import { webhookColumns, type WebhookInList } from './webhookColumns';
import { WebhookCreate } from './WebhookCreate';

/** Outcomes of calls come by themselves. */
const LOOK_AGAIN = 10_000;

/** Who is told when the registry changes, and whether it arrives. */
export function WebhookList() {
  usePageTitle('变更通知');
  const [{ of, after }, change] = useSearchState(webhookParams);
  const today = useToday();
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(WebhooksDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_AGAIN,
  });
  const act = useActions(id => change({ of: id, after: '' }));
  const webhooks = data?.webhooks;
  const chosen = webhooks?.find(({ id }) => id === of) ?? webhooks?.[0];
  return (
    <>
      <div className="page-head">
        <h1>变更通知</h1>
        <span className="page-head-action">
          <Button type="primary" disabled={today === null} onClick={() => setCreating(true)}>
            新建变更通知
          </Button>
        </span>
      </div>
      <p className="page-lead">
        登记册有变更时，向其他部门的程序发送签名的提醒；提醒只含变更数和游标，对方再凭令牌读取变更流。
      </p>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !webhooks ? (
        <LoadingRows rows={4} label="正在载入变更通知" />
      ) : chosen === undefined ? (
        <Message title="还没有变更通知">
          <p>程序也可以不设通知，按时读取变更流。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="变更通知"
            rows={webhooks}
            rowKey={({ id }) => id}
            rowClass={({ id, status }) =>
              `${id === chosen.id ? 'is-chosen' : ''}${status === 'DISABLED' ? ' is-retired' : ''}`
            }
            columns={webhookColumns(act)}
            onOpen={act.onChoose}
          />
          <DeliveryLog
            key={chosen.id}
            webhook={chosen}
            after={chosen.id === of ? after : ''}
            onGo={next => change({ of: chosen.id, after: next })}
          />
        </>
      )}
      {creating && today !== null && (
        <WebhookCreate
          today={today}
          onClose={() => setCreating(false)}
          onMade={(id, told) => {
            setSecret(told);
            change({ of: id, after: '' });
          }}
        />
      )}
      {secret !== null && !creating && (
        <SecretDialog title="签名密钥" secret={secret} onClose={() => setSecret(null)}>
          <p>请现在交给接收方。接收方用它核对每次通知确由本系统发出。</p>
        </SecretDialog>
      )}
    </>
  );
}

type Said = readonly { readonly message: string }[];

function useActions(choose: (id: string) => void) {
  const tell = useNotice();
  const after = { refetchQueries: ['Webhooks', 'WebhookDeliveries'] };
  const [test] = useMutation(TestWebhookDocument, after);
  const [enable] = useMutation(EnableWebhookDocument, after);
  const [disable] = useMutation(DisableWebhookDocument, after);
  const say = (asked: Promise<Said>, done: string) =>
    asked.then(
      ([refusal]) => tell(refusal?.message ?? done),
      (error: unknown) => tell(FAILURE_SENTENCES[failureOf(error)]),
    );
  const variables = ({ id }: WebhookInList) => ({ variables: { input: { webhookId: id } } });
  return {
    onChoose: ({ id }: WebhookInList) => choose(id),
    onTest(webhook: WebhookInList) {
      choose(webhook.id);
      const asked = test(variables(webhook)).then(({ data }) => data!.testWebhook.userErrors);
      void say(asked, '测试已发出，结果稍后显示在发送记录中');
    },
    onEnable(webhook: WebhookInList) {
      const asked = enable(variables(webhook)).then(({ data }) => data!.enableWebhook.userErrors);
      void say(asked, '已启用，未通知的变更将一并通知');
    },
    onDisable(webhook: WebhookInList) {
      const asked = disable(variables(webhook)).then(({ data }) => data!.disableWebhook.userErrors);
      void say(asked, '已停用；再启用时，停用期间的变更将一并通知');
    },
  };
}
