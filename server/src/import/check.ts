/**
 * The dry run of a batch: rows in their order, then the grades of their enterprises, each step a handful of statements
 * however many rows it has. How far it is stands in the batch. Nothing of the registry is written.
 */
import { groupBy } from '../database/rows.js';
import { moveBatch, rowsAfter, rowsKnownAs, rowsOfNumbers } from './batch.js';
import { checkRows, type Checking } from './checkRows.js';
import { foreseeGrades } from './grades.js';
import type { ImportBatch } from './importBatch.entity.js';

/** Rows; larger sheets are checked in the background. */
export const CHECKED_AT_ONCE = 6000;

/** Rows, and enterprises, a step. */
const ROWS_A_STEP = 1000;
const ENTERPRISES_A_STEP = 500;

/** What a batch is to begin with, and again when its columns are read otherwise. */
export const FROM_THE_BEGINNING = {
  status: 'CHECKING',
  checkedThrough: 0,
  gradedThrough: null,
  settledAt: null,
} as const;

/** All steps at once; the batch is held by the caller. */
export async function checkBatch(checking: Checking, batch: ImportBatch): Promise<void> {
  let at: ImportBatch | null = batch;
  while (at !== null) at = await checkSome(checking, at);
}

/** The next step: the batch as it is then, or null when it is checked. It is held by the caller. */
export async function checkSome(checking: Checking, batch: ImportBatch): Promise<ImportBatch | null> {
  const { manager, now } = checking;
  const rows = await rowsAfter(manager, batch.id, batch.checkedThrough, ROWS_A_STEP);
  if (rows.length > 0) {
    await checkRows(checking, batch, rows);
    return move({ checkedThrough: rows.at(-1)!.number });
  }
  const enterprises = await enterprisesAfter();
  if (enterprises.length > 0) {
    await foreseeGrades(checking, batch, enterprises);
    if (enterprises.length === ENTERPRISES_A_STEP) return move({ gradedThrough: enterprises.at(-1)! });
  }
  await moveBatch(manager, batch.id, { status: 'CHECKED', settledAt: new Date(now) });
  return null;

  async function move(change: Partial<ImportBatch>): Promise<ImportBatch> {
    await moveBatch(manager, batch.id, change);
    return { ...batch, ...change };
  }

  async function enterprisesAfter(): Promise<readonly string[]> {
    const found: { id: string }[] = await manager.query(
      `SELECT DISTINCT enterprise_id AS id FROM import_row
       WHERE batch_id = $1 AND status = 'GOOD' AND ($2::uuid IS NULL OR enterprise_id > $2) AND enterprise_id IS NOT NULL
       ORDER BY enterprise_id LIMIT ${ENTERPRISES_A_STEP}`,
      [batch.id, batch.gradedThrough],
    );
    return found.map(({ id }) => id);
  }
}

/**
 * After some rows were mended: those, and whatever is or was known by the same, and the grades of the enterprises they name
 * or named. Answers the numbers of all that were checked.
 */
export async function checkMended(
  checking: Checking,
  batch: ImportBatch,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const { manager } = checking;
  const mended = await rowsOfNumbers(manager, batch.id, numbers);
  const checked = await checkRows(checking, batch, mended);
  const known = [...mended, ...checked].flatMap(row => row.knownBy ?? []);
  const peers = (await rowsKnownAs(manager, batch.id, known)).filter(row => !numbers.includes(row.number));
  const recheckedPeers = peers.length === 0 ? [] : await checkRows(checking, batch, peers);
  const named = [...mended, ...checked, ...peers, ...recheckedPeers];
  const enterprises = groupBy(
    named.filter(row => row.enterpriseId !== null),
    row => row.enterpriseId!,
  );
  await foreseeGrades(checking, batch, [...enterprises.keys()]);
  return [...checked, ...recheckedPeers].map(({ number }) => number);
}
