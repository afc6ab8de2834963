import { STANDARDIZATION_LABELS } from '@qianqi/shared';
import type { FiledCertificate } from '../domain/creditFile/creditFile';

/** A certificate in one line. */
export function certificateLine({ level, certificateNumber, issuedOn, expiresOn }: FiledCertificate): string {
  return `${STANDARDIZATION_LABELS[level]} ${certificateNumber}　${issuedOn} 至 ${expiresOn}`;
}
