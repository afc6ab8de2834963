import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useCallback } from 'react';
import { useViewer } from '../domain/viewer';
import { CreateWebhookDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import { checkWebhook, enteredOf, WEBHOOK_FIELDS } from './webhookFields';

interface Props {
  readonly today: Day;
  readonly onClose: () => void;
  /** With its id, and the secret that is told this once. */
  readonly onMade: (id: string, secret: string) => void;
}

export function WebhookCreate({ today, onClose, onMade }: Props) {
  const { username } = useViewer();
  const [create] = useMutation(CreateWebhookDocument, {
    refetchQueries: ['Webhooks'],
    awaitRefetchQueries: true,
  });
  const check = useCallback((raw: RawValues) => checkWebhook(raw, today), [today]);
  return (
    <EntryDialog
      title="新建变更通知"
      what="登记册有变更时，向下面的地址发送签名的提醒。"
      verb="新建"
      fields={WEBHOOK_FIELDS}
      today={today}
      draftKey={`${username}:webhook`}
      check={check}
      send={async (raw, idempotencyKey) => {
        const { data } = await create({ variables: { input: { ...enteredOf(raw), idempotencyKey } } });
        const { webhook, secret, userErrors } = data!.createWebhook;
        if (webhook && secret) onMade(webhook.id, secret);
        // Sent twice, it was made the first time, and its secret went with that answer.
        const lost = webhook && !secret ? '已经新建过。密钥只显示一次；如未记下，请停用后另建' : '';
        return { userErrors, done: lost };
      }}
      onClose={onClose}
    />
  );
}
