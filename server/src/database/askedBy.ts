import type { DataSource, EntityManager } from 'typeorm';
import type { Asker, Carrier } from './asker.js';
import { unpreparedRows } from './prepared.js';

interface Views {
  readonly dataSource: DataSource;
  readonly manager: EntityManager;
}

/** What the views of one data source have in common. */
const known = new WeakMap<DataSource, Views>();

/** The same data source for one request. Its transactions are as ever, and named on their own. */
export function askedBy(dataSource: DataSource, asker: Asker | undefined): DataSource {
  // Within a transaction, whose connection bears the name.
  if (asker === undefined || dataSource.manager.queryRunner !== undefined) return dataSource;
  const views = known.get(dataSource) ?? viewsOf(dataSource);
  known.set(dataSource, views);
  const manager = Object.create(views.manager) as Carrier;
  manager.asker = asker;
  const view = Object.create(views.dataSource) as { manager: unknown };
  view.manager = manager;
  return view as DataSource;
}

function viewsOf(dataSource: DataSource): Views {
  const { manager } = dataSource;
  /** As TypeORM's, but that what only reads bears its asker. */
  function query(this: EntityManager, text: string, values?: unknown[]): Promise<unknown> {
    return isSelect(text) ? unpreparedRows(this, text, values) : manager.query(text, values);
  }
  return {
    manager: Object.create(manager, {
      query: { value: query },
      // It is kept for all who come after.
      getRepository: { value: manager.getRepository.bind(manager) },
    }) as EntityManager,
    dataSource: Object.create(dataSource, {
      manager: { value: manager, writable: true },
      createQueryRunner: { value: dataSource.createQueryRunner.bind(dataSource) },
    }) as DataSource,
  };
}

function isSelect(text: string): boolean {
  return /^\s*SELECT\b/i.test(text);
}
