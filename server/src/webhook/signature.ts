/**
 * How a receiver knows that a call is ours and new: HMAC-SHA256 over id, time and body, in the headers of the Standard
 * Webhooks specification (standardwebhooks.com), for which many languages have a library.
 */
import { createHmac } from 'node:crypto';
import type { Instant } from '@qianqi/shared';

const PREFIX = 'whsec_';

/** As it is told to whoever made the webhook. */
export function printSecret(secret: Buffer): string {
  return `${PREFIX}${secret.toString('base64')}`;
}

export interface SignedHeaders {
  readonly 'webhook-id': string;
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** The same id for every attempt at one delivery; the time is that of the attempt. */
export function signedHeaders(secret: Buffer, id: string, now: Instant, body: string): SignedHeaders {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
