/** Puts composed rows into their tables, one statement a table. */
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { insertListing } from '../disclosure/storedListing.js';
import { CreditCodeHolder } from '../enterprise/creditCode.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { FormerName } from '../enterprise/formerName.entity.js';
import { DocumentNumber } from '../event/documentNumber.entity.js';
import { EventRow } from '../event/event.entity.js';
import { EventOutcomeRow } from '../event/eventOutcome.entity.js';
import { rewriteRoll } from '../grade/blackRoll.js';
import { GradePeriod } from '../grade/gradePeriod.entity.js';
import { RecordCoverage } from '../coverage/recordCoverage.entity.js';
import { LedgerEntry } from '../ledger/ledgerEntry.entity.js';
import { OWN_NUMBER } from '../ledger/transactionNumber.js';
import { appendDeltas } from '../gradeCount/deltas.js';
import type { EnterpriseRows } from './enterpriseRows.js';

export async function insertEnterprises(
  manager: EntityManager,
  all: readonly EnterpriseRows[],
): Promise<void> {
  const insert = <T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    rowsOf: (rows: EnterpriseRows) => readonly ObjectLiteral[],
  ) => insertRows(manager, entity, all.flatMap(rowsOf));
  await insert(CreditCodeHolder, rows => [rows.creditCode]);
  await insert(Enterprise, rows => [rows.enterprise]);
  await insert(FormerName, rows => rows.formerNames);
  await insert(DocumentNumber, rows => rows.documentNumbers);
  await insert(EventRow, rows => rows.events);
  await insert(EventOutcomeRow, rows => rows.outcomes);
  await insert(StandardizationCertificate, rows => rows.certificates);
  await insert(GradePeriod, rows => rows.periods);
  await Promise.all(
    appendDeltas(
      manager,
      all.map(({ enterprise, periods }) => ({ before: null, after: { place: enterprise, periods } })),
    ),
  );
  await Promise.all(
    rewriteRoll(
      manager,
      all.map(({ enterprise: { key, name }, periods }) => ({
        enterpriseId: key,
        before: null,
        after: { name, periods },
      })),
    ),
  );
  await insert(RecordCoverage, rows => rows.coverage);
  await insertListing(
    manager,
    all.flatMap(rows => rows.listing),
  );
  const [writing]: { transaction: string }[] = await manager.query(
    `SELECT ${OWN_NUMBER}::text AS transaction`,
  );
  await insert(LedgerEntry, rows => rows.ledger.map(entry => ({ ...entry, ...writing })));
}

/** As JSON, since one parameter has no limit on the number of rows. */
async function insertRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly ObjectLiteral[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => propertyName in first);
  const names = given.map(({ databaseName }) => databaseName).join(', ');
  const json = JSON.stringify(
    rows.map(row =>
      Object.fromEntries(
        given.map(({ databaseName, propertyName }) => [databaseName, jsonOf(row[propertyName])]),
      ),
    ),
  );
  await manager.query(
    `INSERT INTO ${tableName} (${names})
     SELECT ${names} FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb)`,
    [json],
  );
}

/** Bytes as PostgreSQL writes them; the rest JSON says already. */
function jsonOf(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
}
