/** A thread of its own for one file: however long it takes to unpack, requests go on being answered. */
import { parentPort, workerData } from 'node:worker_threads';
import { packSheet, type PackedSheet } from './packedSheet.js';
import { readSheetFile } from './readFile.js';
import { FileRefused } from './sheetFile.js';

export type SheetRead = { readonly sheet: PackedSheet } | { readonly refused: string };

async function read(file: Uint8Array): Promise<SheetRead> {
  try {
    return { sheet: packSheet(await readSheetFile(Buffer.from(file.buffer))) };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.message };
    throw error;
  }
}

parentPort!.postMessage(await read(workerData as Uint8Array));
