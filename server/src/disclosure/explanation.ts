/** Why published enterprises stand where they do: the clauses that decide, as the records were known then. */
import type { EntityManager } from 'typeorm';
import {
  assess,
  day,
  recordKnownAt,
  type Clause,
  type CreditRecord,
  type Instant,
  type PolicyHistory,
} from '@qianqi/shared';
import { Area } from '../access/area.js';
import { enterprisesByKey } from '../enterprise/enterprise.loaders.js';
import { loadFiles } from '../event/enterpriseFile.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import type { Published } from './publishedList.js';

export interface Explained extends Published {
  readonly clauses: readonly Clause[];
}

/** In the order given, in a few statements for all of them. */
export async function explain(
  manager: EntityManager,
  listed: readonly Published[],
  on: string,
): Promise<readonly Explained[]> {
  if (listed.length === 0) return [];
  const { history } = await loadPolicyBook(manager);
  const enterprises = await enterprisesByKey(
    manager,
    Area.EVERYWHERE,
    listed.map(({ enterpriseKey }) => enterpriseKey),
  );
  const files = await loadFiles(
    manager,
    enterprises.map(enterprise => enterprise!),
  );
  return listed.map((entry, index) => ({
    ...entry,
    clauses: clausesOf(history, files[index]!.record, on, entry.knownAt),
  }));
}

/** The clauses that decide on the day; none before inclusion and where only the remainder of the rules applies. */
export function clausesOf(
  history: PolicyHistory,
  record: CreditRecord,
  on: string,
  knownAt: Instant | null,
): readonly Clause[] {
  const known = knownAt === null ? record : recordKnownAt(record, knownAt);
  const assessment = known && assess(history, known, day(on));
  return assessment?.decidedBy.map(({ clause }) => clause) ?? [];
}
