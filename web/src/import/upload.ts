/** Sends a sheet as it is; GraphQL takes no bodies of this size. */
import type { ImportKind } from '@qianqi/shared';
import { expiry } from '../apollo/expiry';
import { FAILURE_SENTENCES, type Failure } from '../apollo/failure';
import { say } from '../ui/locale/say';

/** Bytes; the server takes no more, and what it would refuse need not be sent. */
const LARGEST = 10 * 1024 * 1024;

export type Uploaded = { readonly importId: string } | { readonly refused: string };

const FAILURES: Readonly<Record<number, Failure>> = { 403: 'FORBIDDEN', 429: 'BUSY', 503: 'BUSY' };

/** With `kind` null the sheet's header says what it holds. Should the session have run out, it waits and is sent again. */
export async function uploadSheet(sheet: Blob, filename: string, kind: ImportKind | null): Promise<Uploaded> {
  if (sheet.size > LARGEST) return { refused: '文件超过 10 MB，请删去图片或分成几个文件导入' };
  const search = new URLSearchParams({ filename, ...(kind !== null && { kind }) });
  const send = () =>
    fetch(`/imports?${search.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: sheet,
    });
  try {
    let answer = await send();
    while (answer.status === 401) {
      await new Promise<void>(resolve => expiry.wait(resolve));
      answer = await send();
    }
    const failure = FAILURES[answer.status];
    if (failure !== undefined) return { refused: FAILURE_SENTENCES[failure] };
    const said = (await answer.json()) as {
      importId?: string | null;
      userErrors?: readonly { readonly message: string }[];
    };
    if (said.importId) return { importId: said.importId };
    return { refused: say(said.userErrors?.[0]?.message ?? FAILURE_SENTENCES.BROKEN) };
  } catch (error) {
    return { refused: FAILURE_SENTENCES[error instanceof TypeError ? 'OFFLINE' : 'BROKEN'] };
  }
}
