import pg from 'pg';

/**
 * A client that a dying server cannot crash us with. Told to go between two queries, or in the very packet that
 * ends its own start, pg emits `error` on it before anyone can listen; the next query fails anyway.
 */
export class GuardedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
