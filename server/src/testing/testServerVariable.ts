import type { Connection } from '../database/dataSource.js';

/** Set by Jest's parent process, read by its workers. */
export const testServerVariable = 'QIANQI_TEST_SERVER';

export interface TestServer {
  /** As the owner of the databases. */
  connection: Connection;
  /** As the application; the same as the owner where no role of its own can be made. */
  application: Connection;
  applicationRole: string | null;
  /** Of a coordinator, over whose cluster each database is spread. */
  citusUrl?: string;
  /** Begins the name of every database of this run. */
  run: string;
}
