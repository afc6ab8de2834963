import type { FastifyReply, FastifyRequest } from 'fastify';
import { CSP_HEADER, contentSecurityPolicy } from './contentSecurityPolicy.js';

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** What no page of ours uses, and no page in ours may. */
const FEATURES = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** On every answer, errors too. A route that is cached, or needs a wider policy, sets its own over these. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  [CSP_HEADER]: contentSecurityPolicy(),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': FEATURES.map(feature => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Told over plain HTTP it would be ignored, and on a developer's loopback believed for years. */
export const TLS_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': `max-age=${TWO_YEARS_IN_SECONDS}`,
};

export async function addSecurityHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
  if (request.protocol === 'https') void reply.headers(TLS_HEADERS);
}
