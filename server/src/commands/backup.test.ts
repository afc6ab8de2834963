/** The commands as an operator runs them, on the embedded database of a server that goes on serving. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperatedServer } from '../testing/operatedServer.js';
import { discard, makeTestFolder } from '../testing/testFolder.js';
import { createWritten } from '../testing/writers.js';

const folder = makeTestFolder();
const elsewhere = makeTestFolder();
const file = join(folder, 'registry.backup');
let server: OperatedServer;

beforeAll(async () => {
  server = await OperatedServer.open();
  const ids = await createWritten(server);
  const record = `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { userErrors { code } } }`;
  const complaint = { acceptedOn: '2026-01-01', channel: 'PHONE', summary: '反映消防通道堵塞' };
  for (const enterpriseId of ids) await server.ask(record, { input: { ...complaint, enterpriseId } });
}, 180_000);

afterAll(async () => {
  await server?.close();
  // What is mounted in a folder keeps it.
  if (mounted) execFileSync('umount', ['--lazy', small]);
  discard(folder);
  discard(elsewhere);
}, 90_000);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(command: string, dataDir: string, ...args: readonly string[]): Promise<Ended> {
  const path = fileURLToPath(new URL(`../../dist/commands/${command}.js`, import.meta.url));
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', DEMO: '0', LOG: '' };
  return new Promise(resolve =>
    execFile(process.execPath, [path, ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    ),
  );
}

/** What a command that refuses says last: a sentence, nothing of where it came about in the program. */
function lastWords({ code, err }: Ended): string {
  expect(code).toBe(1);
  expect(err).not.toMatch(/^\s+at /m);
  return err.trimEnd().split('\n').at(-1)!;
}

/** Every row, by table. */
function rowsOf(path: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  let rows: string[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString().trimEnd().split('\n').slice(1, -1))
    if (line.startsWith('COPY ')) tables.set(line, (rows = []));
    else rows.push(line);
  for (const each of tables.values()) each.sort();
  return tables;
}

test('while the server serves: a whole file that takes the place of no other', async () => {
  const made = await run('backup', server.folder, file);
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining(`tables are in ${file}.`) });
  const before = readFileSync(file);
  expect(lastWords(await run('backup', server.folder, file))).toBe(
    `${file} is there already; a backup never takes the place of another.`,
  );
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder).filter(name => name.includes('.backup'))).toEqual(['registry.backup']);
  expect(await run('backup', server.folder)).toMatchObject({ code: 2, err: /Usage/ });
}, 120_000);

test('a folder that is not there is named, and none is made', async () => {
  const wrong = join(folder, 'absent', 'registry.backup');
  expect(lastWords(await run('backup', server.folder, wrong))).toBe(
    `There is no folder ${join(folder, 'absent')}.`,
  );
  expect(existsSync(join(folder, 'absent'))).toBe(false);
}, 60_000);

const small = join(folder, 'small');
const mounted = mount();
const why = mounted ? '' : ' [not run: a file system of a given size can be mounted by root only]';

function mount(): boolean {
  mkdirSync(small);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=0700', 'tmpfs', small], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

(mounted ? describe : describe.skip)(`a small disk${why}`, () => {
  test('that fills up is named, and nothing is left there', async () => {
    const ended = await run('backup', server.folder, join(small, 'registry.backup'));
    expect(lastWords(ended)).toBe(`The disk of ${small} is full. Nothing of the backup was left there.`);
    expect(readdirSync(small)).toEqual([]);
  }, 60_000);
});

test('nothing is restored under a server that runs', async () => {
  expect(lastWords(await run('restore', server.folder, file, '--replace'))).toBe(
    'Servers still use this database: stop them first.',
  );
  expect((await server.ask('{ enterprises { totalCount } }')).data.enterprises.totalCount).toBe(8);
}, 60_000);

test('restored elsewhere, everything is as it was, and nothing that is refused afterwards changes it', async () => {
  expect(await run('restore', elsewhere, file)).toMatchObject({
    code: 0,
    out: /rows are as they were at/,
  });
  expect(lastWords(await run('restore', elsewhere, file))).toBe(
    'The database is not empty. To lose what is in it, say --replace.',
  );
  const broken = join(folder, 'broken.backup');
  writeFileSync(broken, readFileSync(file).subarray(0, -100));
  expect(lastWords(await run('restore', elsewhere, broken, '--replace'))).toContain(broken);
  const absent = join(folder, 'absent.backup');
  expect(lastWords(await run('restore', elsewhere, absent, '--replace'))).toBe(`There is no file ${absent}.`);
  const again = join(folder, 'again.backup');
  expect(await run('backup', elsewhere, again)).toMatchObject({ code: 0 });
  expect(rowsOf(again)).toEqual(rowsOf(file));
  expect(await run('auditVerify', elsewhere)).toMatchObject({ code: 0 });
}, 180_000);
