import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { FAILURE_SENTENCES, failureOf } from '../../apollo/failure';
import { useViewer } from '../../domain/viewer';
import { useFocusKeys } from '../../ui/keys/useFocusKeys';
import { actionEntries } from './actions';
import { GROUP_LABELS, matches, type Entry, type OfEnterprise } from './entry';
import { pageEntries } from './pages';
import { keepRecent, recentEntries } from './recent';
import { useFound } from './useFound';

/** How many of the actions, so that what was searched for is in view. */
const MOST_ACTIONS = 6;

export function PaletteBox({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [ask, setAsk] = useState<OfEnterprise | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Enter came before what it is to take. */
  const taking = useRef(false);
  const found = useFound(typed, ask);
  const entries = ask ? found.entries : [...offered(viewer, typed), ...found.entries].toSorted(byGroup);
  const chosen = entries[Math.min(at, entries.length - 1)];

  const type = (text: string) => {
    taking.current = false;
    setTyped(text);
    setAt(0);
  };
  const take = (entry: Entry) => {
    if (entry.ask) {
      setAsk(entry.ask);
      return type('');
    }
    if (!ask) keepRecent(viewer.username, entry);
    onClose();
    if (entry.to !== undefined) return void navigate(entry.to);
    // After the window is gone, which printing would show.
    return void setTimeout(() => entry.run?.());
  };
  useEffect(() => {
    if (taking.current && found.settled && chosen) take(chosen);
  });
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at, typed]);

  const step = (by: number) => () => {
    const count = entries.length;
    if (count > 0) setAt((Math.min(at, count - 1) + by + count) % count);
  };
  const onKeyDown = useFocusKeys('查找', [
    { keys: ['ArrowDown'], label: '下一项', run: step(1) },
    { keys: ['ArrowUp'], label: '上一项', run: step(-1) },
    {
      keys: ['Enter'],
      label: '打开或执行',
      run: () => {
        if (chosen && (found.settled || at > 0)) take(chosen);
        else taking.current = true;
      },
    },
    {
      keys: ['Backspace'],
      label: '没有文字时：不选企业，退回',
      run: () => (ask && typed === '' ? setAsk(null) : false),
    },
    { keys: ['Ctrl+k'], label: '关闭', run: onClose },
  ]);

  return (
    <div className="palette">
      {ask && <p className="palette-then">{ask.title}：选企业</p>}
      <input
        role="combobox"
        aria-label={ask ? `${ask.title}：选企业` : '查找页面、企业、文号或操作'}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={chosen && `${id}-${entries.indexOf(chosen)}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={
          ask ? '企业名称/拼音/首字母/信用代码后几位/曾用名' : '页面、企业、文号、操作；可输拼音首字母'
        }
        value={typed}
        onChange={event => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label="找到的"
        className={`palette-found${found.settled ? '' : ' is-busy'}`}
        ref={list}
      >
        {entries.map((entry, index) => (
          <Fragment key={entry.key}>
            {entry.group !== entries[index - 1]?.group && (
              <div className="palette-group" role="presentation">
                {GROUP_LABELS[entry.group]}
              </div>
            )}
            {/* Taken by key through the input, which keeps the focus; the press is for the mouse. */}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={entry === chosen}
              className="palette-entry"
              onMouseMove={() => entry !== chosen && setAt(index)}
              onClick={() => take(entry)}
            >
              <span>{entry.label}</span>
              {entry.hint && <span className="quiet">{entry.hint}</span>}
            </div>
          </Fragment>
        ))}
      </div>
      <p className="quiet" role="status">
        {found.error
          ? FAILURE_SENTENCES[failureOf(found.error)]
          : entries.length === 0
            ? !found.settled
              ? '正在查找…'
              : ask && typed === ''
                ? '输入两三个字即可'
                : '没有找到，请换个说法'
            : '↑↓ 选择，Enter 打开，Esc 关闭'}
      </p>
    </div>
  );
}

const ORDER = ['recent', 'action', 'page', 'document', 'enterprise'] as const;
const byGroup = (one: Entry, other: Entry): number => ORDER.indexOf(one.group) - ORDER.indexOf(other.group);

/** Before anything is asked: what was recent while nothing is typed, then what the words fit. */
function offered(viewer: Parameters<typeof pageEntries>[0], typed: string): readonly Entry[] {
  const recent = typed.trim() === '' ? recentEntries(viewer.username) : [];
  const fitting = (entries: readonly Entry[]) => entries.filter(entry => matches(entry, typed));
  return [
    ...recent,
    ...fitting(actionEntries(viewer)).slice(0, MOST_ACTIONS),
    ...fitting(pageEntries(viewer)),
  ];
}
