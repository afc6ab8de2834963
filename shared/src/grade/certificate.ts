/**
 * Standardization certificates: valid from the day of issue to the day of expiry, both included, and no longer from the
 * day of revocation on. The best valid one is the enterprise's level; level 1 is the highest. Article 6(1) item 2.
 */
import type { Day } from '../day.js';
import type { Certificate, CreditRecord } from '../event/event.js';
import { NONE, type FactValue } from '../policy/policy.js';
import type { CertificateStanding } from '../vocabulary.js';

export function levelOf(certificate: Certificate): FactValue {
  return certificate.level === 'LEVEL_1' ? 1 : certificate.level === 'LEVEL_2' ? 2 : 3;
}

/** The days on which the certificate is valid, `[from, until)`; null when on none. */
export function validDays(certificate: Certificate): { readonly from: Day; readonly until: Day } | null {
  if (certificate.voidedAt !== null) return null;
  const { issuedOn, expiresOn, revokedOn } = certificate;
  const until = revokedOn === null ? expiresOn + 1 : Math.min(expiresOn + 1, revokedOn);
  return issuedOn < until ? { from: issuedOn, until: until as Day } : null;
}

/** The level on that day, NONE without a valid certificate. */
export function levelOn(record: CreditRecord, on: Day): FactValue {
  let best = NONE;
  for (const certificate of record.certificates) {
    if (standingAlone(certificate, on) !== 'VALID') continue;
    const level = levelOf(certificate);
    if (!(level >= best)) best = level;
  }
  return best;
}

/** How each certificate stands on that day; of several equally good ones all are BEST. */
export function certificateStandings(
  record: CreditRecord,
  on: Day,
): readonly { readonly certificate: Certificate; readonly standing: CertificateStanding }[] {
  const best = levelOn(record, on);
  return record.certificates.map(certificate => {
    const standing = standingAlone(certificate, on);
    return {
      certificate,
      standing: standing === 'VALID' && levelOf(certificate) === best ? 'BEST' : standing,
    };
  });
}

function standingAlone(certificate: Certificate, on: Day): Exclude<CertificateStanding, 'BEST'> {
  if (certificate.voidedAt !== null) return 'VOIDED';
  if (on < certificate.issuedOn) return 'NOT_YET';
  if (certificate.revokedOn !== null && on >= certificate.revokedOn) return 'REVOKED';
  return on <= certificate.expiresOn ? 'VALID' : 'EXPIRED';
}
