/** Reads uploaded files, each in a thread of its own with bounds on its memory and its time; some at once, the others wait. */
import { Worker } from 'node:worker_threads';
import type { PackedSheet } from './packedSheet.js';
import type { SheetRead } from './readSheet.worker.js';
import { FileRefused } from './sheetFile.js';

export interface SheetReader {
  /** Throws FileRefused. The file is handed over and no longer readable here. */
  read(file: Buffer): Promise<PackedSheet>;
}

const AT_ONCE = 2;
/** Megabytes: a sheet at every limit takes half of it. */
const MEMORY = 384;
const MILLISECONDS = 20_000;

const tooMuch = () => new FileRefused('表格过大，读不完；请删去图片和无关的内容，或分成几个文件导入');

export function openSheetReader(worker: URL): SheetReader {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return {
    async read(file) {
      if (busy === AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
      else busy++;
      try {
        return await readIn(worker, file);
      } finally {
        // Its place goes to whoever waits longest.
        const next = waiting.shift();
        if (next) next();
        else busy--;
      }
    },
  };
}

async function readIn(url: URL, file: Buffer): Promise<PackedSheet> {
  // A copy, as a small buffer shares its memory with others.
  const bytes = new Uint8Array(file);
  const worker = new Worker(url, {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<SheetRead>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', error => reject(isOutOfMemory(error) ? tooMuch() : error));
      worker.once('exit', () => reject(new Error('the thread ended without an answer')));
      timer = setTimeout(() => reject(tooMuch()), MILLISECONDS);
    });
    if ('refused' in answer) throw new FileRefused(answer.refused);
    return answer.sheet;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
