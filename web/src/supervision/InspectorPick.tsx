import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { InspectorsDocument } from '../generated/graphql';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
import { Failure, LoadingRows, Message } from '../ui/States';
import { InspectorChoices } from './InspectorChoices';
import { inOrder, type ChoosableInspector } from './inspectorChoice';
import type { TaskRow } from './taskText';

interface Props {
  /** For whose enterprise and day they are warned of; null for several tasks at once. */
  readonly task: TaskRow | null;
  /** Who is named already. */
  readonly named: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (inspector: ChoosableInspector) => void;
}

/** As long as a search box waits. */
const TYPING_PAUSE = 250;

/** Finds inspectors and ticks them: a few letters and Enter take the first that fits, Enter with nothing typed sends the form. */
export function InspectorPick({ task, named, chosen, onToggle }: Props) {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const { data, previousData, error, loading, refetch } = useQuery(InspectorsDocument, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  /** Enter came before what it is to take. */
  const taking = useRef(false);
  const shown = (data ?? previousData)?.inspectors;
  const rows = useMemo(() => inOrder(shown?.nodes ?? [], task, named), [shown, task, named]);

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  const take = () => {
    taking.current = false;
    if (rows[0]) onToggle(rows[0]);
    setTyped('');
    setSearch('');
  };
  useEffect(() => {
    if (taking.current && !loading && search === typed.trim()) take();
  });
  const takeFound = () => {
    if (typed.trim() === '') return false;
    taking.current = true;
    return setSearch(typed.trim());
  };
  const onSearchKey = useFocusKeys('派检查人员', [
    { keys: ['Enter'], label: '勾选搜到的第一人；不再输入时派出', run: takeFound },
  ]);

  return (
    <>
      <input
        className="choice-search"
        aria-label="搜索检查人员"
        placeholder="姓名/拼音/首字母/单位，Enter 选中第一位"
        autoComplete="off"
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onSearchKey}
      />
      {error && !shown ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !shown ? (
        <LoadingRows rows={5} label="正在载入检查人员" />
      ) : rows.length === 0 ? (
        <Message title={search ? '没有找到' : '还没有在岗的检查人员'}>
          <p>{search ? '请换个说法。' : '请先登记检查人员及其执法证。'}</p>
        </Message>
      ) : (
        <InspectorChoices task={task} inspectors={rows} chosen={chosen} onToggle={onToggle} />
      )}
      {shown && shown.totalCount > rows.length && (
        <p className="quiet">
          共 {shown.totalCount} 人，只列出前 {rows.length} 人，请搜索其余。
        </p>
      )}
    </>
  );
}
