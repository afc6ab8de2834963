/**
 * The rows as they are typed. Inputs are uncontrolled: a keystroke changes the row here and draws nothing; a row is drawn
 * anew only when something else than its own typing changed it. So typing costs the same in a sheet of 2 and of 200 rows.
 */
import { ENTERPRISE, type Column } from './columns';
import { newRow, type Row } from './row';
import { MOST_ROWS, type Declared, type Sheet } from './sheet';

/** What the sheet as a whole is drawn by. */
export interface Shape {
  readonly keys: readonly string[];
  readonly pins: ReadonlySet<string>;
}

type Listener = () => void;

export interface SheetStore {
  shape(): Shape;
  row(key: string): Row | undefined;
  rows(): readonly Row[];
  sheet(): Sheet;
  declared(): Declared;
  /** Called when rows come or go, or a pin is set. */
  onShape(listener: Listener): Listener;
  /** Called when a row changed other than by typing into it. */
  onRow(key: string, listener: Listener): Listener;
  /** Called after every change, with the row's key, or null when it is of no one row. */
  onEdit(listener: (key: string | null) => void): Listener;
  /** From a keystroke; the input shows it already. */
  type(key: string, column: string, text: string): void;
  change(key: string, patch: Partial<Row>): void;
  /** What was worked out from the rows: drawn, and no edit. */
  derive(key: string, patch: Pick<Partial<Row>, 'judged' | 'suspects' | 'errors'>): void;
  /** Changes a value other than by typing; the input follows. */
  write(key: string, column: string, text: string): void;
  /** A new last row; null when the sheet is full. */
  append(): Row | null;
  remove(key: string): void;
  insert(row: Row, at: number): void;
  pin(column: string, pinned: boolean): void;
  declare(declared: Partial<Declared>): void;
}

export function createSheetStore(columns: readonly Column[], from: Sheet): SheetStore {
  const rows = new Map(from.rows.map(row => [row.key, row]));
  let shape: Shape = { keys: [...rows.keys()], pins: from.pins };
  let slip = from.declared;
  const shapeListeners = new Set<Listener>();
  const rowListeners = new Map<string, Set<Listener>>();
  const editListeners = new Set<(key: string | null) => void>();

  const tellEdit = (key: string | null) => editListeners.forEach(listener => listener(key));
  const reshape = (next: Partial<Shape>) => {
    shape = { ...shape, ...next };
    shapeListeners.forEach(listener => listener());
    tellEdit(null);
  };
  const put = (row: Row) => rows.set(row.key, row);
  const all = () => shape.keys.map(key => rows.get(key)!);

  const store: SheetStore = {
    shape: () => shape,
    row: key => rows.get(key),
    rows: all,
    sheet: () => ({ rows: all(), pins: shape.pins, declared: slip }),
    declared: () => slip,
    onShape: listener => listenIn(shapeListeners, listener),
    onRow(key, listener) {
      const listeners = rowListeners.get(key) ?? new Set();
      rowListeners.set(key, listeners);
      return listenIn(listeners, listener);
    },
    onEdit: listener => listenIn(editListeners, listener),
    type(key, column, text) {
      const row = rows.get(key);
      if (!row || row.values[column] === text) return;
      const { [column]: error, '': general, ...errors } = row.errors;
      const typed: Row = { ...row, touched: true, values: { ...row.values, [column]: text }, errors };
      const drawn = error !== undefined || general !== undefined || !row.touched;
      const unpicked = column === ENTERPRISE && row.enterprise !== null;
      put(unpicked ? { ...typed, enterprise: null, judged: null, suspects: [] } : typed);
      if (drawn || unpicked) rowListeners.get(key)?.forEach(listener => listener());
      tellEdit(key);
    },
    change(key, patch) {
      if (!rows.has(key)) return;
      store.derive(key, patch);
      tellEdit(key);
    },
    derive(key, patch) {
      const row = rows.get(key);
      if (!row) return;
      put({ ...row, ...patch });
      rowListeners.get(key)?.forEach(listener => listener());
    },
    write(key, column, text) {
      const row = rows.get(key);
      if (!row || row.values[column] === text) return;
      const { [column]: _mended, ...errors } = row.errors;
      store.change(key, { values: { ...row.values, [column]: text }, errors, touched: true });
    },
    append() {
      if (shape.keys.length >= MOST_ROWS) return null;
      const taken = new Set(all().map(({ values }) => values['documentNumber'] ?? ''));
      const row = newRow(columns, rows.get(shape.keys.at(-1) ?? ''), shape.pins, taken);
      put(row);
      reshape({ keys: [...shape.keys, row.key] });
      return row;
    },
    remove(key) {
      rows.delete(key);
      reshape({ keys: shape.keys.filter(each => each !== key) });
    },
    insert(row, at) {
      put(row);
      reshape({ keys: shape.keys.toSpliced(at, 0, row.key) });
    },
    pin(column, pinned) {
      const pins = new Set(shape.pins);
      if (pinned) pins.add(column);
      else pins.delete(column);
      reshape({ pins });
    },
    declare(declared) {
      slip = { ...slip, ...declared };
      tellEdit(null);
    },
  };
  return store;
}

function listenIn<T>(listeners: Set<T>, listener: T): Listener {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
