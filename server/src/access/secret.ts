import { hash, randomBytes } from 'node:crypto';

/** 256 bits from the system's generator, in base64url. The one place that draws secrets. */
export function drawSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It has 256 bits of its own, so a plain hash is as good as a slow one. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}
