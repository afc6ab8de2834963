import type { WebhooksQuery } from '../generated/graphql';
import type { Column } from '../ui/DataTable';
import {
  DELIVERY_STATUS_LABELS,
  lastAnswer,
  purposeText,
  timeText,
  typesText,
  WEBHOOK_STATUS_LABELS,
} from './webhookText';

export type WebhookInList = WebhooksQuery['webhooks'][number];

interface Actions {
  readonly onChoose: (webhook: WebhookInList) => void;
  readonly onTest: (webhook: WebhookInList) => void;
  readonly onEnable: (webhook: WebhookInList) => void;
  readonly onDisable: (webhook: WebhookInList) => void;
}

export function webhookColumns({
  onChoose,
  onTest,
  onEnable,
  onDisable,
}: Actions): readonly Column<WebhookInList>[] {
  return [
    {
      name: 'name',
      title: '名称',
      cell: webhook => (
        <button type="button" className="link row-link" tabIndex={-1} onClick={() => onChoose(webhook)}>
          {webhook.name}
        </button>
      ),
    },
    { name: 'url', title: '接收地址', cell: ({ url }) => <span className="code">{url}</span> },
    {
      name: 'types',
      title: '变更种类',
      cell: ({ types }) => typesText(types),
    },
    {
      name: 'status',
      title: '状态',
      cell: ({ status, failingSince }) => (
        <span className={status === 'FAILING' ? 'due-over' : ''}>
          {WEBHOOK_STATUS_LABELS[status]}
          {failingSince !== null && <span className="quiet days"> 自 {timeText(failingSince)}</span>}
        </span>
      ),
    },
    {
      name: 'last',
      title: '最近一次',
      cell: ({ deliveries }) => {
        const [last] = deliveries.nodes;
        if (!last) return <span className="quiet">尚未发送</span>;
        return (
          <span>
            <span className="days">{timeText(last.createdAt)}</span> {purposeText(last)}
            <span className="task-why">
              {[DELIVERY_STATUS_LABELS[last.status], lastAnswer(last)].filter(Boolean).join(' · ')}
            </span>
          </span>
        );
      },
    },
    {
      name: 'actions',
      title: '操作',
      cell: webhook => (
        <span className="row-actions">
          {webhook.status !== 'DISABLED' && <Action verb="发送测试" of={webhook} onPress={onTest} />}
          {webhook.status === 'FAILING' && <Action verb="立即重试" of={webhook} onPress={onEnable} />}
          {webhook.status === 'DISABLED' ? (
            <Action verb="启用" of={webhook} onPress={onEnable} />
          ) : (
            <Action verb="停用" of={webhook} onPress={onDisable} />
          )}
        </span>
      ),
    },
  ];
}

interface ActionProps {
  readonly verb: string;
  readonly of: WebhookInList;
  readonly onPress: (webhook: WebhookInList) => void;
}

function Action({ verb, of, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className="button button-small"
      aria-label={`${verb}：${of.name}`}
      onClick={() => onPress(of)}
    >
      {verb}
    </button>
  );
}
