import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { ChangeDialog } from '../domain/ChangeDialog';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledCertificate } from '../domain/creditFile/creditFile';
import { effectText } from '../domain/effect';
import { GradeImpactCard } from '../domain/GradeImpactCard';
import { gradeImpact } from '../domain/impact';
import { checkReason, REASON_FIELDS } from '../domain/reasonField';
import { useViewer } from '../domain/viewer';
import { CreditFileDocument, VoidStandardizationDocument } from '../generated/graphql';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { certificateLine } from './certificateLine';
import { withoutCertificate } from './hypothetical';

interface Props {
  readonly certificate: FiledCertificate;
  readonly onClose: () => void;
}

/** Voids a certificate that was recorded by mistake; one that was taken away is revoked instead. */
export function CertificateVoid({ certificate, onClose }: Props) {
  const { record, history, today } = useFile();
  const { username } = useViewer();
  const [mutate] = useMutation(VoidStandardizationDocument);
  const { id } = certificate;
  const entry = useEntry({
    fields: REASON_FIELDS,
    today,
    draftKey: `${username}:void:${id}`,
    check: checkReason,
  });
  const impact = useMemo(
    () => gradeImpact(history, record, withoutCertificate(record, id), today),
    [history, record, id, today],
  );
  const send = async (raw: RawValues) => {
    const { data } = await mutate({
      variables: { input: { certificateId: id, reason: String(raw['reason']) } },
      refetchQueries: [CreditFileDocument],
      awaitRefetchQueries: true,
    });
    const { userErrors, gradeEffect } = data!.voidStandardization;
    return { userErrors, done: effectText('证书已作废', gradeEffect) };
  };
  return (
    <ChangeDialog
      title="作废标准化证书"
      what={certificateLine(certificate)}
      verb="作废"
      fields={REASON_FIELDS}
      entry={entry}
      send={send}
      onClose={onClose}
    >
      <GradeImpactCard after="作废后" impact={impact} />
    </ChangeDialog>
  );
}
