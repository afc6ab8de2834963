/** All that one sheet works with, made once when it is opened. */
import type { ApolloClient } from '@apollo/client';
import { parseEntry, type Day } from '@qianqi/shared';
import { EVENT_FIELDS } from '../domain/event/eventFields';
import { writeOut, type EntryFieldSpec } from '../ui/entry/field';
import { createAutosave, type Autosave } from './autosave';
import { COLUMNS, ENTERPRISE, type Column, type SheetKind } from './columns';
import { createFiles, type Files } from './files';
import { createFinder, type Finder } from './finder';
import { judge } from './judge';
import { rawOf } from './reading';
import { isOpen, undecided, type Row } from './row';
import { createSaver, errorsOf, type Saver } from './saver';
import { printSheet, type Sheet } from './sheet';
import { createSheetStore, type SheetStore } from './sheetStore';
import { suspectsOf } from './suspects';

/** What came of an attempt to save a row. */
export type Attempt =
  | { readonly state: 'SENT' | 'BLANK' | 'CLOSED' | 'SUSPECT' }
  | { readonly state: 'WRONG'; readonly column: string };

export interface Desk {
  readonly kind: SheetKind;
  readonly columns: readonly Column[];
  readonly fields: readonly EntryFieldSpec[];
  readonly today: Day;
  readonly store: SheetStore;
  readonly finder: Finder;
  readonly saver: Saver;
  readonly autosave: Autosave;
  /** A cell was left: shorthand is written out, and what is wrong with it is said. */
  leave(key: string, column: string): void;
  save(key: string): Attempt;
  /** Works out anew what the rows would do and what they resemble. */
  judgeNow(): void;
  /** A recorded row was voided. */
  voided(key: string): void;
  /** Begins; answers how to end. */
  start(): () => void;
}

export interface Opening {
  readonly client: ApolloClient;
  readonly kind: SheetKind;
  readonly username: string;
  /** Whether the viewer may read what complaints say. */
  readonly complaints: boolean;
  readonly today: Day;
  readonly sheet: Sheet;
  readonly version: number;
  /** The sheet was held by this tab and differs from what the server has. */
  readonly changed: boolean;
}

/** Long enough not to work between two keystrokes, short enough to be there when one looks up. */
const JUDGED_AFTER = 200;

export function openDesk({
  client,
  kind,
  username,
  complaints,
  today,
  sheet,
  version,
  changed,
}: Opening): Desk {
  const columns = COLUMNS[kind];
  const fields = EVENT_FIELDS[kind];
  const store = createSheetStore(columns, sheet);
  if (store.shape().keys.length === 0) store.append();

  let timer: ReturnType<typeof setTimeout> | undefined;
  const judgeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(judgeNow, JUDGED_AFTER);
  };
  const files: Files = createFiles(client, complaints, judgeSoon);
  const rules = { kind, fields, today, fileOf: files.fileOf, bearerOf: files.bearerOf };
  const judgeNow = () => {
    clearTimeout(timer);
    const rows = store.rows();
    const judged = judge(rows, rules);
    const suspects = suspectsOf(rows, rules);
    for (const row of rows) {
      const next = {
        judged: judged.has(row.key) ? judged.get(row.key)! : row.judged,
        suspects: suspects.get(row.key) ?? row.suspects,
      };
      if (!isSame(row, next)) store.derive(row.key, next);
    }
  };
  const ask = ({ enterprise, values }: Row) => {
    if (enterprise) files.askFile(enterprise.creditCode);
    const number = values['documentNumber']?.trim();
    if (number) files.askBearer(number);
  };
  const check = (row: Row): Record<string, string> => {
    const parsed = parseEntry(kind, rawOf(fields, row.values, today), today);
    const errors = parsed.ok ? {} : errorsOf(parsed.error, fields);
    if (row.enterprise) return errors;
    const typed = row.values[ENTERPRISE]?.trim();
    return {
      [ENTERPRISE]: row.errors[ENTERPRISE] ?? (typed ? '请在列表中选择企业' : '请填写企业'),
      ...errors,
    };
  };
  const finder = createFinder(client, store, ({ creditCode }) => files.askFile(creditCode));
  const saver = createSaver({ client, store, kind, fields, today, onSaved: () => judgeSoon() });
  const autosave = createAutosave({
    client,
    kind,
    username,
    version,
    changed,
    print: () => printSheet(store.sheet()),
  });
  return {
    kind,
    columns,
    fields,
    today,
    store,
    finder,
    saver,
    autosave,
    judgeNow,
    leave(key, column) {
      const row = store.row(key);
      if (!row || !isOpen(row)) return;
      if (column === ENTERPRISE) return finder.settle(key);
      const field = fields.find(({ name }) => name === column)!;
      store.write(key, column, writeOut(field, row.values[column] ?? '', today));
      const left = store.row(key)!;
      ask(left);
      const error = left.values[column] ? check(left)[column] : undefined;
      if (error !== undefined) store.derive(key, { errors: { ...left.errors, [column]: error } });
    },
    save(key) {
      const row = store.row(key);
      if (!row || !isOpen(row)) return { state: 'CLOSED' };
      if (!row.touched) return { state: 'BLANK' };
      const errors = check(row);
      const wrong = columns.find(({ name }) => errors[name] !== undefined);
      store.derive(key, { errors });
      if (wrong) return { state: 'WRONG', column: wrong.name };
      judgeNow();
      if (undecided(store.row(key)!).length > 0) return { state: 'SUSPECT' };
      saver.send(key);
      return { state: 'SENT' };
    },
    voided(key) {
      const row = store.row(key);
      if (!row?.enterprise) return;
      store.change(key, { status: 'VOIDED' });
      files.forget(row.enterprise.creditCode);
      files.askFile(row.enterprise.creditCode);
    },
    start() {
      const stopAutosave = autosave.start();
      const stopEdits = store.onEdit(() => {
        autosave.touch();
        judgeSoon();
      });
      store.rows().filter(isOpen).forEach(ask);
      judgeSoon();
      const retry = () => saver.retry();
      addEventListener('online', retry);
      return () => {
        stopEdits();
        stopAutosave();
        clearTimeout(timer);
        removeEventListener('online', retry);
      };
    },
  };
}

function isSame(row: Row, { judged, suspects }: Pick<Row, 'judged' | 'suspects'>): boolean {
  return JSON.stringify([row.judged, row.suspects]) === JSON.stringify([judged, suspects]);
}
