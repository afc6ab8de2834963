import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { ResendWebhookDeliveryDocument, WebhookDeliveriesDocument } from '../generated/graphql';
import { CursorPages } from '../ui/CursorPages';
import { DataTable } from '../ui/DataTable';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { deliveryColumns, type DeliveryInLog } from './deliveryColumns';
import type { WebhookInList } from './webhookColumns';

interface Props {
  readonly webhook: WebhookInList;
  readonly after: string;
  readonly onGo: (after: string) => void;
}

/** While something is under way; the server tries what is due every two seconds. */
const LOOK_AGAIN = 2000;

/** What was sent to one webhook, and what came of it. */
export function DeliveryLog({ webhook, after, onGo }: Props) {
  const tell = useNotice();
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(
    WebhookDeliveriesDocument,
    {
      variables: { webhookId: webhook.id, after: after || null },
      fetchPolicy: 'cache-and-network',
    },
  );
  const page = (data ?? previousData)?.webhook?.deliveries;
  const underWay = page?.nodes.some(({ status }) => status === 'PENDING') ?? false;
  useEffect(() => {
    if (!underWay) return;
    startPolling(LOOK_AGAIN);
    return stopPolling;
  }, [underWay, startPolling, stopPolling]);
  const [resend] = useMutation(ResendWebhookDeliveryDocument);
  const again = ({ id }: DeliveryInLog) =>
    resend({ variables: { input: { deliveryId: id } } }).then(
      ({ data: sent }) =>
        tell(sent!.resendWebhookDelivery.userErrors[0]?.message ?? '已重新发送，结果稍后显示在下面'),
      (failed: unknown) => tell(FAILURE_SENTENCES[failureOf(failed)]),
    );
  return (
    <section className="panel" aria-label={`发送记录：${webhook.name}`}>
      <div className="panel-head">
        <h2>发送记录：{webhook.name}</h2>
        <span className="quiet">保留 30 天</span>
      </div>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <LoadingRows rows={4} label="正在载入发送记录" />
      ) : page.nodes.length === 0 ? (
        <Message title="还没有发送过">
          <p>登记册有变更时自动发送，也可以先发送一次测试。</p>
        </Message>
      ) : (
        <>
          <DataTable
            caption="发送记录"
            rows={page.nodes}
            rowKey={({ id }) => id}
            columns={deliveryColumns(webhook.status === 'DISABLED' ? null : each => void again(each))}
          />
          <CursorPages
            after={after}
            next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
            onGo={onGo}
          />
        </>
      )}
    </section>
  );
}
