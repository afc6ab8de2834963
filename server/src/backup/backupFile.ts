/**
 * The form of a backup: gzip of text that begins with a line saying what it is, goes on with one COPY block a table, as psql
 * too would read them, and ends with a line that counts the rows and seals all before it. A file cut short has no last line.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export interface Header {
  readonly format: 'qianqi-backup';
  readonly version: 1;
  readonly madeAt: string;
  /** Names, in the order they ran: the shape of the tables below. */
  readonly migrations: readonly string[];
}

export interface Trailer {
  readonly rows: Readonly<Record<string, number>>;
  /** Hex, of all lines before this one with their ends. */
  readonly sha256: string;
}

/** Says in the operator's words why a file is no backup that can be restored. */
export class NoBackup extends Error {}

export const END_OF_ROWS = '\\.';

/** Table and column names are ours, in lower case. */
export const blockOf = (table: string, columns: readonly string[]): string =>
  `COPY ${table} (${columns.join(', ')}) FROM stdin;`;

export const isBlock = (line: string): boolean => /^COPY [a-z_]+ \([a-z_, ]+\) FROM stdin;$/.test(line);

/** The lines without their ends. The text of COPY has no line end within a row. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const reading = pipeline(createReadStream(path), gunzip);
  // Told by the loop below, which reads the same stream.
  reading.catch(() => undefined);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let begin = 0;
      for (let end = text.indexOf(10); end !== -1; end = text.indexOf(10, begin)) {
        yield text.subarray(begin, end);
        begin = end + 1;
      }
      rest = text.subarray(begin);
    }
  } catch (error) {
    throw new NoBackup(whyNotRead(path, error as NodeJS.ErrnoException));
  }
  if (rest.length > 0) throw new NoBackup(`${path} is cut short.`);
}

function whyNotRead(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder, not a backup.`;
  if (code === 'EACCES') return `${path} may not be read by this user.`;
  return `${path} cannot be read to its end: ${message}.`;
}

function parseHeader(path: string, line: Buffer | undefined): Header {
  const header = parse<Header>(line);
  if (header?.format !== 'qianqi-backup') throw new NoBackup(`${path} is no backup of this registry.`);
  if (header.version !== 1) throw new NoBackup(`${path} was made by a later version of this program.`);
  return header;
}

/** Reads all of it and holds it to its last line, before anything is done with it. */
export async function inspect(path: string): Promise<{ header: Header; trailer: Trailer }> {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let last: Buffer | undefined;
  for await (const line of linesOf(path)) {
    if (last !== undefined) hash.update(last).update('\n');
    // Copied: what is yielded is a view on a chunk that goes.
    last = Buffer.from(line);
    header ??= parseHeader(path, last);
  }
  const trailer = parse<Trailer>(last);
  if (header === undefined || trailer?.sha256 === undefined) throw new NoBackup(`${path} is cut short.`);
  if (trailer.sha256 !== hash.digest('hex'))
    throw new NoBackup(`${path} is not as it was written: its contents do not fit its seal.`);
  return { header, trailer };
}

function parse<T>(line: Buffer | undefined): (Partial<T> & T) | null {
  try {
    return JSON.parse((line ?? '').toString()) as T;
  } catch {
    return null;
  }
}
