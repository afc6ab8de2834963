/**
 * What a write does to the counts of enterprises by division, sector and grade on every day. Writers only append: none waits for
 * another, and nobody reads a row to write it.
 */
import type { EntityManager } from 'typeorm';
import type { Grade } from '@qianqi/shared';
import { partsOf } from '../database/insertMany.js';
import { preparedRows } from '../database/prepared.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import type { PeriodRow } from '../grade/projection.js';

/** Where an enterprise is counted. */
export type CountedPlace = Pick<Enterprise, 'divisionCode' | 'sector' | 'deregisteredOn'>;

/** An enterprise as the counts see it. */
export interface Counted {
  readonly place: CountedPlace;
  readonly periods: readonly PeriodRow[];
}

/** Before and after a write; null for whoever was not there. */
export interface CountChange {
  readonly before: Counted | null;
  readonly after: Counted;
}

export interface DeltaRow {
  readonly division_code: string;
  readonly sector: string;
  readonly deregistered: boolean;
  readonly grade: Grade;
  readonly day: string;
  readonly delta: number;
}

/** What the changes come to together; nothing where they leave every count as it was. */
export function deltasOf(changes: Iterable<CountChange>): readonly DeltaRow[] {
  const sums = new Map<string, DeltaRow>();
  const add = (row: DeltaRow) => {
    const key = `${row.division_code} ${row.sector} ${row.deregistered} ${row.grade} ${row.day}`;
    const delta = (sums.get(key)?.delta ?? 0) + row.delta;
    if (delta === 0) sums.delete(key);
    else sums.set(key, { ...row, delta });
  };
  for (const { before, after } of changes) {
    if (before) step(before, -1, add);
    step(after, 1, add);
  }
  return [...sums.values()];
}

/** Each end of each period; one in which the enterprise was deregistered is two. */
function step({ place, periods }: Counted, sign: 1 | -1, add: (row: DeltaRow) => void): void {
  const { divisionCode: division_code, sector, deregisteredOn } = place;
  for (const { from, until, grade } of periods) {
    const end = (day: string, deregistered: boolean, delta: number) =>
      add({ division_code, sector, deregistered, grade, day, delta });
    end(from, deregisteredOn !== null && deregisteredOn <= from, sign);
    if (until !== null) end(until, deregisteredOn !== null && deregisteredOn < until, -sign);
    if (deregisteredOn === null || deregisteredOn <= from || (until !== null && until <= deregisteredOn))
      continue;
    end(deregisteredOn, false, -sign);
    end(deregisteredOn, true, sign);
  }
}

export function isSamePlace(a: CountedPlace, b: CountedPlace): boolean {
  return a.divisionCode === b.divisionCode && a.sector === b.sector && a.deregisteredOn === b.deregisteredOn;
}

/** In the transaction that writes the periods; the statements, all of them at once. */
export function appendDeltas(
  manager: EntityManager,
  changes: Iterable<CountChange>,
): readonly Promise<unknown>[] {
  return [...partsOf(deltasOf(changes))].map(part =>
    preparedRows(
      manager,
      `INSERT INTO grade_delta (id, division_code, sector, deregistered, grade, day, delta)
       SELECT gen_random_uuid(), division_code, sector, deregistered, grade, day, delta
       FROM jsonb_populate_recordset(NULL::grade_delta, $1::jsonb)`,
      [JSON.stringify(part)],
    ),
  );
}

/**
 * Says in the transaction that it writes periods without appending what that does to the counts: until a recount those who ask
 * count the periods themselves.
 */
export async function leaveUncounted(manager: EntityManager): Promise<void> {
  await manager.query('INSERT INTO uncounted_grades (id) VALUES (gen_random_uuid())');
}
