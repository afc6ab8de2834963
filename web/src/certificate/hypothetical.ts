/** The record as it would be after a change to its certificates: for showing the effect, and for nothing else. */
import type { Certificate, CreditRecord, Day, StandardizationLevel } from '@qianqi/shared';

interface Granted {
  readonly level: StandardizationLevel;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
}

export function withCertificate(record: CreditRecord, granted: Granted): CreditRecord {
  const certificate: Certificate = {
    ...granted,
    id: 'hypothetical',
    revokedOn: null,
    recordedAt: record.recordedAt,
    revokedAt: null,
    voidedAt: null,
  };
  return { ...record, certificates: [...record.certificates, certificate] };
}

export function withRevocation(record: CreditRecord, certificateId: string, revokedOn: Day): CreditRecord {
  return {
    ...record,
    certificates: record.certificates.map(certificate =>
      certificate.id === certificateId
        ? { ...certificate, revokedOn, revokedAt: certificate.recordedAt }
        : certificate,
    ),
  };
}

export function withoutCertificate(record: CreditRecord, certificateId: string): CreditRecord {
  return { ...record, certificates: record.certificates.filter(({ id }) => id !== certificateId) };
}
