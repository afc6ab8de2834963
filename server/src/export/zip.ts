/**
 * A ZIP archive as its contents come, without knowing their sizes ahead: they are told after each (APPNOTE 4.3.9, data
 * descriptor). Below 4 GiB, which a workbook never reaches: a sheet has at most 1,048,576 rows.
 */
import { crc32, createDeflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';

export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

const DEFLATED = 8;
/** Sizes come after the contents, and names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
/** 1980-01-01: when it was made stands inside. */
const NO_DAY = 0x0021;

interface Stored {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
  readonly offset: number;
}

export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const stored: Stored[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const begun = localHeader(name);
    const measured = { crc: 0, plain: 0, packed: 0 };
    yield begun;
    for await (const chunk of deflated(entry.content, measured)) {
      measured.packed += chunk.length;
      yield chunk;
    }
    yield descriptor(measured);
    stored.push({ name, offset, ...measured });
    offset += begun.length + measured.packed + DESCRIPTOR_BYTES;
  }
  const directory = Buffer.concat(stored.map(centralHeader));
  yield directory;
  yield endOf(stored.length, directory.length, offset);
}

interface Measured {
  crc: number;
  plain: number;
}

async function* deflated(content: AsyncIterable<string>, measured: Measured): AsyncGenerator<Buffer> {
  async function* plain(): AsyncGenerator<Buffer> {
    for await (const text of content) {
      const bytes = Buffer.from(text);
      measured.crc = crc32(bytes, measured.crc);
      measured.plain += bytes.length;
      yield bytes;
    }
  }
  const source = Readable.from(plain());
  const deflate = createDeflateRaw();
  source.on('error', error => deflate.destroy(error));
  try {
    for await (const chunk of source.pipe(deflate)) yield chunk as Buffer;
  } finally {
    // Also when nobody reads on: the source then ends too.
    source.destroy();
    deflate.destroy();
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(NO_DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

const DESCRIPTOR_BYTES = 16;

function descriptor({ crc, packed, plain }: Omit<Stored, 'name' | 'offset'>): Buffer {
  const bytes = Buffer.alloc(DESCRIPTOR_BYTES);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(plain, 12);
  return bytes;
}

function centralHeader({ name, crc, packed, plain, offset }: Stored): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt16LE(NO_DAY, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(plain, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endOf(entries: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
