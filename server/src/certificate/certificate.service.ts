import { uuidv7 } from 'uuidv7';
import { day, parseCertificate, parseRevocation } from '@qianqi/shared';
import { parseEnterpriseId, parseOwnedId } from '../api/opaqueId.js';
import { toFile } from '../event/enterpriseFile.js';
import { voidReasonOf } from '../ledger/voidReason.js';
import { refuse, Refused, writeFile, type GradeEffect, type Writer } from '../ledger/writer.js';
import { StandardizationCertificate } from './standardizationCertificate.entity.js';
import { certificateIdOf } from './toCertificate.js';

/** Plain JSON, from which the certificate is found again. */
export interface CertificateReceipt {
  readonly certificateId: string;
  readonly enterpriseKey: string;
  readonly gradeEffect: GradeEffect;
}

type Raw = Readonly<Record<string, unknown>>;

/** Enters a standardization certificate; throws Refused. */
export async function grantStandardization(
  writer: Writer,
  enterpriseId: string,
  raw: Raw,
): Promise<CertificateReceipt> {
  const parsed = parseCertificate(raw, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const written = await writeFile(
    writer,
    parseEnterpriseId(enterpriseId),
    ['enterpriseId'],
    async (file, recordedAt) => {
      const row: StandardizationCertificate = {
        enterpriseId: file.enterprise.key,
        key: uuidv7(),
        level: parsed.value.level,
        certificateNumber: parsed.value.certificateNumber,
        issuedOn: raw['issuedOn'] as string,
        expiresOn: raw['expiresOn'] as string,
        revokedOn: null,
        revokeReason: null,
        revokedAt: null,
        recordedAt,
        recordedBy: writer.username,
        voidedAt: null,
        voidedBy: null,
        voidReason: null,
      };
      await writer.manager.insert(StandardizationCertificate, row);
      const { level, certificateNumber, issuedOn, expiresOn } = row;
      return {
        kind: 'CERTIFICATE_GRANTED',
        content: { certificateId: row.key, level, certificateNumber, issuedOn, expiresOn },
        file: toFile(file.enterprise, file.events, [row, ...file.certificates]),
        result: { certificateId: certificateIdOf(row), enterpriseKey: file.enterprise.key },
      };
    },
  );
  return { ...written.result, gradeEffect: written.gradeEffect };
}

/** Ends a certificate's validity from a day on; throws Refused. */
export async function revokeStandardization(
  writer: Writer,
  certificateId: string,
  raw: Raw,
): Promise<CertificateReceipt> {
  return changeCertificate(writer, certificateId, (certificate, revokedAt) => {
    if (certificate.revokedOn !== null) refuse('ILLEGAL_MOVE', '该证书已经撤销', ['certificateId']);
    const parsed = parseRevocation({ issuedOn: day(certificate.issuedOn) }, raw, writer.today);
    if (!parsed.ok) throw new Refused(parsed.error);
    const revokedOn = raw['revokedOn'] as string;
    return {
      kind: 'CERTIFICATE_REVOKED',
      columns: { revokedOn, revokeReason: parsed.value.reason, revokedAt },
      content: { revokedOn, reason: parsed.value.reason },
    };
  });
}

/** Voids a certificate that was entered by mistake: as if never recorded. */
export async function voidStandardization(
  writer: Writer,
  certificateId: string,
  reason: string,
): Promise<CertificateReceipt> {
  const voidReason = voidReasonOf(reason);
  return changeCertificate(writer, certificateId, (_, voidedAt) => ({
    kind: 'CERTIFICATE_VOIDED',
    columns: { voidedAt, voidedBy: writer.username, voidReason },
    content: { reason: voidReason },
  }));
}

interface CertificateChange {
  readonly kind: 'CERTIFICATE_REVOKED' | 'CERTIFICATE_VOIDED';
  readonly columns: Partial<StandardizationCertificate>;
  readonly content: Record<string, unknown>;
}

async function changeCertificate(
  writer: Writer,
  certificateId: string,
  change: (certificate: StandardizationCertificate, at: Date) => CertificateChange,
): Promise<CertificateReceipt> {
  const owned = parseOwnedId('cert', certificateId);
  const written = await writeFile(
    writer,
    owned?.enterpriseId ?? null,
    ['certificateId'],
    async (file, at) => {
      const certificate = file.certificates.find(({ key }) => key === owned?.id);
      if (!certificate) refuse('NOT_FOUND', '找不到该证书，请刷新后重试', ['certificateId']);
      if (certificate.voidedAt !== null) refuse('ALREADY_VOIDED', '该证书已经作废', ['certificateId']);
      const { kind, columns, content } = change(certificate, at);
      const { enterpriseId, key } = certificate;
      await writer.manager.update(StandardizationCertificate, { enterpriseId, key }, columns);
      const certificates = file.certificates.map(each =>
        each === certificate ? { ...each, ...columns } : each,
      );
      return {
        kind,
        content: { certificateId: key, ...content },
        file: toFile(file.enterprise, file.events, certificates),
        result: { certificateId, enterpriseKey: enterpriseId },
      };
    },
  );
  return { ...written.result, gradeEffect: written.gradeEffect };
}
