import type { EntityManager } from 'typeorm';
import { countRows, keysetPage } from '../database/keyset.js';
import { columnsOf } from '../database/rows.js';
import { Statement } from '../database/statement.js';
import { Account } from './account.entity.js';

export interface AccountSelection {
  /** Those who may sign in, those who may not, or all (null). */
  readonly active: boolean | null;
}

function selected({ active }: AccountSelection): Statement {
  const statement = new Statement();
  if (active !== null) statement.where(`(a.disabled_at IS NULL) = ${statement.value(active)}`);
  return statement;
}

/** By username. */
export async function accountPage(
  manager: EntityManager,
  selection: AccountSelection,
  size: number,
  after: string | null,
) {
  return keysetPage<Account>(manager, {
    columns: columnsOf(manager, Account, 'a'),
    from: 'FROM account a',
    statement: selected(selection),
    keys: [
      { sql: 'a.username COLLATE "C"', type: 'text', descending: false },
      { sql: 'a.id', type: 'uuid', descending: false },
    ],
    size,
    after,
  });
}

export async function countAccounts(manager: EntityManager, selection: AccountSelection): Promise<number> {
  return countRows(manager, 'FROM account a', selected(selection));
}

export async function accountById(manager: EntityManager, id: string): Promise<Account> {
  return manager.findOneByOrFail(Account, { id });
}
