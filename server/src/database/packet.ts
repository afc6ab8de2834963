import pg from 'pg';

/** What of pg's own classes is used here, and is not in their public types. */
export interface Connection {
  readonly stream: { cork?(): void; uncork?(): void; destroy(): void };
  readonly parsedStatements: Record<string, unknown>;
  readonly submittedNamedStatements: Record<string, unknown>;
  sync(): void;
}
export interface Query {
  name: string | undefined;
  text: string;
  callback: (error: Error | undefined, result: unknown) => void;
  submit(connection: Connection): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}
const Base = pg.Query as unknown as new (config: { text: string }) => Query;

/**
 * Prepared statements of one transaction that are sent as one and answered as one: PostgreSQL goes on from one to the next
 * by itself, and leaves out those after one that fails, which then fail with it.
 */
export class Packet extends Base {
  private answered = 0;

  constructor(private readonly queries: readonly Query[]) {
    super({ text: '' });
    this.answer();
  }

  override submit(connection: Connection): Error | null {
    const { stream } = connection;
    const unsynced = Object.create(connection, { sync: { value: () => undefined } }) as Connection;
    stream.cork?.();
    let refused: Error | null = null;
    for (const query of this.queries) {
      const { callback } = query;
      // A value that cannot be written: what was sent of its statement would be answered in the place of another's.
      query.callback = (error, result) => {
        if (!this.isSent) refused = error ?? null;
        callback(error, result);
      };
      refused = query.submit(unsynced) ?? refused;
    }
    this.isSent = true;
    connection.sync();
    stream.uncork?.();
    if (refused) stream.destroy();
    return null;
  }

  private isSent = false;

  override handleRowDescription(message: unknown): void {
    this.current?.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    this.current?.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    this.current?.handleCommandComplete(message, connection);
    this.answered++;
    this.answer();
  }

  override handleEmptyQuery(): void {
    this.answered++;
    this.answer();
  }

  override handleReadyForQuery(connection: Connection): void {
    for (const query of this.queries) query.handleReadyForQuery(connection);
  }

  override handleError(error: Error, connection: Connection): void {
    for (const [index, query] of this.queries.entries()) {
      if (index < this.answered) query.handleReadyForQuery(connection);
      else {
        if (query.name !== undefined) delete connection.submittedNamedStatements[query.name];
        query.handleError(error, connection);
      }
    }
  }

  private get current(): Query | undefined {
    return this.queries[this.answered];
  }

  /** By name and text pg notes what the connection has parsed. */
  private answer(): void {
    this.name = this.current?.name;
    this.text = this.current?.text ?? '';
  }
}
