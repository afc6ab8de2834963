/**
 * The last checkpoint in a file outside the database: who restores an older database, or takes away its end together with
 * the checkpoints of it, does not take away this.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { Checkpoint } from './checkpoint.entity.js';

/** What the file says, bytes in base64. */
export interface Witness {
  readonly number: number;
  readonly madeAt: string;
  readonly hash: string;
  readonly publicKey: string;
  readonly signature: string;
}

const FILE = 'audit-checkpoint.json';
/** What a later checkpoint of a database that did not know it would have overwritten. */
const SET_ASIDE = /^audit-checkpoint\.not-in-database\.\d+\.json$/;

function witnessOf({ number, madeAt, hash, publicKey, signature }: Checkpoint): Witness {
  const [hashText, keyText, signatureText] = [hash, publicKey, signature].map(each =>
    each.toString('base64'),
  );
  return {
    number,
    madeAt: madeAt.toISOString(),
    hash: hashText!,
    publicKey: keyText!,
    signature: signatureText!,
  };
}

/** Written aside and renamed, so that it is whole whenever the machine stops. */
export function writeWitness(folder: string, checkpoint: Checkpoint): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${FILE}.${process.pid}`);
  writeFileSync(unfinished, `${JSON.stringify(witnessOf(checkpoint), null, 2)}\n`);
  renameSync(unfinished, join(folder, FILE));
}

/** The file; null when there is none that can be read. */
export function latestWitness(folder: string): Witness | null {
  return read(join(folder, FILE))[0] ?? null;
}

/** The file and those set aside. */
export function readWitnesses(folder: string): readonly Witness[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name === FILE || SET_ASIDE.test(name))
    .flatMap(name => read(join(folder, name)));
}

function read(file: string): Witness[] {
  try {
    return [JSON.parse(readFileSync(file, 'utf8')) as Witness];
  } catch {
    return [];
  }
}

/** Those that the database does not know, or knows otherwise. */
export async function missingFrom(
  manager: EntityManager,
  witnesses: readonly Witness[],
): Promise<readonly Witness[]> {
  const rows: { number: number; hash: Buffer }[] = await manager.query(
    'SELECT number, hash FROM checkpoint WHERE number = ANY($1)',
    [witnesses.map(({ number }) => number)],
  );
  const known = new Map(rows.map(({ number, hash }) => [number, hash.toString('base64')]));
  return witnesses.filter(({ number, hash }) => known.get(number) !== hash);
}

/** Keeps the file where the next checkpoint does not overwrite it. */
export function setAside(folder: string, { number }: Witness): void {
  const name = (serial: number) => join(folder, `audit-checkpoint.not-in-database.${serial}.json`);
  let serial = number;
  while (existsSync(name(serial))) serial++;
  renameSync(join(folder, FILE), name(serial));
}
