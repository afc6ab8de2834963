/** What the registry knows of the codes, names, document numbers and records of some rows, in a handful of statements. */
import type { EntityManager } from 'typeorm';
import {
  fault,
  parseEntry,
  type CellFaultCode,
  type Day,
  type ImportedEvent,
  type ReadRow,
  type RowFault,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { partsOf } from '../database/insertMany.js';
import { columnsOf } from '../database/rows.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { enterprisesByCreditCode, formerNamesByEnterprise } from '../enterprise/enterprise.loaders.js';
import { EventRow } from '../event/event.entity.js';
import { toEventRow } from '../event/eventView.js';
import { canonicalJson } from '../ledger/hash.js';
import { entryOfRow } from './entryOfRow.js';
import type { ImportBatch } from './importBatch.entity.js';

export interface RegistryLook {
  /** By credit code, of those that whoever uploads sees. */
  readonly enterprises: ReadonlyMap<string, Enterprise>;
  faultsOf(read: ReadRow): readonly RowFault[];
}

export async function lookIntoRegistry(
  manager: EntityManager,
  { kind, mapping, divisions }: ImportBatch,
  reads: readonly ReadRow[],
  today: Day,
): Promise<RegistryLook> {
  const valuesOf = (field: string) => [
    ...new Set(reads.flatMap(read => (read.skipped === null ? (read.entered[field] ?? []) : []))),
  ];
  const area = Area.of(divisions);
  const enterprises = new Map<string, Enterprise>();
  // An enterprise elsewhere has its code all the same.
  const within = kind === 'ENTERPRISE' ? Area.EVERYWHERE : area;
  for (const part of partsOf(valuesOf('creditCode')))
    for (const found of await enterprisesByCreditCode(manager, within, part))
      if (found) enterprises.set(found.creditCode, found);
  const names = await namesOf(manager, [...enterprises.values()]);
  const numbers =
    kind === 'PENALTY' ? await numbersInUse(manager, area, valuesOf('documentNumber')) : new Map();
  const alike =
    kind === 'PENALTY' || kind === 'ENTERPRISE'
      ? null
      : await recordedAlike(manager, kind, [...enterprises.values()], reads, today);

  const at = (name: string, code: CellFaultCode, message: string, suggestion: string | null = null) => {
    const index = mapping.indexOf(name);
    return { ...fault(code, message, suggestion), column: index < 0 ? null : index, name };
  };
  return {
    enterprises,
    faultsOf(read) {
      const { creditCode: code, documentNumber, enterpriseName } = read.entered;
      const enterprise = code === undefined ? undefined : enterprises.get(code);
      if (kind === 'ENTERPRISE')
        return enterprise
          ? [at('creditCode', 'DUPLICATE_CREDIT_CODE', `该企业已在册：${enterprise.name}`)]
          : [];
      const faults: RowFault[] = [];
      if (code !== undefined && !enterprise)
        faults.push(
          at('creditCode', 'NOT_FOUND', `信用代码 ${code} 的企业不在册；请核对代码，或先纳入该企业`),
        );
      const where = documentNumber === undefined ? undefined : numbers.get(documentNumber);
      if (where !== undefined)
        faults.push(
          at(
            'documentNumber',
            'DUPLICATE_DOCUMENT_NUMBER',
            `文号“${documentNumber}”已录入${where}，同一案件只录一次`,
          ),
        );
      if (enterprise && alike?.(enterprise, read))
        faults.push(at('creditCode', 'DUPLICATE_RECORD', '该企业已有内容完全相同的记录'));
      if (enterprise && enterpriseName && !names.get(enterprise.key)!.includes(folded(enterpriseName)))
        faults.push(
          at(
            'enterpriseName',
            'NAME_DIFFERS',
            `该代码在册的企业是“${enterprise.name}”，请核对`,
            enterprise.name,
          ),
        );
      return faults;
    },
  };
}

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');

/** By enterprise, the names it has and had. */
async function namesOf(
  manager: EntityManager,
  enterprises: readonly Enterprise[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const former = await formerNamesByEnterprise(
    manager,
    enterprises.map(({ key }) => key),
  );
  return new Map(
    enterprises.map(({ key, name }, index) => [
      key,
      [name, ...former[index]!.map(each => each.name)].map(folded),
    ]),
  );
}

/** By document number, where it was recorded; said only of what whoever uploads sees. */
async function numbersInUse(
  manager: EntityManager,
  area: Area,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const used = new Map<string, string>();
  for (const part of partsOf(numbers)) {
    const taken: { number: string; enterprise: string; event: string }[] = await manager.query(
      `SELECT d.document_number AS number, d.enterprise_id AS enterprise, d.event_id AS event
       FROM document_number d WHERE d.document_number = ANY($1)`,
      [part],
    );
    for (const { number } of taken) used.set(number, '');
    // Not in one join: numbers and enterprises may lie on different machines.
    const rows: { number: string; name: string; on: string | null }[] = await manager.query(
      `SELECT d.number, e.name, v.counts_from AS on
       FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS d (number, enterprise, event)
       JOIN enterprise e ON e.id = d.enterprise AND ${area.ofEnterprise('e')}
       LEFT JOIN event v ON v.enterprise_id = e.id AND v.id = d.event`,
      [
        taken.map(({ number }) => number),
        taken.map(({ enterprise }) => enterprise),
        taken.map(({ event }) => event),
      ],
    );
    for (const { number, name, on } of rows) used.set(number, `（${name}，${on ?? '日期不详'}）`);
  }
  return used;
}

/** Whether an enterprise has a record that says the very same; sheets are sent twice under other names, too. */
async function recordedAlike(
  manager: EntityManager,
  kind: ImportedEvent,
  enterprises: readonly Enterprise[],
  reads: readonly ReadRow[],
  today: Day,
): Promise<(enterprise: Enterprise, read: ReadRow) => boolean> {
  const rowOf = (enterpriseId: string, read: ReadRow): EventRow | null => {
    const entry = parseEntry(kind, entryOfRow(kind, read.entered), today);
    const meta = { enterpriseId, id: '', recordedAt: new Date(0), recordedBy: '' };
    return entry.ok ? toEventRow(kind, entry.value, meta) : null;
  };
  const days = [...new Set(reads.flatMap(read => rowOf('', read)?.countsFrom ?? []))];
  const recorded = new Set<string>();
  for (const part of partsOf(enterprises)) {
    const rows: EventRow[] = await manager.query(
      `SELECT ${columnsOf(manager, EventRow, 't')} FROM event t
       WHERE t.enterprise_id = ANY($1) AND t.kind = $2 AND t.counts_from = ANY($3::date[]) AND t.voided_at IS NULL`,
      [part.map(({ key }) => key), kind, days],
    );
    for (const row of rows) recorded.add(saidBy(row));
  }
  return ({ key }, read) => {
    const row = rowOf(key, read);
    return row !== null && recorded.has(saidBy(row));
  };
}

function saidBy({ enterpriseId, countsFrom, interviewee, trigger, detail }: EventRow): string {
  return canonicalJson([enterpriseId, countsFrom, interviewee, trigger, detail]);
}
