import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ClipboardEvent,
  type CSSProperties,
  type FormEvent,
} from 'react';
import { useViewer } from '../domain/viewer';
import { useNotice } from '../ui/notice';
import { readBlock } from './block';
import { CellNote } from './CellNote';
import { ENTERPRISE, sheetTitle } from './columns';
import type { Desk } from './desk';
import { FinderList } from './FinderList';
import { firstColumn, goToDrawn, placeOf, rowBy, type Place } from './moves';
import { pasteBlock, pastedText, type Pasted } from './paste';
import { isOpen, undecided } from './row';
import type { RowActs } from './RowResult';
import { RowVoid } from './RowVoid';
import { SheetHead } from './SheetHead';
import { SheetRow } from './SheetRow';
import { MOST_ROWS } from './sheet';
import { SuspectDialog } from './SuspectDialog';
import { useSheetKeys } from './useSheetKeys';

/** The rows. What happens in a cell is heard here once for all of them. */
export function Sheet({ desk }: { readonly desk: Desk }) {
  const { store, finder, columns, kind } = desk;
  const { keys, pins } = useSyncExternalStore(store.onShape, store.shape);
  const { username } = useViewer();
  const tell = useNotice();
  const [place, setPlace] = useState<Place | null>(null);
  const [suspect, setSuspect] = useState<Place | null>(null);
  const [voiding, setVoiding] = useState<string | null>(null);
  const names = columns.map(({ name }) => name);
  const pasted = useRef<Pasted | null>(null);

  const goToNextRow = (key: string) => {
    const next = rowBy(store.shape(), key, 1) ?? store.append()?.key;
    if (next === undefined) tell(`本批已满 ${MOST_ROWS} 行。请清去已录入的行，再录下一批。`);
    else goToDrawn({ key: next, column: firstColumn(names, store.shape().pins) });
  };
  const save = (at: Place) => {
    desk.leave(at.key, at.column);
    const attempt = desk.save(at.key);
    switch (attempt.state) {
      case 'WRONG':
        return void goToDrawn({ key: at.key, column: attempt.column });
      case 'SUSPECT':
        return setSuspect(at);
      case 'BLANK':
        return void goToDrawn({ key: at.key, column: firstColumn(names, store.shape().pins) });
      default:
        return goToNextRow(at.key);
    }
  };
  const remove = (key: string) => {
    const row = store.row(key);
    if (!row || !isOpen(row)) return;
    const at = store.shape().keys.indexOf(key);
    store.remove(key);
    if (store.shape().keys.length === 0) store.append();
    const next = store.shape().keys[Math.min(at, store.shape().keys.length - 1)]!;
    goToDrawn({ key: next, column: firstColumn(names, store.shape().pins) });
    if (!row.touched) return;
    const restore = () => {
      store.insert(row, at);
      tell(null);
      goToDrawn({ key, column: ENTERPRISE });
    };
    tell(
      <>
        已删去第 {at + 1} 行
        <button type="button" className="link" onClick={restore}>
          撤销
        </button>
      </>,
    );
  };
  const latest = useRef(remove);
  useLayoutEffect(() => {
    latest.current = remove;
  });
  const acts = useMemo<RowActs>(
    () => ({
      showSuspects: key => setSuspect({ key, column: ENTERPRISE }),
      voidRow: setVoiding,
      remove: key => latest.current(key),
    }),
    [],
  );
  const undoPaste = () => {
    const last = pasted.current;
    if (!last) return false;
    pasted.current = null;
    last.undo();
    tell('已撤销粘贴');
    return true;
  };
  const onPaste = (event: ClipboardEvent) => {
    const at = placeOf(event.target);
    const block = readBlock(event.clipboardData.getData('text/plain'));
    // A single cell is text like any other.
    if (!at || (block.length <= 1 && (block[0]?.length ?? 0) <= 1)) return;
    event.preventDefault();
    finder.close();
    const done = pasteBlock(desk, at, block);
    pasted.current = done;
    tell(
      <>
        {pastedText(done)}
        <button type="button" className="link" onClick={undoPaste}>
          撤销粘贴
        </button>
      </>,
    );
  };
  const onKeyDown = useSheetKeys({ desk, save, remove, undoPaste });

  const onInput = (event: FormEvent) => {
    // From here on the browser's own undo is meant.
    pasted.current = null;
    const at = placeOf(event.target);
    if (!at) return;
    store.type(at.key, at.column, (event.target as HTMLInputElement).value);
    const composing = (event.nativeEvent as InputEvent).isComposing === true;
    if (at.column === ENTERPRISE && !composing) finder.ask(at.key);
  };
  const keep = (at: Place) => {
    const row = store.row(at.key)!;
    const distinct = [...row.distinct, ...undecided(row).map(({ id }) => id)];
    store.change(at.key, { distinct });
    setSuspect(null);
    save(at);
  };
  const width = `34px ${columns.map(column => column.width).join(' ')} minmax(164px, 1fr)`;
  return (
    <div className="sheet-frame">
      <div
        className="sheet-scroll"
        onInput={onInput}
        onCompositionEnd={event => {
          const at = placeOf(event.target);
          if (at?.column === ENTERPRISE) finder.ask(at.key);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={event => setPlace(placeOf(event.target))}
        onBlur={event => {
          const at = placeOf(event.target);
          setPlace(null);
          // Another window took the focus: the cell has not been left.
          if (at && document.activeElement !== event.target) desk.leave(at.key, at.column);
        }}
      >
        <div
          role="table"
          aria-label={sheetTitle(kind)}
          aria-rowcount={keys.length + 1}
          className="sheet"
          style={{ '--sheet-columns': width } as CSSProperties}
        >
          <div role="rowgroup" className="sheet-heads">
            <SheetHead columns={columns} pins={pins} onPin={store.pin} />
          </div>
          <div role="rowgroup">
            {keys.map((key, index) => (
              <SheetRow key={key} desk={desk} rowKey={key} number={index + 1} acts={acts} />
            ))}
          </div>
        </div>
      </div>
      <CellNote desk={desk} place={place} />
      <FinderList finder={finder} />
      {suspect && (
        <SuspectDialog
          desk={desk}
          rowKey={suspect.key}
          number={keys.indexOf(suspect.key) + 1}
          onKeep={() => keep(suspect)}
          onDrop={() => {
            setSuspect(null);
            remove(suspect.key);
          }}
          onClose={() => setSuspect(null)}
        />
      )}
      {voiding !== null && (
        <RowVoid
          desk={desk}
          rowKey={voiding}
          number={keys.indexOf(voiding) + 1}
          username={username}
          onClose={() => setVoiding(null)}
        />
      )}
    </div>
  );
}
