/** Sheets and workbooks that the tests upload, made here byte by byte so that they can also be broken. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Cell } from '@qianqi/shared';
import { columnLetters } from '@qianqi/shared';
import { NATIONAL_HEADER } from '../../../../shared/src/testing/nationalSheet.js';
import { signIn, type World } from '../../testing/world.js';

/** A row of the national sheet, by column. */
export function nationalRow(cells: Readonly<Record<number, Cell>>): Cell[] {
  return NATIONAL_HEADER.map((_, index) => cells[index] ?? null);
}

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of its size, where that is a lie. */
  readonly said?: number;
}

export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, said } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(plain), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(said ?? plain.length, 8);
    sizes.writeUInt16LE(Buffer.byteLength(name), 12);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 8, 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from(name),
      packed,
    ]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 8, 8, 0, 0, 0, 0, 0]),
        sizes.subarray(0, 14),
        Buffer.alloc(2),
        rest.subarray(0, 14),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      if (cell === null) return '';
      const at = `r="${columnLetters(column)}${index + 1}"`;
      return typeof cell === 'number'
        ? `<c ${at}><v>${cell}</v></c>`
        : `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const WORKBOOK =
  '<workbook><workbookPr/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>';

export function workbookOf(sheet: string, more: readonly Part[] = [], said?: number): Buffer {
  return zipOf([
    { name: 'xl/workbook.xml', content: WORKBOOK },
    { name: 'xl/worksheets/sheet1.xml', content: sheet, ...(said !== undefined && { said }) },
    ...more,
  ]);
}

export function xlsxOf(rows: readonly (readonly Cell[])[]): Buffer {
  return workbookOf(sheetXml(rows));
}

export interface Uploaded {
  readonly status: number;
  readonly importId: string | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  readonly milliseconds: number;
}

/** As the signed-in clerk. */
export async function uploadSheet(
  world: World,
  file: Buffer,
  { kind = 'PENALTY', cookie }: { readonly kind?: string; readonly cookie?: string } = {},
): Promise<Uploaded> {
  const session = cookie ?? (await signIn(world.address));
  const begun = performance.now();
  const response = await fetch(
    `${world.address}/imports?kind=${kind}&filename=${encodeURIComponent('双公示.xlsx')}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: session },
      body: new Uint8Array(file),
    },
  );
  const answer = (await response.json()) as Omit<Uploaded, 'status' | 'milliseconds'>;
  return { ...answer, status: response.status, milliseconds: performance.now() - begun };
}
