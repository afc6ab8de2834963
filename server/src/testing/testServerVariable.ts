import type { Connection } from '../database/dataSource.js';

/** Set by Jest's parent process, read by its workers. */
export const testServerVariable = 'QIANQI_TEST_SERVER';

export interface TestServer {
  connection: Connection;
  /** Begins the name of every database of this run. */
  run: string;
}
