import type { Environment } from '../../environment.js';
import { givenKey, hasKey, keptKey, type SigningKey } from './signingKey.js';

/** The key given or kept; null, and said so, when there is nowhere to keep one. */
export function openSigningKey(
  { auditKey, dataDir }: Pick<Environment, 'auditKey' | 'dataDir'>,
  log: (line: string) => void,
): SigningKey | null {
  if (auditKey !== undefined) return givenKey(auditKey);
  try {
    return keptKey(dataDir);
  } catch (error) {
    log(
      `No audit checkpoints are made, as no key can be kept: ${(error as Error).message}. ` +
        'Set DATA_DIR to a folder that can be written to, or AUDIT_KEY.',
    );
    return null;
  }
}

/** Public keys by which checkpoints may be signed here, base64: this machine's own, if it has one, and those trusted. */
export function publicKeysKnown({
  auditKey,
  auditTrustedKeys,
  dataDir,
}: Pick<Environment, 'auditKey' | 'auditTrustedKeys' | 'dataDir'>): readonly string[] {
  const own = auditKey !== undefined ? givenKey(auditKey) : hasKey(dataDir) ? keptKey(dataDir) : null;
  return [...(own ? [own.publicKey.toString('base64')] : []), ...auditTrustedKeys];
}
