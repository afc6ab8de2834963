import { useState } from 'react';
import { LIST_COLUMNS, usualColumns, type ColumnOf, type ViewedList } from '@qianqi/shared';
import { Dialog } from '../../ui/Dialog';
import type { ListShape } from './useListShape';

interface Props<L extends ViewedList> {
  readonly shape: ListShape<L>;
  readonly titles: Readonly<Record<string, string>>;
  readonly onClose: () => void;
}

/** Which columns are shown, and in which order. */
export function ColumnDialog<L extends ViewedList>({ shape, titles, onClose }: Props<L>) {
  const [names, setNames] = useState<readonly ColumnOf<L>[]>(shape.names);
  const all: readonly ColumnOf<L>[] = LIST_COLUMNS[shape.list];
  const listed = [...names, ...all.filter(name => !names.includes(name))].filter(name => titles[name]);
  const toggle = (name: ColumnOf<L>) =>
    setNames(names.includes(name) ? names.filter(each => each !== name) : [...names, name]);
  const move = (name: ColumnOf<L>, by: -1 | 1) => {
    const from = names.indexOf(name);
    const others = names.filter(each => each !== name);
    setNames([...others.slice(0, from + by), name, ...others.slice(from + by)]);
  };
  return (
    <Dialog title="显示哪些列" onClose={onClose}>
      <ul className="column-choices">
        {listed.map(name => {
          const at = names.indexOf(name);
          return (
            <li key={name}>
              <label>
                <input type="checkbox" checked={at >= 0} onChange={() => toggle(name)} />
                {titles[name]}
              </label>
              {at >= 0 && (
                <span className="row-actions">
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={`${titles[name]}前移`}
                    disabled={at === 0}
                    onClick={() => move(name, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={`${titles[name]}后移`}
                    disabled={at === names.length - 1}
                    onClick={() => move(name, 1)}
                  >
                    ↓
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => setNames(usualColumns(shape.list))}>
          恢复默认
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={names.length === 0}
          onClick={() => {
            shape.setColumns(names);
            onClose();
          }}
        >
          应用
        </button>
      </div>
    </Dialog>
  );
}
