/** All that one sheet works with, made once when it is opened. */
import type { ApolloClient } from '@apollo/client';
import { parseEntry, type Day } from '@qianqi/shared';
import { EVENT_FIELDS } from '../domain/event/eventFields';
import { writeOut, type EntryFieldSpec, type Values } from '../ui/entry/field';
import { createAutosave, type Autosave } from './autosave';
import { readCell } from './block';
import { COLUMNS, ENTERPRISE, type Column, type SheetKind } from './columns';
import { createFiles, type Files } from './files';
import { createFinder, type Finder } from './finder';
import { createLookOver } from './lookOver';
import { rawOf } from './reading';
import { isOpen, undecided, type Row } from './row';
import { createSaver, errorsOf, type Saver } from './saver';
import { printSheet, type Sheet } from './sheet';
import { createSheetStore, type SheetStore } from './sheetStore';

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
  /** Several cells of a row at once, as a spreadsheet had them; what cannot be read keeps its text and is marked. */
  paste(key: string, cells: Values): void;
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

  const files: Files = createFiles(client, complaints, () => lookOver.changed(null));
  const rules = { kind, fields, today, fileOf: files.fileOf, bearerOf: files.bearerOf };
  const lookOver = createLookOver(store, rules);
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
  const saver = createSaver({
    client,
    store,
    kind,
    fields,
    today,
    onSaved: ({ key }) => lookOver.changed(key),
  });
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
    paste(key, cells) {
      const row = store.row(key);
      if (!row || !isOpen(row)) return;
      const values = { ...row.values };
      const errors = { ...row.errors };
      for (const [name, text] of Object.entries(cells)) {
        const field = fields.find(each => each.name === name);
        values[name] = field ? readCell(field, text, today) : text;
        delete errors[name];
      }
      const other = cells[ENTERPRISE] !== undefined && { enterprise: null, judged: null, suspects: [] };
      store.change(key, { ...other, values, errors, touched: true });
      const pasted = store.row(key)!;
      ask(pasted);
      // Whose the row is, is looked up; what is empty may still be filled in.
      const wrong = Object.entries(check(pasted)).filter(
        ([name]) => name !== ENTERPRISE && cells[name] !== undefined && values[name] !== '',
      );
      if (wrong.length > 0) store.derive(key, { errors: { ...errors, ...Object.fromEntries(wrong) } });
    },
    save(key) {
      const row = store.row(key);
      if (!row || !isOpen(row)) return { state: 'CLOSED' };
      if (!row.touched) return { state: 'BLANK' };
      const errors = check(row);
      const wrong = columns.find(({ name }) => errors[name] !== undefined);
      store.derive(key, { errors });
      if (wrong) return { state: 'WRONG', column: wrong.name };
      lookOver.now(key);
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
      const stopEdits = store.onEdit(key => {
        autosave.touch();
        lookOver.changed(key);
      });
      store.rows().filter(isOpen).forEach(ask);
      lookOver.changed(null);
      const retry = () => saver.retry();
      addEventListener('online', retry);
      return () => {
        stopEdits();
        stopAutosave();
        lookOver.stop();
        removeEventListener('online', retry);
      };
    },
  };
}
