/** One attempt: a POST to the address that was judged, whose answer counts by its status alone. */
import { request as requestPlain } from 'node:http';
import { request as requestSecure, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { err, ok, type DeliveryFailure, type Result } from '@qianqi/shared';
import type { Target } from './target.js';

export interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For connecting, sending and the head of the answer together. */
  readonly milliseconds: number;
  /** Gives up at once. */
  readonly signal: AbortSignal;
  /** Certificates to trust instead of the machine's. */
  readonly authorities?: string;
}

/** The status of the answer, whatever it is; its body is not read, and a redirection is not followed. */
export function post(
  { url, address }: Target,
  { headers, body, milliseconds, signal, authorities }: Post,
): Promise<Result<number, DeliveryFailure | 'ABORTED'>> {
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'qianqi-webhook/1',
    },
    // No connection is kept: the next call is judged by the address it would go to.
    agent: false,
    lookup: only(address),
    ...(authorities !== undefined && { ca: authorities }),
  };
  return new Promise(resolve => {
    let late = false;
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options);
    const give = () => request.destroy();
    const timer = setTimeout(() => {
      late = true;
      give();
    }, milliseconds);
    const end = (result: Result<number, DeliveryFailure | 'ABORTED'>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(result);
      request.destroy();
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give);
    request.on('response', ({ statusCode }) => end(ok(statusCode!)));
    request.on('error', error =>
      end(err(late ? 'TIMED_OUT' : signal.aborted ? 'ABORTED' : failureOf(error as NodeJS.ErrnoException))),
    );
    request.end(body);
  });
}

/** Whatever name is asked, the address that was judged: between judging and connecting nobody can change it. */
function only(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, answer) => {
    if (options.all) (answer as (error: null, all: readonly object[]) => void)(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

const OF_CERTIFICATES = /CERT|SIGNATURE|ISSUER|TLS|SSL|EPROTO/;

function failureOf({ code }: NodeJS.ErrnoException): DeliveryFailure {
  return OF_CERTIFICATES.test(code ?? '') ? 'UNTRUSTED' : 'NO_CONNECTION';
}
