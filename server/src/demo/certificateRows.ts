/** The part of `enterpriseRows` that the certificate service would have done. */
import { dayInShanghai, formatDay, must, parseCertificate } from '@qianqi/shared';
import type { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { toFile } from '../event/enterpriseFile.js';
import type { Step } from './demoEnterprise.js';
import { demoKey } from './demoKey.js';
import type { OpenFile, Taken } from './openFile.js';
import type { SeededRandom } from './seededRandom.js';

export type CertificateStep = Extract<Step, { deed: 'GRANT' | 'REVOKE' | 'VOID_CERTIFICATE' }>;

export function changeCertificates(random: SeededRandom, open: OpenFile, step: CertificateStep): Taken {
  switch (step.deed) {
    case 'GRANT':
      return grant(random, open, step);
    case 'REVOKE': {
      const { revokedOn, reason } = step;
      const columns = { revokedOn, revokeReason: reason, revokedAt: new Date(step.at) };
      return change(open, step, 'CERTIFICATE_REVOKED', columns, { revokedOn, reason });
    }
    case 'VOID_CERTIFICATE': {
      const { at, by, reason } = step;
      const columns = { voidedAt: new Date(at), voidedBy: by, voidReason: reason };
      return change(open, step, 'CERTIFICATE_VOIDED', columns, { reason });
    }
  }
}

function grant(
  random: SeededRandom,
  { file, keys, formerNames }: OpenFile,
  { at, by, record, entered }: Extract<Step, { deed: 'GRANT' }>,
): Taken {
  const { level, certificateNumber, issuedOn, expiresOn } = must(
    parseCertificate(entered, dayInShanghai(at)),
  );
  const content = {
    level,
    certificateNumber,
    issuedOn: formatDay(issuedOn),
    expiresOn: formatDay(expiresOn),
  };
  const key = demoKey(random, at);
  const row: StandardizationCertificate = {
    ...content,
    enterpriseId: file.enterprise.key,
    key,
    revokedOn: null,
    revokeReason: null,
    revokedAt: null,
    recordedAt: new Date(at),
    recordedBy: by,
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  };
  return {
    kind: 'CERTIFICATE_GRANTED',
    content: { certificateId: key, ...content },
    file: toFile(file.enterprise, file.events, [row, ...file.certificates]),
    keys: new Map([...keys, [record, key]]),
    formerNames,
  };
}

function change(
  { file, keys, formerNames }: OpenFile,
  { record }: CertificateStep,
  kind: 'CERTIFICATE_REVOKED' | 'CERTIFICATE_VOIDED',
  columns: Partial<StandardizationCertificate>,
  content: Record<string, unknown>,
): Taken {
  const key = keys.get(record)!;
  const certificates = file.certificates.map(each => (each.key === key ? { ...each, ...columns } : each));
  return {
    kind,
    content: { certificateId: key, ...content },
    file: toFile(file.enterprise, file.events, certificates),
    keys,
    formerNames,
  };
}
