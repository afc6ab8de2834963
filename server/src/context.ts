import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Day } from '@qianqi/shared';
import type { SessionCookie } from './access/sessionCookie.js';
import type { Viewer } from './access/viewer.js';
import { today, type Clock } from './clock.js';
import {
  enterprisesByCreditCode,
  enterprisesByKey,
  formerNamesByEnterprise,
} from './enterprise/enterprise.loaders.js';
import type { Enterprise } from './enterprise/enterprise.entity.js';
import type { FormerName } from './enterprise/formerName.entity.js';
import { loadFiles, type EnterpriseFile } from './event/enterpriseFile.js';
import { tasksByEnterprise } from './supervision/supervisionTask.loaders.js';
import type { SupervisionTask } from './supervision/supervisionTask.entity.js';
import { loadPolicyBook, type PolicyBook } from './policy/policyBook.js';

/** What one request knows: who asks, on which day, and what was already read for it. */
export class Context {
  readonly today: Day;
  /** Changed by signing in or out. */
  viewer: Viewer | null;
  /** Not a #private field: Apollo hands resolvers a copy of the context, which has none. */
  private book: Promise<PolicyBook> | undefined;

  readonly enterpriseByKey: DataLoader<string, Enterprise | null>;
  readonly enterpriseByCreditCode: DataLoader<string, Enterprise | null>;
  readonly formerNames: DataLoader<string, readonly FormerName[]>;
  readonly tasks: DataLoader<string, readonly SupervisionTask[]>;
  readonly file: DataLoader<Enterprise, EnterpriseFile, string>;

  constructor(
    readonly dataSource: DataSource,
    readonly clock: Clock,
    readonly cookie: SessionCookie,
    readonly demo: boolean,
    viewer: Viewer | null,
  ) {
    this.today = today(clock);
    this.viewer = viewer;
    const { manager } = dataSource;
    this.enterpriseByKey = new DataLoader(keys => enterprisesByKey(manager, keys));
    this.enterpriseByCreditCode = new DataLoader(codes => enterprisesByCreditCode(manager, codes));
    this.formerNames = new DataLoader(keys => formerNamesByEnterprise(manager, keys));
    this.tasks = new DataLoader(keys => tasksByEnterprise(manager, keys));
    this.file = new DataLoader(enterprises => loadFiles(manager, enterprises), {
      cacheKeyFn: enterprise => enterprise.key,
    });
  }

  policies(): Promise<PolicyBook> {
    this.book ??= loadPolicyBook(this.dataSource.manager);
    return this.book;
  }

  /** After a write nothing read before it may be answered again. */
  forget(): void {
    this.enterpriseByKey.clearAll();
    this.enterpriseByCreditCode.clearAll();
    this.formerNames.clearAll();
    this.tasks.clearAll();
    this.file.clearAll();
  }
}
