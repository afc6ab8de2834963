import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { PickEnterprisesDocument, type PickEnterprisesQuery } from '../generated/graphql';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
import { GradeTag } from './GradeTag';

export type PickedEnterprise = PickEnterprisesQuery['enterprises']['nodes'][number];

interface Props {
  readonly label: string;
  readonly onPick: (enterprise: PickedEnterprise) => void;
}

/** As long as a search box waits. */
const TYPING_PAUSE = 250;

/** Finds one enterprise by name, pinyin, initials, the end of its code or a former name; arrows choose, Enter takes it. */
export function EnterprisePicker({ label, onPick }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(typed.trim());
      setAt(0);
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, previousData, error } = useQuery(PickEnterprisesDocument, {
    variables: { search },
    skip: search === '',
  });
  const found = search === '' ? undefined : (data ?? previousData)?.enterprises;
  const rows = found?.nodes ?? [];

  const pick = () => {
    // What is listed answers what is typed, or it might be another enterprise.
    if (rows[at] && search === typed.trim()) onPick(rows[at]);
  };
  const onKeyDown = useFocusKeys('选企业', [
    { keys: ['ArrowDown'], label: '下一家', run: () => setAt(Math.min(at + 1, rows.length - 1)) },
    { keys: ['ArrowUp'], label: '上一家', run: () => setAt(Math.max(at - 1, 0)) },
    { keys: ['Enter'], label: '选定这一家', run: pick },
  ]);
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={rows[at] && `${id}-${at}`}
        autoComplete="off"
        autoFocus
        placeholder="企业名称/拼音/首字母/信用代码后几位/曾用名"
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-found`} role="listbox" aria-label="找到的企业" className="picker-found">
        {rows.map((enterprise, index) => (
          // Picked by key through the input, which keeps the focus; the press is for the mouse.
          <li
            key={enterprise.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setAt(index)}
            onClick={() => onPick(enterprise)}
          >
            <GradeTag grade={enterprise.grade} />
            <span>{enterprise.name}</span>
            <span className="quiet">{enterprise.divisionName}</span>
            <span className="code quiet">{enterprise.creditCode}</span>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {error
          ? FAILURE_SENTENCES[failureOf(error)]
          : !found
            ? '输入两三个字即可'
            : found.totalCount === 0
              ? '没有找到，请换个说法'
              : `找到 ${found.totalCount} 家${found.totalCount > rows.length ? '，再多输几个字可缩小范围' : ''}`}
      </p>
    </div>
  );
}
