import { useMutation } from '@apollo/client/react';
import { day, parseDay, type Day, type Refusal } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { ChangeDialog } from '../domain/ChangeDialog';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledCertificate } from '../domain/creditFile/creditFile';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { useViewer } from '../domain/viewer';
import { CreditFileDocument, RevokeStandardizationDocument } from '../generated/graphql';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { certificateLine } from './certificateLine';
import { withRevocation } from './hypothetical';

const FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'revokedOn',
    label: '撤销日期',
    required: true,
    control: { kind: 'day' },
    hint: '自这一天起证书不再有效',
  },
  { name: 'reason', label: '撤销原因', required: true, control: { kind: 'text' } },
];

interface Props {
  readonly certificate: FiledCertificate;
  readonly onClose: () => void;
}

/** The issuing authority has taken the certificate away, from a day on. */
export function CertificateRevoke({ certificate, onClose }: Props) {
  const { record, history, today } = useFile();
  const { username } = useViewer();
  const [mutate] = useMutation(RevokeStandardizationDocument);
  const { id } = certificate;
  const check = useCallback(
    (raw: RawValues) => checkRevocation(raw, day(certificate.issuedOn), today),
    [certificate.issuedOn, today],
  );
  const entry = useEntry({ fields: FIELDS, today, draftKey: `${username}:revoke:${id}`, check });
  const revokedOn = parseDay(String(entry.raw['revokedOn'] ?? ''));
  const on = revokedOn.ok ? revokedOn.value : null;
  const impact = useMemo(
    () => (on === null ? null : gradeImpact(history, record, withRevocation(record, id, on), today)),
    [history, record, id, on, today],
  );
  const send = async (raw: RawValues) => {
    const { data } = await mutate({
      variables: {
        input: { certificateId: id, revokedOn: String(raw['revokedOn']), reason: String(raw['reason']) },
      },
      refetchQueries: [CreditFileDocument],
      awaitRefetchQueries: true,
    });
    const { userErrors, gradeEffect } = data!.revokeStandardization;
    return { userErrors, done: effectText('证书已撤销', gradeEffect) };
  };
  return (
    <ChangeDialog
      title="撤销标准化证书"
      what={certificateLine(certificate)}
      verb="撤销"
      fields={FIELDS}
      entry={entry}
      send={send}
      onClose={onClose}
    >
      <GradeImpactCard after="撤销后" impact={impact} unknown="填写撤销日期后在此显示对等级的影响。" />
    </ChangeDialog>
  );
}

function checkRevocation(raw: RawValues, issuedOn: Day, today: Day): readonly Refusal[] {
  const refusals: Refusal[] = FIELDS.filter(({ name }) => !String(raw[name] ?? '').trim()).map(
    ({ name, label }) => ({ code: 'REQUIRED', message: `请填写${label}`, path: [name] }),
  );
  const entered = raw['revokedOn'];
  if (typeof entered !== 'string') return refusals;
  const on = parseDay(entered);
  const refuse = (code: Refusal['code'], message: string) =>
    refusals.push({ code, message, path: ['revokedOn'] });
  if (!on.ok) refuse('MALFORMED', '撤销日期应为实际存在的日期，形如 2024-03-05');
  else if (on.value > today) refuse('FUTURE_DATE', '撤销日期不能晚于今天');
  else if (on.value < issuedOn) refuse('OUT_OF_RANGE', '撤销日期不能早于发证日期');
  return refusals;
}
