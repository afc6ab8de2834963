import DataLoader from 'dataloader';
import type { DataSource, EntityManager } from 'typeorm';
import { formatDay, type AccessProfile, type Day } from '@qianqi/shared';
import { Area } from './access/area.js';
import type { SessionCookie } from './access/sessionCookie.js';
import { locksOf } from './access/signInAttempt.js';
import type { Viewer } from './access/viewer.js';
import type { Deed, RequestSource } from './audit/deed.js';
import { sealedBy } from './audit/reading/auditPage.js';
import { entryIdOf, type EntryKey } from './audit/reading/chainId.js';
import type { AuditTrail } from './audit/trail.js';
import { today, type Clock } from './clock.js';
import type { DemoSignIn } from './demo/demoAccounts.js';
import {
  enterprisesByCreditCode,
  enterprisesByKey,
  formerNamesByEnterprise,
} from './enterprise/enterprise.loaders.js';
import type { Enterprise } from './enterprise/enterprise.entity.js';
import type { FormerName } from './enterprise/formerName.entity.js';
import { loadFiles, type EnterpriseFile } from './event/enterpriseFile.js';
import type { DrawRow } from './draw/draw.entity.js';
import { drawsByKey } from './draw/draw.loaders.js';
import { inspectorsByKey, inspectorsByLicence, recusalsByInspector } from './inspector/inspector.loaders.js';
import type { Inspector } from './inspector/inspector.entity.js';
import type { InspectorRecusal } from './inspector/inspectorRecusal.entity.js';
import type { Rectification } from './supervision/rectification.entity.js';
import {
  assignedTaskCounts,
  rectificationsByPlace,
  tasksByEnterprise,
  tasksByPlace,
} from './supervision/supervisionTask.loaders.js';
import { visitQuotas } from './supervision/visitCap.js';
import type { VisitQuota } from './supervision/visitQuota.type.js';
import type { SupervisionTask } from './supervision/supervisionTask.entity.js';
import type { Caller } from './limits/admission.plugin.js';
import { listingsOn, type ListingToday } from './disclosure/listing.loaders.js';
import { objectionLists, type FiledObjection } from './redress/objections.js';
import { currentPolicyBook, type PolicyBook } from './policy/policyBook.js';
import type { PolicyRuns } from './policy/policyRuns.js';
import type { Postman } from './webhook/postman.js';

/** Made when they are first asked for: most requests need one or two. */
interface Loaders {
  enterpriseByKey?: DataLoader<string, Enterprise | null>;
  enterpriseByCreditCode?: DataLoader<string, Enterprise | null>;
  formerNames?: DataLoader<string, readonly FormerName[]>;
  tasks?: DataLoader<string, readonly SupervisionTask[]>;
  task?: DataLoader<string, SupervisionTask | null>;
  visitQuota?: DataLoader<string, VisitQuota>;
  rectifications?: DataLoader<string, readonly Rectification[]>;
  inspector?: DataLoader<string, Inspector | null>;
  inspectorByLicence?: DataLoader<string, Inspector | null>;
  draw?: DataLoader<string, DrawRow | null>;
  recusals?: DataLoader<string, readonly InspectorRecusal[]>;
  assignedTasks?: DataLoader<string, number>;
  file?: DataLoader<Enterprise, EnterpriseFile, string>;
  listing?: DataLoader<string, ListingToday | null>;
  objections?: DataLoader<string, readonly FiledObjection[]>;
  sealedBy?: DataLoader<EntryKey, number | null, string>;
  lockedUntil?: DataLoader<string, Date | null>;
}

/** What one request knows: who asks, on which day, and what was already read for it. */
export class Context {
  readonly today: Day;
  /** `YYYY-MM-DD` */
  readonly todayText: string;
  /** In a place that the copy of the context which Apollo hands to resolvers shares with the loaders made here. */
  private readonly asking: {
    viewer: Viewer | null;
    dataSource: DataSource;
    book?: PolicyBook;
  };
  /** Shared with the copy too. */
  private readonly loaders: Loaders = {};
  /** Of the operation, in points; null before it is known. */
  cost: number | null = null;
  /** The mutation under way, of which there is one at a time. */
  deed: Deed | null = null;
  /** Not a #private field: Apollo hands resolvers a copy of the context, which has none. */
  private book: Promise<PolicyBook> | undefined;

  constructor(
    primary: DataSource,
    readonly clock: Clock,
    readonly cookie: SessionCookie,
    readonly demo: boolean,
    readonly demoSignIns: readonly DemoSignIn[],
    readonly profile: AccessProfile,
    readonly caller: Caller,
    readonly source: RequestSource,
    readonly audit: AuditTrail,
    readonly postman: Postman,
    readonly policyRuns: PolicyRuns,
  ) {
    this.today = today(clock);
    this.todayText = formatDay(this.today);
    this.asking = { viewer: null, dataSource: primary };
  }

  /** The primary, unless the operation only reads what anybody may. */
  get dataSource(): DataSource {
    return this.asking.dataSource;
  }

  /** Before anything was read. */
  readFrom(dataSource: DataSource): void {
    this.asking.dataSource = dataSource;
  }

  get enterpriseByKey(): DataLoader<string, Enterprise | null> {
    return (this.loaders.enterpriseByKey ??= new DataLoader(keys =>
      enterprisesByKey(this.manager, this.area, keys, this.todayText),
    ));
  }

  get enterpriseByCreditCode(): DataLoader<string, Enterprise | null> {
    return (this.loaders.enterpriseByCreditCode ??= new DataLoader(codes =>
      enterprisesByCreditCode(this.manager, this.area, codes, this.todayText),
    ));
  }

  get formerNames(): DataLoader<string, readonly FormerName[]> {
    return (this.loaders.formerNames ??= new DataLoader(keys => formerNamesByEnterprise(this.manager, keys)));
  }

  get tasks(): DataLoader<string, readonly SupervisionTask[]> {
    return (this.loaders.tasks ??= new DataLoader(keys => tasksByEnterprise(this.manager, keys)));
  }

  /** By `taskPlace`. */
  get task(): DataLoader<string, SupervisionTask | null> {
    return (this.loaders.task ??= new DataLoader(places => tasksByPlace(this.manager, places)));
  }

  get visitQuota(): DataLoader<string, VisitQuota> {
    return (this.loaders.visitQuota ??= new DataLoader(async keys =>
      visitQuotas(this.manager, (await this.policies()).history, keys, this.todayText),
    ));
  }

  get rectifications(): DataLoader<string, readonly Rectification[]> {
    return (this.loaders.rectifications ??= new DataLoader(places =>
      rectificationsByPlace(this.manager, places),
    ));
  }

  get inspector(): DataLoader<string, Inspector | null> {
    return (this.loaders.inspector ??= new DataLoader(keys => inspectorsByKey(this.manager, keys)));
  }

  get inspectorByLicence(): DataLoader<string, Inspector | null> {
    return (this.loaders.inspectorByLicence ??= new DataLoader(licences =>
      inspectorsByLicence(this.manager, licences),
    ));
  }

  get draw(): DataLoader<string, DrawRow | null> {
    return (this.loaders.draw ??= new DataLoader(keys => drawsByKey(this.manager, keys)));
  }

  get recusals(): DataLoader<string, readonly InspectorRecusal[]> {
    return (this.loaders.recusals ??= new DataLoader(keys =>
      recusalsByInspector(this.manager, this.area, keys),
    ));
  }

  get assignedTasks(): DataLoader<string, number> {
    return (this.loaders.assignedTasks ??= new DataLoader(keys => assignedTaskCounts(this.manager, keys)));
  }

  get file(): DataLoader<Enterprise, EnterpriseFile, string> {
    return (this.loaders.file ??= new DataLoader(enterprises => loadFiles(this.manager, enterprises), {
      cacheKeyFn: enterprise => enterprise.key,
      cacheMap: this.filesRead,
    }));
  }

  get listing(): DataLoader<string, ListingToday | null> {
    return (this.loaders.listing ??= new DataLoader(keys => listingsOn(this.manager, this.todayText, keys)));
  }

  get objections(): DataLoader<string, readonly FiledObjection[]> {
    return (this.loaders.objections ??= new DataLoader(keys => objectionLists(this.manager, keys)));
  }

  /** The first checkpoint that seals an audit entry. */
  get sealedBy(): DataLoader<EntryKey, number | null, string> {
    return (this.loaders.sealedBy ??= new DataLoader(keys => sealedBy(this.manager, keys), {
      cacheKeyFn: entryIdOf,
    }));
  }

  /** By username. */
  get lockedUntil(): DataLoader<string, Date | null> {
    return (this.loaders.lockedUntil ??= new DataLoader(names =>
      locksOf(this.manager, names, this.clock.now()),
    ));
  }

  private get manager(): EntityManager {
    return this.asking.dataSource.manager;
  }

  /** By enterprise: those that are read whole, or about to be. */
  readonly filesRead = new Map<string, Promise<EnterpriseFile>>();

  /** Enterprises that were asked for one by one. */
  readonly alone = new Set<Enterprise>();

  /** Known once the operation is admitted; changed by signing in or out. */
  get viewer(): Viewer | null {
    return this.asking.viewer;
  }

  set viewer(viewer: Viewer | null) {
    this.asking.viewer = viewer;
  }

  /** What of the registry the viewer sees. */
  get area(): Area {
    return this.viewer === null ? Area.NOWHERE : Area.of(this.viewer.divisions);
  }

  policies(): Promise<PolicyBook> {
    this.book ??= currentPolicyBook(this.manager).then(book => (this.asking.book = book));
    return this.book;
  }

  /** The same, if somebody has waited for it already. */
  get policiesNow(): PolicyBook | undefined {
    return this.asking.book;
  }

  /** As just read. */
  knowPolicies(book: PolicyBook): void {
    this.book = Promise.resolve(book);
    this.asking.book = book;
  }

  /** After an adoption. */
  forgetPolicies(): void {
    this.book = undefined;
    this.asking.book = undefined;
  }

  /** After a write nothing read before it may be answered again. */
  forget(): void {
    for (const loader of Object.values(this.loaders) as DataLoader<never, unknown>[]) loader.clearAll();
  }
}
