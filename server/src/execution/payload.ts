/** Requests of the usual form: what each of these does not take is judged by Fastify and Apollo. */
import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { LIMITS } from '../limits/limits.js';

const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const LENGTH = /^[1-9]\d{0,6}$/;

/** By the `accept` of the clients there are. */
const ANSWER_TYPES = new Map<string | undefined, string>([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  [
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
]);

/** The content type of the answer to a request by its headers; null for an unusual one. */
export function answerTypeOf(headers: IncomingHttpHeaders): string | null {
  const length = headers['content-length'] ?? '';
  const isUsual =
    JSON_BODY.test(headers['content-type'] ?? '') &&
    LENGTH.test(length) &&
    Number(length) <= LIMITS.body &&
    isHost(headers.host) &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined;
  return isUsual ? (ANSWER_TYPES.get(headers.accept) ?? null) : null;
}

/** The last one that was good: there are few, and finding it out takes longer than the rest. */
let lastGood: string | undefined;

function isHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  if (host !== lastGood && HOST.test(host) && URL.canParse(`http://${host}/`)) lastGood = host;
  return host === lastGood;
}

export interface Payload {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By which a property could get at what all objects share, also if it is spelt by code points. */
const POISON = /__proto__|constructor|\\u00/;

/** What a body asks for; null for one that is unusual or none. */
export function readPayload(body: Buffer): Payload | null {
  if (!isUtf8(body)) return null;
  const text = body.toString('utf8');
  if (POISON.test(text)) return null;
  const { query, operationName, variables, extensions, ...more } = objectIn(text) ?? {};
  const isUsual =
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || isRecord(variables)) &&
    (extensions == null || (isRecord(extensions) && !('persistedQuery' in extensions))) &&
    Object.keys(more).length === 0;
  return isUsual ? { query, operationName, variables: variables ?? {} } : null;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
