/**
 * Sends rows one after the other, so that they are recorded in the order of the stack. A row keeps its key: sent again
 * after a lost answer it is recorded once. While the server is away or busy a row waits, and those after it.
 */
import type { ApolloClient } from '@apollo/client';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { RECORDINGS } from '../domain/event/recording';
import type { EntryFieldSpec } from '../ui/entry/field';
import type { Day } from '@qianqi/shared';
import { ENTERPRISE, type SheetKind } from './columns';
import { rawOf } from './reading';
import type { Row } from './row';
import type { SheetStore } from './sheetStore';

export interface Saver {
  /** Does nothing for a row that is on its way or recorded already. */
  send(key: string): void;
  /** What waits is tried at once. */
  retry(): void;
  stop(): void;
}

interface Options {
  readonly client: ApolloClient;
  readonly store: SheetStore;
  readonly kind: SheetKind;
  readonly fields: readonly EntryFieldSpec[];
  readonly today: Day;
  readonly onSaved: (row: Row) => void;
}

const RETRY_AFTER = 3000;

export function createSaver({ client, store, kind, fields, today, onSaved }: Options): Saver {
  const queue: string[] = [];
  let running = false;
  let stopped = false;
  let wake: () => void = () => undefined;

  const run = async () => {
    if (running) return;
    running = true;
    for (let key = queue[0]; key !== undefined && !stopped; key = queue[0]) {
      if (await attempt(key)) queue.shift();
      else await pause();
    }
    running = false;
  };
  const pause = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, RETRY_AFTER);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** False when it is to be tried again. */
  const attempt = async (key: string): Promise<boolean> => {
    const row = store.row(key);
    if (!row?.enterprise) return true;
    try {
      const { data } = await client.mutate({
        mutation: RECORDINGS[kind],
        variables: {
          input: {
            enterpriseId: row.enterprise.id,
            ...rawOf(fields, row.values, today),
            idempotencyKey: key,
          },
        },
        fetchPolicy: 'no-cache',
      });
      const { event, gradeEffect, userErrors } = data!.recorded;
      if (event) {
        const { before = null, after = null } = gradeEffect ?? {};
        store.change(key, { status: 'SAVED', errors: {}, recorded: { eventId: event.id, before, after } });
        onSaved(store.row(key)!);
      } else store.change(key, { status: 'TYPING', errors: errorsOf(userErrors, fields) });
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'BUSY' || failure === 'OFFLINE') {
        store.change(key, { status: 'WAITING' });
        return false;
      }
      store.change(key, { status: 'TYPING', errors: { '': FAILURE_SENTENCES[failure] } });
      return true;
    }
  };
  return {
    send(key) {
      if (store.row(key)?.status !== 'TYPING') return;
      store.change(key, { status: 'SENDING', errors: {} });
      queue.push(key);
      void run();
    },
    retry: () => wake(),
    stop() {
      stopped = true;
      wake();
    },
  };
}

/** By column; what belongs to none stands with the row. */
export function errorsOf(
  refusals: readonly { readonly message: string; readonly path: readonly string[] }[],
  fields: readonly EntryFieldSpec[],
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of refusals) {
    const name = path[0] === 'enterpriseId' ? ENTERPRISE : (path[0] ?? '');
    errors[name === ENTERPRISE || fields.some(field => field.name === name) ? name : ''] ??= message;
  }
  return errors;
}
