import type { DeliveryRowFragment } from '../generated/graphql';
import type { Column } from '../ui/DataTable';
import { DELIVERY_STATUS_LABELS, lastAnswer, purposeText, timeText } from './webhookText';

export type DeliveryInLog = DeliveryRowFragment;

/** `onResend` is null where nothing may be sent. */
export function deliveryColumns(
  onResend: ((delivery: DeliveryInLog) => void) | null,
): readonly Column<DeliveryInLog>[] {
  return [
    {
      name: 'at',
      title: '时间',
      cell: ({ createdAt }) => <span className="days">{timeText(createdAt)}</span>,
    },
    { name: 'what', title: '内容', cell: purposeText },
    {
      name: 'status',
      title: '状态',
      cell: ({ status, nextAttemptAt, attempts }) => (
        <span className={status === 'GIVEN_UP' ? 'due-over' : ''}>
          {DELIVERY_STATUS_LABELS[status]}
          {nextAttemptAt !== null && attempts.length > 0 && (
            <span className="quiet days"> {timeText(nextAttemptAt)} 再试</span>
          )}
        </span>
      ),
    },
    { name: 'answer', title: '最后应答', cell: delivery => lastAnswer(delivery) || '—' },
    {
      name: 'attempts',
      title: '尝试',
      cell: ({ attempts }) => (attempts.length === 0 ? '—' : `${attempts.length} 次`),
    },
    {
      name: 'actions',
      title: '操作',
      cell: delivery =>
        onResend && delivery.status !== 'PENDING' ? (
          <button
            type="button"
            className="button button-small"
            aria-label={`重新发送 ${timeText(delivery.createdAt)} 的通知`}
            onClick={() => onResend(delivery)}
          >
            重新发送
          </button>
        ) : (
          ''
        ),
    },
  ];
}
