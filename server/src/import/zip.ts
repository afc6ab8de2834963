/**
 * Takes named entries out of a ZIP archive, and nothing more than the limit: what a header says of sizes is checked against
 * what comes out, and unpacking stops where the limit is, so that no archive can unfold into more.
 */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { FileRefused } from './sheetFile.js';

const inflate = promisify(inflateRaw);

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 2000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

const broken = () => new FileRefused('文件已损坏，无法读取；请用表格软件打开后另存为 xlsx 再导入');
const tooLarge = () => new FileRefused('文件解压后过大，请删去图片和无关的工作表，或分成几个文件导入');

export interface Archive {
  /** Undefined if there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

/** Throws FileRefused, here and on reading. `limit` is in bytes, of everything read from it. */
export function openArchive(file: Buffer, limit: number): Archive {
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(file)) {
    if (entries.has(entry.name)) throw broken();
    entries.set(entry.name, entry);
  }
  let left = limit;
  return {
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.unpacked > left) throw tooLarge();
      const content = await unpack(file, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function directoryOf(file: Buffer): readonly Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) throw broken();
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY) throw broken();
    const [nameLength, extra, comment] = [28, 30, 32].map(place => file.readUInt16LE(at + place));
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength!),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= earliest; at--) if (file.readUInt32LE(at) === END) return at;
  throw broken();
}

async function unpack(file: Buffer, entry: Entry, limit: number): Promise<Buffer> {
  const { offset, packed, unpacked, method, flags } = entry;
  if ((flags & ENCRYPTED) !== 0) throw new FileRefused('文件设有密码，请取消密码后再导入');
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const content = file.subarray(start, start + packed);
  if (content.length !== packed) throw broken();
  const result = method === STORED ? content : method === DEFLATED ? await inflated(content, limit) : null;
  // A size that is a lie is no accident.
  if (result === null || result.length !== unpacked) throw broken();
  return result;
}

async function inflated(content: Buffer, limit: number): Promise<Buffer> {
  try {
    return await inflate(content, { maxOutputLength: limit });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}
