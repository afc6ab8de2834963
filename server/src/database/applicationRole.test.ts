import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/testDatabase.js';
import { dangersOf, SEALED_TABLES } from './applicationRole.js';
import { scramVerifier } from './applicationUrl.js';
import { GuardedClient } from './guardedClient.js';
import { openDatabase } from './open.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const asked = async (sql: string) => {
  try {
    await database.dataSource.query(sql);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};
const REFUSED = /permission denied|must be owner/;

describe('the connection of the application', () => {
  test.each(SEALED_TABLES)('may read %s and add to it, and nothing else', async table => {
    expect(await asked(`SELECT count(*) FROM ${table}`)).toBe('taken');
    for (const sql of [
      `UPDATE ${table} SET hash = ''`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
      `ALTER TABLE ${table} DROP COLUMN hash`,
      `ALTER TABLE ${table} RENAME TO gone`,
      `DROP TABLE ${table}`,
      `CREATE RULE forget AS ON INSERT TO ${table} DO INSTEAD NOTHING`,
      `CREATE TRIGGER forget BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
      `CREATE INDEX ON ${table} (hash)`,
      `SELECT * FROM ${table} FOR UPDATE`,
      `DO $$ BEGIN LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE; END $$`,
    ])
      expect([sql, await asked(sql)]).toEqual([sql, expect.stringMatching(REFUSED)]);
  });

  test('cannot become somebody who may', async () => {
    const [{ owner }] = await database.dataSource.query(
      `SELECT tableowner AS owner FROM pg_tables WHERE tablename = 'ledger_entry'`,
    );
    for (const sql of [
      `SET ROLE ${owner}`,
      `SET SESSION AUTHORIZATION ${owner}`,
      `GRANT ${owner} TO CURRENT_USER`,
      `GRANT UPDATE ON ledger_entry TO CURRENT_USER`,
      `ALTER ROLE CURRENT_USER SUPERUSER`,
      `SET session_replication_role = replica`,
      `CREATE TABLE mine (n int)`,
    ]) {
      // A grant of what one does not have is a warning, and grants nothing.
      const answer = await asked(sql);
      expect([sql, sql.startsWith('GRANT UPDATE') ? 'refused' : answer]).toEqual([
        sql,
        sql.startsWith('GRANT UPDATE') ? 'refused' : expect.stringMatching(/permission denied/),
      ]);
    }
    expect(await dangersOf(database.dataSource)).toEqual([]);
  });

  test('may not touch the record of migrations', async () => {
    expect(await asked('DELETE FROM migration')).toMatch(REFUSED);
  });
});

test('the owner is told to be a danger, whoever it is', async () => {
  const owner = await database.owner();
  const [{ name }] = await owner.query('SELECT current_user AS name');
  expect(await dangersOf(owner)).toEqual([...SEALED_TABLES].sort().map(table => `${name} owns ${table}`));
});

describe('on a server of the operator’s', () => {
  const said: string[] = [];
  const open = (databaseUrl: string, databaseOwnerUrl?: string) =>
    openDatabase({ databaseUrl, databaseOwnerUrl, dataDir: '/nonexistent' }, line => said.push(line));
  const roles: string[] = [];
  let asSuperuser: GuardedClient;
  let mayTry = false;

  beforeAll(async () => {
    const superuser = database.databaseUrl
      .replace(/\/\/[^@]*@/, '//postgres@')
      .replace(/\/[^/]*$/, '/postgres');
    asSuperuser = new GuardedClient(superuser);
    try {
      await asSuperuser.connect();
      mayTry = true;
    } catch {
      // A server that we are not the superuser of.
    }
  });
  afterAll(async () => {
    if (!mayTry) return;
    await database.dataSource.destroy();
    await asSuperuser.query(`DROP DATABASE ${new URL(database.databaseUrl).pathname.slice(1)} WITH (FORCE)`);
    for (const role of roles) await asSuperuser.query(`DROP ROLE ${role}`);
    await asSuperuser.end();
  });

  test('it says so where the given one may not, and works all the same', async () => {
    said.length = 0;
    const opened = await open(database.databaseUrl);
    const [{ superuser }] = await opened.dataSource.query(
      'SELECT rolsuper OR rolcreaterole AS superuser FROM pg_roles WHERE rolname = current_user',
    );
    if (!superuser) {
      expect(said[0]).toMatch(/not protected from the application itself: .+ owns (ledger|audit)_entry/);
      expect(said[1]).toContain('README');
    }
    await opened.stop();
  });

  test('the same role given twice keeps what it has, and is told of', async () => {
    said.length = 0;
    const opened = await open(database.databaseUrl, database.databaseUrl);
    expect(said[0]).toMatch(/not protected/);
    await expect(opened.dataSource.query('UPDATE event SET kind = kind')).resolves.toBeDefined();
    await opened.stop();
  });

  test('two roles given by the operator are used as given', async () => {
    if (!mayTry) return;
    await asSuperuser.query('CREATE ROLE operators_app LOGIN');
    roles.push('operators_app');
    said.length = 0;
    const url = database.databaseUrl.replace(/\/\/[^@]*@/, '//operators_app@');
    const opened = await open(url, database.databaseUrl);
    expect(said).toEqual([]);
    await expect(opened.dataSource.query('TRUNCATE audit_entry')).rejects.toThrow('permission denied');
    await expect(opened.dataSource.query('SELECT count(*) FROM enterprise')).resolves.toHaveLength(1);
    await opened.stop();
    // What the owner granted once holds without it, as long as there is nothing to migrate.
    const alone = await open(url);
    expect(said).toEqual([]);
    await expect(alone.dataSource.query('DELETE FROM checkpoint')).rejects.toThrow('permission denied');
    await alone.stop();
  });
  test('the application gets a role of its own where the given one may make it', async () => {
    if (!mayTry) return;
    const superuser = database.databaseUrl.replace(/\/\/[^@]*@/, '//postgres:secret@');
    said.length = 0;
    const first = await open(superuser);
    const again = await open(superuser);
    const [{ name }] = await first.dataSource.query('SELECT current_user AS name');
    roles.push(name);
    expect(name).toBe(`qianqi_app_${new URL(superuser).pathname.slice(1)}`);
    expect(said).toEqual([]);
    await expect(first.dataSource.query('DELETE FROM ledger_entry')).rejects.toThrow('permission denied');
    await expect(again.dataSource.query('SELECT 1')).resolves.toEqual([{ '?column?': 1 }]);
    await Promise.all([first.stop(), again.stop()]);
  });
});

test('a password is sent as what PostgreSQL would have stored of it', () => {
  // The example of RFC 7677: user "user", password "pencil".
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
  expect(scramVerifier('pencil', salt)).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});
