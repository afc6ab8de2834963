const second = 1000;

/**
 * How long each layer waits, in milliseconds. PostgreSQL's own are with the connections in `database/dataSource.ts`:
 * connection 2 s, lock 2 s, statement 5 s, idle transaction 30 s.
 */
export const TIMEOUTS = {
  /** For the headers of a request to arrive. */
  headers: 10 * second,
  /** For the whole of a request to arrive. */
  request: 20 * second,
  /** Between two looks at the connections for those beyond the two above. */
  look: second,
  /** For the next request of a connection; longer than the 60 s of common balancers, who must be the ones to close. */
  keepAlive: 65 * second,
  /** For anything to move on a connection, an answer that nobody fetches too. */
  silence: 60 * second,
  /** For an answer: longer than the slowest order over many enterprises, which is one transaction. */
  answer: 30 * second,
  /** After which an answer is logged as slow, by its request's id. */
  slow: second,
} as const;

/** Connections held at once. Further ones are closed unheard. */
export const MOST_CONNECTIONS = 4000;
/** Header lines of a request; Node bounds their bytes, 16 KiB. */
export const MOST_HEADERS = 100;
