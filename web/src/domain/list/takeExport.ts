/** Fetches a list as a file: `POST /exports`, read as it comes, so that it can be watched and stopped. */
import type { ExportFormat, ListName } from '@qianqi/shared';
import { expiry } from '../../apollo/expiry';

export interface WantedExport {
  readonly list: ListName;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  /** Of the page's query, without paging. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Fetched {
  readonly name: string;
  readonly file: Blob;
}

/** Why there is no file, in words for the page. */
export class ExportFailed extends Error {}

const BROKEN_OFF = '导出中断，请检查网络后重试';

/** `onBytes` hears how much has come. Throws ExportFailed, and whatever an abort throws. */
export async function fetchExport(
  wanted: WantedExport,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Fetched> {
  const response = await ask(wanted, signal);
  if (response.status === 401) {
    await new Promise<void>((resolve, reject) => {
      const stop = expiry.wait(resolve);
      signal.addEventListener('abort', () => {
        stop();
        reject(signal.reason as Error);
      });
    });
    return fetchExport(wanted, signal, onBytes);
  }
  if (!response.ok) throw new ExportFailed(await reasonOf(response));
  const pieces: BlobPart[] = [];
  let bytes = 0;
  try {
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value as BlobPart);
      bytes += value.length;
      onBytes(bytes);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ExportFailed(BROKEN_OFF);
  }
  const type = response.headers.get('content-type') ?? '';
  return { name: nameOf(response, wanted.format), file: new Blob(pieces, { type }) };
}

async function ask(wanted: WantedExport, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/exports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ExportFailed(BROKEN_OFF);
  }
}

async function reasonOf(response: Response): Promise<string> {
  try {
    const { errors } = (await response.json()) as { readonly errors: readonly { message: string }[] };
    return errors[0]!.message;
  } catch {
    return '服务器未能完成导出，请稍后重试';
  }
}

function nameOf({ headers }: Response, format: ExportFormat): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  return encoded === undefined ? `导出.${format.toLowerCase()}` : decodeURIComponent(encoded);
}
