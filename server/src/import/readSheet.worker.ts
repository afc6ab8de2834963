/** A thread of its own for files, one after the other: however long one takes to unpack, requests go on being answered. */
import { parentPort } from 'node:worker_threads';
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

// What it throws besides ends the thread, and whoever waits is told.
parentPort!.on('message', (file: Uint8Array) => {
  void read(file).then(answer => parentPort!.postMessage(answer));
});
