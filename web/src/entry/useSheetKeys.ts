import { useFocusKeys } from '../ui/keys/useFocusKeys';
import type { Press } from '../ui/keys/declared';
import { ENTERPRISE } from './columns';
import type { Desk } from './desk';
import {
  columnAfter,
  columnBefore,
  firstColumn,
  goTo,
  goToDrawn,
  leavesText,
  placeOf,
  rowBy,
  type Place,
} from './moves';
import { isOpen } from './row';

export interface SheetActs {
  readonly desk: Desk;
  /** Saves the row and goes on; stays where something is in the way. */
  readonly save: (place: Place) => void;
  readonly remove: (key: string) => void;
  /** False when there is nothing to take back. */
  readonly undoPaste: () => boolean;
}

/** Every key of the sheet. Those that mean nothing in a cell go on to the browser. */
export function useSheetKeys({ desk, save, remove, undoPaste }: SheetActs) {
  const { store, finder, columns, fields } = desk;
  const names = columns.map(({ name }) => name);
  const withPlace = (act: (place: Place, press: Press) => unknown) => (press: Press) => {
    const place = placeOf(press.target);
    return place ? act(place, press) : false;
  };
  const listed = ({ key, column }: Place) => column === ENTERPRISE && finder.found()?.key === key;

  const goOn = (place: Place) => {
    if (listed(place)) finder.take(place.key);
    const next = columnAfter(names, store.shape().pins, place.column);
    return next === null ? save(place) : goTo({ ...place, column: next });
  };
  const goUpOrDown = (place: Place, by: number) => {
    if (listed(place)) return finder.move(by);
    const key = rowBy(store.shape(), place.key, by);
    if (key !== null) return goTo({ ...place, key });
    if (by < 0 || !store.row(place.key)?.touched) return true;
    const added = store.append();
    if (added) goToDrawn({ ...place, key: added.key });
    return true;
  };
  const goAside = (place: Place, press: Press, to: 'left' | 'right') => {
    if (!leavesText(press.target, to)) return false;
    const column =
      to === 'left' ? columnBefore(names, place.column) : columnAfter(names, new Set(), place.column);
    return column !== null && goTo({ ...place, column });
  };
  const copyAbove = ({ key, column }: Place) => {
    const above = store.row(rowBy(store.shape(), key, -1) ?? '');
    const row = store.row(key);
    if (!above || !row || !isOpen(row)) return true;
    if (column === ENTERPRISE) {
      store.change(key, { enterprise: above.enterprise });
      finder.close();
    }
    store.write(key, column, above.values[column] ?? '');
    return true;
  };
  const choose = ({ key, column }: Place, { sign }: Press) => {
    const control = fields.find(({ name }) => name === column)?.control;
    if (control?.kind !== 'choice' && control?.kind !== 'select') return false;
    const row = store.row(key);
    const choice = control.choices[Number(sign) - 1];
    if (choice && row && isOpen(row)) store.write(key, column, choice.value);
    return true;
  };
  const goToEnd = ({ column }: Place, end: 0 | -1) => {
    const key = store.shape().keys.at(end);
    return key !== undefined && goTo({ key, column });
  };
  const goToWrong = () => {
    const wrong = store.rows().find(({ errors }) => Object.keys(errors).length > 0);
    if (!wrong) return true;
    const column = names.find(name => wrong.errors[name] !== undefined);
    return goTo({ key: wrong.key, column: column ?? firstColumn(names, store.shape().pins) });
  };

  const goToSlip = () => document.querySelector<HTMLInputElement>('[data-slip="count"]')?.focus();

  return useFocusKeys('录入表', [
    { keys: ['Enter'], label: '下一格；在行末录入本行，开始下一行', run: withPlace(goOn) },
    {
      keys: ['Shift+Enter'],
      label: '上一格',
      run: withPlace(place => {
        const column = columnBefore(names, place.column);
        return column === null || goTo({ ...place, column });
      }),
    },
    { keys: ['Ctrl+Enter'], label: '录入本行', run: withPlace(place => save(place)) },
    { keys: ['Ctrl+d'], label: '照抄上一行的这一格', run: withPlace(copyAbove) },
    { keys: ['ArrowUp'], label: '上一行，或列表中的上一家', run: withPlace(place => goUpOrDown(place, -1)) },
    { keys: ['ArrowDown'], label: '下一行，或列表中的下一家', run: withPlace(place => goUpOrDown(place, 1)) },
    {
      keys: ['ArrowLeft'],
      label: '光标在最前时，左边一格',
      run: withPlace((place, press) => goAside(place, press, 'left')),
    },
    {
      keys: ['ArrowRight'],
      label: '光标在最后时，右边一格',
      run: withPlace((place, press) => goAside(place, press, 'right')),
    },
    { keys: ['1-9'], label: '选择第几个选项', run: withPlace(choose) },
    {
      keys: ['Alt+p'],
      label: '固定或放开这一列',
      run: withPlace(({ column }) => store.pin(column, !store.shape().pins.has(column))),
    },
    { keys: ['Ctrl+z'], label: '撤销刚才的整块粘贴', run: undoPaste },
    { keys: ['Ctrl+Delete'], label: '删去未录入的本行', run: withPlace(({ key }) => remove(key)) },
    { keys: ['Ctrl+Home'], label: '第一行', run: withPlace(place => goToEnd(place, 0)) },
    { keys: ['Ctrl+End'], label: '最后一行', run: withPlace(place => goToEnd(place, -1)) },
    { keys: ['Alt+t'], label: '到合计核对', run: goToSlip },
    { keys: ['Alt+e'], label: '到需要改正的地方', run: goToWrong },
    {
      keys: ['Escape'],
      label: '收起找到的企业',
      run: withPlace(place => (listed(place) ? finder.close() : false)),
    },
  ]);
}
