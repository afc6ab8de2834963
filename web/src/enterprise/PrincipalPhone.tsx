import { useMutation } from '@apollo/client/react';
import type { Day, Refusal } from '@qianqi/shared';
import { useState } from 'react';
import { may, useViewer } from '../domain/viewer';
import { RevealPrincipalPhoneDocument } from '../generated/graphql';
import { CopyButton } from '../ui/CopyButton';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

const FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '查阅事由',
    required: true,
    control: { kind: 'text', placeholder: '如 通知到场接受检查' },
  },
];

const checkReason = ({ reason }: RawValues): readonly Refusal[] =>
  typeof reason === 'string' && reason.trim() !== ''
    ? []
    : [{ code: 'REQUIRED', message: '请填写查阅事由', path: ['reason'] }];

interface Props {
  readonly enterpriseId: string;
  /** As every answer shows it, with the middle hidden. */
  readonly masked: string;
  readonly today: Day;
}

/** The number with its middle hidden; whole only after saying why, which is kept, and only until the page is left. */
export function PrincipalPhone({ enterpriseId, masked, today }: Props) {
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<string | null>(null);
  // Not kept in any cache.
  const [reveal] = useMutation(RevealPrincipalPhoneDocument, { fetchPolicy: 'no-cache' });
  const send = async (raw: RawValues) => {
    const { data } = await reveal({ variables: { input: { enterpriseId, reason: String(raw['reason']) } } });
    const { principalPhone, userErrors } = data!.revealPrincipalPhone;
    setPhone(principalPhone ?? null);
    return { userErrors, done: '' };
  };
  return (
    <span className="principal-phone">
      <span className="days">{phone ?? masked}</span>
      {phone !== null && <CopyButton text={phone} label="复制负责人电话" />}
      {phone === null && may(viewer, 'REVEAL_PERSON') && (
        <button type="button" className="button button-small" onClick={() => setAsking(true)}>
          看完整号码
        </button>
      )}
      {asking && (
        <EntryDialog
          title="查阅完整电话"
          what="查阅人、时间和事由将记入操作日志。"
          verb="查阅"
          fields={FIELDS}
          today={today}
          draftKey={`${viewer.username}:phone:${enterpriseId}`}
          check={checkReason}
          send={send}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}
