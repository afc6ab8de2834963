/** The composed rows are what the services store when the same steps are taken through them. */
import { expect, test } from '@jest/globals';
import { day, dayInShanghai } from '@qianqi/shared';
import { Area } from '../access/area.js';
import type { DataSource, EntityManager } from 'typeorm';
import { enterpriseIdOf } from '../api/opaqueId.js';
import {
  grantStandardization,
  revokeStandardization,
  voidStandardization,
} from '../certificate/certificate.service.js';
import { createEnterprise, updateEnterprise } from '../enterprise/enterprise.service.js';
import { recordEvent, recordEventOutcome, voidEvent } from '../event/event.service.js';
import type { Writer } from '../ledger/writer.js';
import { verifyCounts } from '../gradeCount/verifyCounts.js';
import { enterShippedEditions, loadPolicyBook, type PolicyBook } from '../policy/policyBook.js';
import { createTestDatabase } from '../testing/testDatabase.js';
import type { DemoEnterprise, Step } from './demoEnterprise.js';
import { demoRegistry } from './demoRegistry.js';
import { enterpriseRows } from './enterpriseRows.js';
import { insertEnterprises } from './insertRows.js';

const SLOW = 60_000;

/** What the steps so far have been given by the services. */
interface Entered {
  enterpriseId: string;
  version: number;
  readonly ids: Map<number, string>;
}

async function enter(manager: EntityManager, policies: PolicyBook, { steps }: DemoEnterprise): Promise<void> {
  const entered: Entered = { enterpriseId: '', version: 1, ids: new Map() };
  for (const step of steps) {
    const { at, by } = step;
    await take(
      {
        manager,
        policies,
        username: by,
        now: at,
        today: dayInShanghai(at),
        area: Area.EVERYWHERE,
        deed: null,
      },
      step,
      entered,
    );
  }
}

async function take(writer: Writer, step: Step, entered: Entered): Promise<void> {
  const { enterpriseId, ids } = entered;
  const id = 'record' in step ? (ids.get(step.record) ?? '') : '';
  switch (step.deed) {
    case 'CREATE':
      entered.enterpriseId = enterpriseIdOf((await createEnterprise(writer, step.identity)).enterpriseKey);
      return;
    case 'RENAME':
      await updateEnterprise(writer, { enterpriseId, version: entered.version++, name: step.name });
      return;
    case 'RECORD':
      ids.set(step.record, (await recordEvent(writer, step.kind, enterpriseId, step.entered)).eventId);
      return;
    case 'VOID':
      await voidEvent(writer, id, step.reason);
      return;
    case 'OUTCOME':
      await recordEventOutcome(writer, id, { kind: step.kind, on: step.on, note: step.note });
      return;
    case 'GRANT':
      ids.set(step.record, (await grantStandardization(writer, enterpriseId, step.entered)).certificateId);
      return;
    case 'REVOKE':
      await revokeStandardization(writer, id, { revokedOn: step.revokedOn, reason: step.reason });
      return;
    case 'VOID_CERTIFICATE':
      await voidStandardization(writer, id, step.reason);
  }
}

const TABLES = [
  'enterprise',
  'credit_code',
  'former_name',
  'document_number',
  'event',
  'event_outcome',
  'standardization_certificate',
  'grade_period',
  'black_roll',
  'record_coverage',
  'listing',
  'ledger_entry',
];

/** Every row of every table; a key is known by what it is the key of, and what hangs on keys (hashes, transactions) is left out. */
async function everything(dataSource: DataSource): Promise<Readonly<Record<string, readonly string[]>>> {
  const named = new Map<string, string>();
  const name = async (sql: string) => {
    for (const { key, name } of await dataSource.query(sql)) named.set(key, name);
  };
  await name(`SELECT id AS key, credit_code AS name FROM enterprise`);
  for (const table of ['event', 'event_outcome', 'standardization_certificate'])
    await name(
      `SELECT t.id AS key, '${table} ' || e.credit_code || ' ' || t.recorded_at AS name
       FROM ${table} t JOIN enterprise e ON e.id = t.enterprise_id`,
    );
  const dump: Record<string, readonly string[]> = {};
  for (const table of TABLES) {
    const rows: { row: string }[] = await dataSource.query(
      `SELECT (to_jsonb(t) - 'hash' - 'ledger_hash' - 'ledger_number' - 'transaction_id' - 'records' - 'made_in' - 'ended_in')::text AS row FROM ${table} t`,
    );
    dump[table] = rows
      .map(({ row }) => row.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, key => named.get(key)!))
      .sort();
  }
  return dump;
}

test(
  'composed and inserted, the registry is the same as entered through the services',
  async () => {
    const registry = demoRegistry(day('2026-11-22'));
    const sample = registry.filter(
      ({ claim, steps }, index) =>
        claim !== null || index % 25 === 0 || steps.some(({ deed }) => deed === 'RENAME'),
    );
    const [entered, inserted] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    try {
      await enterShippedEditions(entered.dataSource.manager);
      const policies = await loadPolicyBook(entered.dataSource.manager);
      // Each in a transaction of its own, as if written then: no other test's reader waits for the whole.
      for (const enterprise of sample)
        await entered.dataSource.transaction(manager => enter(manager, policies, enterprise));
      const rows = sample.map(enterprise => enterpriseRows(policies.history, enterprise));
      await inserted.dataSource.transaction(manager => insertEnterprises(manager, rows));
      expect(new Set(sample.flatMap(({ steps }) => steps.map(({ deed }) => deed))).size).toBe(8);
      const stored = await everything(inserted.dataSource);
      expect(TABLES.filter(table => stored[table]!.length === 0)).toEqual([]);
      expect(stored).toEqual(await everything(entered.dataSource));
      for (const { dataSource } of [entered, inserted])
        expect(await verifyCounts(dataSource.manager)).toEqual({ wrong: 0, uncounted: false });
    } finally {
      await Promise.all([entered.drop(), inserted.drop()]);
    }
  },
  SLOW,
);
