import { day, type Certificate } from '@qianqi/shared';
import { ownedIdOf } from '../api/opaqueId.js';
import type { StandardizationCertificate } from './standardizationCertificate.entity.js';

export function certificateIdOf({ enterpriseId, key }: StandardizationCertificate): string {
  return ownedIdOf('cert', { enterpriseId, id: key });
}

/** The certificate as the rules weigh it. */
export function toCertificate(row: StandardizationCertificate): Certificate {
  return {
    id: certificateIdOf(row),
    level: row.level,
    issuedOn: day(row.issuedOn),
    expiresOn: day(row.expiresOn),
    revokedOn: row.revokedOn === null ? null : day(row.revokedOn),
    recordedAt: row.recordedAt.getTime(),
    revokedAt: row.revokedAt?.getTime() ?? null,
    voidedAt: row.voidedAt?.getTime() ?? null,
  };
}
