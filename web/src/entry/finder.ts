/**
 * Finds the enterprise that is typed into a row: what was found is offered below the input while it has the focus; left
 * unchosen, the text is taken if only one enterprise answers to it, and otherwise stays as it is, with what to do.
 */
import type { ApolloClient } from '@apollo/client';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { PickEnterprisesDocument } from '../generated/graphql';
import { ENTERPRISE } from './columns';
import type { RowEnterprise } from './row';
import type { SheetStore } from './sheetStore';

export interface Found {
  /** The row that asks. */
  readonly key: string;
  /** What these were found by. */
  readonly typed: string;
  readonly enterprises: readonly RowEnterprise[];
  readonly totalCount: number;
  /** Which of them Enter would take. */
  readonly at: number;
  /** In Chinese, when it could not be asked. */
  readonly failure: string;
}

export interface Finder {
  found(): Found | null;
  subscribe(listener: () => void): () => void;
  /** Something was typed: looks once the typing pauses. */
  ask(key: string): void;
  move(by: number): void;
  /** Takes the one at the mark, or the one given; false when none is offered for what stands in the row. */
  take(key: string, at?: number): boolean;
  close(): void;
  /** The input was left: takes what can be meant by its text alone. */
  settle(key: string): void;
  /** The same of many rows, each text asked for once. */
  settleAll(keys: readonly string[]): void;
}

const TYPING_PAUSE = 150;
/** Of a pasted stack so many are looked for at a time. */
const ABREAST = 4;

export function createFinder(
  client: ApolloClient,
  store: SheetStore,
  onPick: (enterprise: RowEnterprise) => void,
): Finder {
  const listeners = new Set<() => void>();
  let found: Found | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The row whose list may be shown; what arrives for another is not. */
  let open: string | null = null;

  const show = (next: Found | null) => {
    found = next;
    listeners.forEach(listener => listener());
  };
  const textOf = (key: string) => store.row(key)?.values[ENTERPRISE]?.trim() ?? '';
  const pick = (key: string, enterprise: RowEnterprise) => {
    const row = store.row(key);
    if (!row) return;
    const { [ENTERPRISE]: _mended, ...errors } = row.errors;
    const { id, name, creditCode, divisionName, grade } = enterprise;
    store.change(key, {
      enterprise: { id, name, creditCode, divisionName, grade },
      values: { ...row.values, [ENTERPRISE]: name },
      errors,
      touched: true,
    });
    if (found?.key === key) show(null);
    onPick(enterprise);
  };
  const complain = (key: string, message: string) => {
    const row = store.row(key);
    if (row) store.change(key, { errors: { ...row.errors, [ENTERPRISE]: message } });
  };
  const look = async (key: string, typed: string): Promise<Found> => {
    try {
      const { data } = await client.query({
        query: PickEnterprisesDocument,
        variables: { search: typed },
        fetchPolicy: 'no-cache',
      });
      const { nodes, totalCount } = data!.enterprises;
      return { key, typed, enterprises: nodes, totalCount, at: 0, failure: '' };
    } catch (error) {
      return {
        key,
        typed,
        enterprises: [],
        totalCount: 0,
        at: 0,
        failure: FAILURE_SENTENCES[failureOf(error)],
      };
    }
  };
  const answered = (key: string, answer: Found) => {
    if (textOf(key) !== answer.typed || store.row(key)?.enterprise) return;
    const meant = meantBy(answer);
    if (meant) pick(key, meant);
    else complain(key, whyNone(answer));
  };
  return {
    found: () => found,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask(key) {
      clearTimeout(timer);
      open = key;
      const typed = textOf(key);
      if (typed === '') return show(null);
      const offer = (next: Found) => {
        if (open === key && textOf(key) === typed && !store.row(key)?.enterprise) show(next);
      };
      timer = setTimeout(() => void look(key, typed).then(offer), TYPING_PAUSE);
    },
    move(by) {
      if (!found) return;
      const last = found.enterprises.length - 1;
      show({ ...found, at: Math.min(Math.max(found.at + by, 0), last) });
    },
    take(key, at) {
      const chosen = found?.enterprises[at ?? found.at];
      if (!found || !chosen || found.key !== key || found.typed !== textOf(key)) return false;
      pick(key, chosen);
      return true;
    },
    close() {
      clearTimeout(timer);
      open = null;
      if (found) show(null);
    },
    settle(key) {
      clearTimeout(timer);
      if (open === key) open = null;
      const known = found?.key === key ? found : null;
      if (known) show(null);
      const typed = textOf(key);
      if (typed === '' || store.row(key)?.enterprise) return;
      void (known?.typed === typed ? Promise.resolve(known) : look(key, typed)).then(answer =>
        answered(key, answer),
      );
    },
    settleAll(keys) {
      const texts = new Set(keys.map(textOf).filter(typed => typed !== ''));
      const left = [...texts];
      const next = async (): Promise<void> => {
        const typed = left.shift();
        if (typed === undefined) return;
        const answer = await look(keys[0]!, typed);
        for (const key of keys) answered(key, answer);
        return next();
      };
      for (let each = 0; each < ABREAST; each++) void next();
    },
  };
}

/** The only one found, or the only one whose name or code it is to the letter. */
function meantBy({ typed, enterprises, totalCount }: Found): RowEnterprise | undefined {
  if (totalCount === 1) return enterprises[0];
  const code = typed.normalize('NFKC').toUpperCase();
  const same = enterprises.filter(({ name, creditCode }) => name === typed || creditCode === code);
  return same.length === 1 ? same[0] : undefined;
}

function whyNone({ failure, totalCount, typed }: Found): string {
  if (failure) return failure;
  return totalCount === 0
    ? `没有找到“${typed}”，请换个说法，或先建档`
    : `有 ${totalCount} 家相符，请在列表中选一家`;
}
