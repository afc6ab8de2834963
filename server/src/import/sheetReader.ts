/** Reads uploaded files, each in a thread of its own with bounds on its memory and its time; some at once, the others wait. */
import { Worker } from 'node:worker_threads';
import type { PackedSheet } from './packedSheet.js';
import type { SheetRead } from './readSheet.worker.js';
import { FileRefused } from './sheetFile.js';

export interface SheetReader {
  /** Throws FileRefused. The file is handed over and no longer readable here. */
  read(file: Buffer): Promise<PackedSheet>;
  close(): Promise<void>;
}

const AT_ONCE = 2;
/** Megabytes: a sheet at every limit takes half of it. */
const MEMORY = 384;
const MILLISECONDS = 20_000;
/** Bytes of a file after which a thread may be asked again; of one that was refused and may have unfolded, fewer. */
const SMALL = 1024 * 1024;
const TINY = 64 * 1024;

const tooMuch = () => new FileRefused('表格过大，读不完；请删去图片和无关的内容，或分成几个文件导入');

export function openSheetReader(worker: URL): SheetReader {
  const threads = new Threads(worker);
  let busy = 0;
  const waiting: (() => void)[] = [];
  return {
    async read(file) {
      if (busy === AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve));
      else busy++;
      try {
        return await readIn(threads, file);
      } finally {
        // Its place goes to whoever waits longest.
        const next = waiting.shift();
        if (next) next();
        else busy--;
      }
    },
    close: () => threads.close(),
  };
}

/** A thread that can be asked again: starting one takes a quarter of a second of work. */
class Threads {
  private idle: Worker | null = null;
  private isClosed = false;

  constructor(private readonly url: URL) {}

  take(): Worker {
    const worker = this.idle ?? new Worker(this.url, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    this.idle = null;
    worker.removeAllListeners();
    worker.ref();
    return worker;
  }

  async giveBack(worker: Worker, isUsable: boolean): Promise<void> {
    worker.removeAllListeners();
    if (!isUsable || this.isClosed || this.idle) {
      await worker.terminate();
      return;
    }
    this.idle = worker;
    worker.unref();
    worker.once('exit', () => (this.idle = this.idle === worker ? null : this.idle));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.idle?.terminate();
  }
}

async function readIn(threads: Threads, file: Buffer): Promise<PackedSheet> {
  // A copy, as a small buffer shares its memory with others.
  const bytes = new Uint8Array(file);
  const worker = threads.take();
  let timer: NodeJS.Timeout | undefined;
  let isUsable = false;
  try {
    const answer = await new Promise<SheetRead>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', error => reject(isOutOfMemory(error) ? tooMuch() : error));
      worker.once('exit', () => reject(new Error('the thread ended without an answer')));
      timer = setTimeout(() => reject(tooMuch()), MILLISECONDS);
      worker.postMessage(bytes, [bytes.buffer]);
    });
    // What a large file took is given back with its thread.
    isUsable = file.length <= SMALL && !('refused' in answer && file.length > TINY);
    if ('refused' in answer) throw new FileRefused(answer.refused);
    return answer.sheet;
  } finally {
    clearTimeout(timer);
    await threads.giveBack(worker, isUsable);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
