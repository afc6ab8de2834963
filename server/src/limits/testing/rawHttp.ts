import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** Whether the server closed the connection. */
  readonly closed: boolean;
}

export function dial(address: string): Socket {
  const { hostname, port } = new URL(address);
  return connect(Number(port), hostname).on('error', () => undefined);
}

/** Sends bytes that no HTTP client would, and answers what came until the server closed or `patience` ms were over. */
export async function sendRaw(address: string, bytes: string | Buffer, patience = 2000): Promise<RawAnswer> {
  const socket = dial(address);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const closed = new Promise<boolean>(resolve => socket.once('close', () => resolve(true)));
  socket.write(bytes);
  const answered = (async () => {
    for (const begun = Date.now(); Date.now() - begun < patience; await sleep(5))
      if (isWhole(text)) return false;
    return false;
  })();
  const wasClosed = await Promise.race([closed, answered]);
  socket.destroy();
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body, closed: wasClosed };
}

function isWhole(text: string): boolean {
  const [head, body] = text.split('\r\n\r\n', 2);
  if (head === undefined || body === undefined) return false;
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return length !== undefined && Buffer.byteLength(body) >= Number(length);
}
