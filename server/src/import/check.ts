/**
 * The dry run of a batch: every row read by its mapping and held against the registry, in a handful of statements however
 * many rows there are, and the grades that would change told by the shared rules. Nothing of the registry is written.
 */
import type { EntityManager } from 'typeorm';
import {
  duplicatesWithin,
  fault,
  gradeOn,
  isBlocking,
  parseEntry,
  readRow,
  type Day,
  type EventKind,
  type PolicyHistory,
  type ReadRow,
  type RowFault,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { groupBy } from '../database/rows.js';
import { partsOf } from '../database/insertMany.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import { enterprisesByCreditCode, formerNamesByEnterprise } from '../enterprise/enterprise.loaders.js';
import { loadFiles, toFile } from '../event/enterpriseFile.js';
import { toEventRow, toEventView } from '../event/eventView.js';
import { moveBatch, rowsOf, updateRows } from './batch.js';
import { entryOfRow } from './entryOfRow.js';
import type { ImportBatch, ImportedGrade } from './importBatch.entity.js';
import type { ImportRow } from './importRow.entity.js';

/** Rows; larger sheets are checked in the background. */
export const CHECKED_AT_ONCE = 6000;

export interface Checking {
  readonly manager: EntityManager;
  readonly history: PolicyHistory;
  readonly now: number;
  readonly today: Day;
}

interface CheckedRow {
  readonly row: ImportRow;
  readonly read: ReadRow;
  readonly enterprise: Enterprise | null;
}

/** Checks all rows that are not recorded yet; the batch is held by the caller. */
export async function checkBatch(checking: Checking, batch: ImportBatch): Promise<void> {
  const { manager, today } = checking;
  const rows = [...(await rowsOf(manager, batch.id, ['GOOD', 'FAULTY', 'SKIPPED']))].sort(
    (a, b) => a.number - b.number,
  );
  const reads = rows.map(row => ({ row, read: readRow({ ...batch, today }, row.cells) }));
  const registry = await look(manager, batch, reads);
  const again = duplicatesWithin(
    batch.kind,
    batch.mapping,
    reads.map(({ row, read }) => ({ number: row.number, read })),
  );
  const checked: CheckedRow[] = reads.map(({ row, read }) => {
    const code = read.entered['creditCode'];
    const enterprise = (code !== undefined && registry.enterprises.get(code)) || null;
    const twice = again.get(row.number);
    const faults =
      read.skipped === null
        ? [...read.faults, ...registry.faultsOf(read), ...(twice === undefined ? [] : [twice])]
        : [];
    const status = read.skipped !== null ? 'SKIPPED' : faults.some(isBlocking) ? 'FAULTY' : 'GOOD';
    const enterpriseId = batch.kind === 'ENTERPRISE' ? null : (enterprise?.key ?? null);
    return { row: { ...row, status, faults, enterpriseId, eventId: null }, read, enterprise };
  });
  await updateRows(
    manager,
    checked.map(({ row }) => row),
  );
  const gradeChanges = await gradesAfter(checking, batch, checked);
  await moveBatch(manager, batch.id, { status: 'CHECKED', gradeChanges });
}

interface Registry {
  readonly enterprises: ReadonlyMap<string, Enterprise>;
  faultsOf(read: ReadRow): readonly RowFault[];
}

/** What the registry knows of the codes, names and document numbers of the sheet. */
async function look(
  manager: EntityManager,
  { kind, mapping, divisions }: ImportBatch,
  reads: readonly { readonly read: ReadRow }[],
): Promise<Registry> {
  const valuesOf = (field: string) => [
    ...new Set(reads.flatMap(({ read }) => (read.skipped === null ? (read.entered[field] ?? []) : []))),
  ];
  const enterprises = new Map<string, Enterprise>();
  const area = kind === 'ENTERPRISE' ? Area.EVERYWHERE : Area.of(divisions);
  for (const part of partsOf(valuesOf('creditCode')))
    for (const found of await enterprisesByCreditCode(manager, area, part))
      if (found) enterprises.set(found.creditCode, found);
  const names = await namesOf(manager, [...enterprises.values()]);
  const numbers = kind === 'PENALTY' ? await numbersInUse(manager, valuesOf('documentNumber')) : new Set();
  const at = (name: string) => {
    const index = mapping.indexOf(name);
    return { column: index < 0 ? null : index, name };
  };
  return {
    enterprises,
    faultsOf({ entered }) {
      const faults: RowFault[] = [];
      const { creditCode: code, documentNumber, enterpriseName } = entered;
      const enterprise = code === undefined ? undefined : enterprises.get(code);
      if (kind === 'ENTERPRISE') {
        if (enterprise)
          faults.push({
            ...fault('DUPLICATE_CREDIT_CODE', `该企业已在册：${enterprise.name}`),
            ...at('creditCode'),
          });
        return faults;
      }
      if (code !== undefined && !enterprise)
        faults.push({
          ...fault('NOT_FOUND', `信用代码 ${code} 的企业不在册；请核对代码，或先纳入该企业`),
          ...at('creditCode'),
        });
      if (documentNumber !== undefined && numbers.has(documentNumber))
        faults.push({
          ...fault('DUPLICATE_DOCUMENT_NUMBER', `文号“${documentNumber}”已录入，同一案件只录一次`),
          ...at('documentNumber'),
        });
      if (enterprise && enterpriseName && !names.get(enterprise.key)!.includes(folded(enterpriseName)))
        faults.push({
          ...fault('NAME_DIFFERS', `该代码在册的企业是“${enterprise.name}”，请核对`, enterprise.name),
          ...at('enterpriseName'),
        });
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

async function numbersInUse(
  manager: EntityManager,
  numbers: readonly string[],
): Promise<ReadonlySet<unknown>> {
  const used = new Set<string>();
  for (const part of partsOf(numbers)) {
    const rows: { number: string }[] = await manager.query(
      `SELECT document_number AS number FROM document_number WHERE document_number = ANY($1)`,
      [part],
    );
    for (const { number } of rows) used.add(number);
  }
  return used;
}

/** Whose grade today the good rows would change. */
async function gradesAfter(
  { manager, history, now, today }: Checking,
  { kind, uploadedBy }: ImportBatch,
  checked: readonly CheckedRow[],
): Promise<readonly ImportedGrade[]> {
  if (kind === 'ENTERPRISE') return [];
  const good = checked.filter(({ row, enterprise }) => row.status === 'GOOD' && enterprise !== null);
  const byEnterprise = groupBy(good, ({ enterprise }) => enterprise!.key);
  const changes: ImportedGrade[] = [];
  for (const part of partsOf([...byEnterprise.values()])) {
    const files = await loadFiles(
      manager,
      part.map(([first]) => first!.enterprise!),
    );
    for (const [index, file] of files.entries()) {
      const { key } = file.enterprise;
      const views = part[index]!.flatMap(({ row, read }) => {
        const entry = parseEntry(kind as EventKind, entryOfRow(kind, read.entered), today);
        if (!entry.ok) return [];
        // Stands in for the id that it will get, different in each row.
        const id = `00000000-0000-4000-8000-${row.number.toString(16).padStart(12, '0')}`;
        const meta = { enterpriseId: key, id, recordedAt: new Date(now), recordedBy: uploadedBy };
        return toEventView(toEventRow(kind as EventKind, entry.value, meta), []);
      });
      const before = gradeOn(history, file.record, today);
      const { record } = toFile(file.enterprise, [...views, ...file.events], file.certificates);
      const after = gradeOn(history, record, today);
      if (before !== after) changes.push({ enterpriseId: key, before, after });
    }
  }
  return changes;
}
