/** Spreads the tables over the machines of a Citus cluster, as `placement.ts` says; what is placed already stays. */
import type { DataSource } from 'typeorm';
import { groupOf, PLACEMENTS, type Placement } from './placement.js';

/** What an operator has to mend first, in words for them. */
export class CannotDistribute extends Error {}

export interface Step {
  readonly table: string;
  readonly placement: Placement;
  /** Whether it was so before. */
  readonly stood: boolean;
}

/** As an owner of the tables. Tells each step when it is done; again after a failure, it goes on where it stopped. */
export async function distribute(owner: DataSource, onStep: (step: Step) => void): Promise<void> {
  await requireCluster(owner);
  const standing = await placedSoFar(owner);
  const refused = Object.entries(PLACEMENTS).flatMap(([table, placement]) => {
    const found = standing.get(table);
    return found === undefined || found === spelled(placement) ? [] : [`${table} (${found})`];
  });
  if (refused.length > 0)
    throw new CannotDistribute(
      `Placed otherwise than this version does: ${refused.join(', ')}. Undo it with undistribute_table, then run this again.`,
    );
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('SET statement_timeout = 0');
    await runner.query('SET lock_timeout = 0');
    const firsts = new Map<string, string>();
    for (const [table, placement] of Object.entries(PLACEMENTS)) {
      const stood = standing.has(table) || placement.kind === 'COORDINATOR';
      if (!stood)
        for (const [sql, values] of statementsFor(table, placement, firsts)) await runner.query(sql, values);
      const group = groupOf(placement);
      if (group !== null && !firsts.has(group)) firsts.set(group, table);
      onStep({ table, placement, stood });
    }
  } finally {
    await runner.query('RESET ALL');
    await runner.release();
  }
}

type Statement = readonly [sql: string, values: readonly unknown[]];

/** `firsts` has of each group the table that was placed first, with which the others lie. */
function statementsFor(
  table: string,
  placement: Placement,
  firsts: ReadonlyMap<string, string>,
): readonly Statement[] {
  if (placement.kind === 'COORDINATOR') return [];
  if (placement.kind === 'REFERENCE')
    return [['SELECT create_reference_table($1)', [table]], leaveNoCopy(table)];
  const beside = firsts.get(groupOf(placement)!) ?? 'none';
  return [
    ['SELECT create_distributed_table($1, $2, colocate_with => $3)', [table, placement.by, beside]],
    leaveNoCopy(table),
  ];
}

/** The rows that were there stay on the coordinator too, where nothing reads them any more. */
const leaveNoCopy = (table: string): Statement => [
  'SELECT truncate_local_data_after_distributing_table($1::regclass)',
  [table],
];

async function requireCluster(owner: DataSource): Promise<void> {
  const [extension] = await owner.query(`SELECT FROM pg_extension WHERE extname = 'citus'`);
  if (extension === undefined)
    throw new CannotDistribute(
      'This database has no Citus: a server with the extension in shared_preload_libraries, and CREATE EXTENSION citus in this database, come first (docker/README.md).',
    );
  const [{ coordinator }] = await owner.query(
    'SELECT EXISTS (SELECT FROM pg_dist_node WHERE groupid = 0) AS coordinator',
  );
  if (!coordinator)
    throw new CannotDistribute(
      `The workers do not know the coordinator: SELECT citus_set_coordinator_host('<its name>'), then citus_add_node for each worker.`,
    );
}

/** As Citus has it, in the words of `spelled`. */
async function placedSoFar(owner: DataSource): Promise<ReadonlyMap<string, string>> {
  const rows: { table: string; by: string | null }[] = await owner.query(
    `SELECT c.relname AS "table", CASE WHEN p.partmethod = 'h' THEN column_to_column_name(p.logicalrelid, p.partkey) END AS by
     FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid
     WHERE c.relnamespace = current_schema()::regnamespace`,
  );
  return new Map(rows.map(({ table, by }) => [table, by ?? 'whole on every machine']));
}

/** Where a table lies, in an operator's words. */
export function spelled(placement: Placement): string {
  switch (placement.kind) {
    case 'ENTERPRISE':
    case 'OWN':
      return placement.by;
    case 'REFERENCE':
      return 'whole on every machine';
    case 'COORDINATOR':
      return 'on the coordinator';
  }
}
