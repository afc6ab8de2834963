import { Select } from 'antd';
import { DIVISIONS } from '@qianqi/shared';
import { useEffect, useRef, useState } from 'react';
import { choicesOf, SECTOR_LABELS } from '../domain/labels';
import type { EnterpriseListParams, enterpriseListParams } from '../paths';
import { isComposing } from '../ui/composing';
import type { ChangeParams } from '../ui/useSearchState';

interface Props {
  readonly params: EnterpriseListParams;
  readonly change: ChangeParams<typeof enterpriseListParams>;
}

const SECTOR_OPTIONS = [...choicesOf(SECTOR_LABELS)];
const DIVISION_OPTIONS = DIVISIONS.map(({ code, name }) => ({ value: code, label: name }));
/** Long enough that a word is typed to its end, short enough to feel immediate. */
const TYPING_PAUSE = 250;

export function EnterpriseFilters({ params, change }: Props) {
  return (
    <div className="filters" role="search">
      <SearchBox value={params.q} onSearch={q => change({ q, page: 1 }, 'replace')} />
      <Select
        mode="multiple"
        allowClear
        aria-label="行业"
        placeholder="行业"
        className="filter-select"
        maxTagCount="responsive"
        options={SECTOR_OPTIONS}
        optionFilterProp="label"
        value={[...params.sector]}
        onChange={sector => change({ sector, page: 1 })}
      />
      <Select
        mode="multiple"
        allowClear
        aria-label="乡镇"
        placeholder="乡镇"
        className="filter-select"
        maxTagCount="responsive"
        options={DIVISION_OPTIONS}
        optionFilterProp="label"
        value={[...params.division]}
        onChange={division => change({ division, page: 1 })}
      />
    </div>
  );
}

interface SearchProps {
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches when typing pauses, never in the midst of composing a character; `/` comes here, ↓ goes on to the rows. */
function SearchBox({ value, onSearch }: SearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);

  // Back and forward change the URL under the box.
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (text: string) => {
    clearTimeout(timer.current);
    setAsked(text.trim());
    if (text.trim() !== value) onSearch(text.trim());
  };
  const later = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(text), TYPING_PAUSE);
  };
  return (
    <span className="search">
      <input
        ref={input}
        type="search"
        aria-label="搜索企业"
        aria-keyshortcuts="/"
        placeholder="名称/拼音/首字母/信用代码后几位/曾用名"
        value={typed}
        onChange={event => {
          const { value: text } = event.target;
          if ((event.nativeEvent as InputEvent).isComposing) setTyped(text);
          else later(text);
        }}
        onCompositionEnd={event => later(event.currentTarget.value)}
        onKeyDown={event => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') search(typed);
          if (event.key === 'ArrowDown')
            document.querySelector<HTMLElement>('.table tbody tr[tabindex="0"]')?.focus();
          if (event.key === 'Escape') later('');
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </span>
  );
}
