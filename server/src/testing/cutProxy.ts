/** A TCP road to PostgreSQL's socket that can be cut and mended. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { SocketConnection } from '../database/embeddedDatabase.js';

export interface CutProxy {
  /** For the given connection's role and database. */
  readonly url: string;
  /** Breaks every connection and takes no other, or takes them again. */
  cut(isCut: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openCutProxy({ host, port, user, database }: SocketConnection): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  const server = createServer(near => {
    const far = connect(`${host}/.s.PGSQL.${port}`);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const listen = (at: number) =>
    new Promise<void>(resolve => void server.listen(at, '127.0.0.1', () => resolve()));
  const hangUp = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `postgres://${user}@127.0.0.1:${own}/${database}`,
    cut: isCut => (isCut ? hangUp() : listen(own)),
    close: async () => {
      if (server.listening) await hangUp();
    },
  };
}
