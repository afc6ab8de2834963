import { useMutation, useQuery } from '@apollo/client/react';
import { fewestInspectors } from '@qianqi/shared';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { AssignTaskDocument, InspectorsDocument, VisitQuotaDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
import { useNotice } from '../ui/notice';
import { Failure, LoadingRows, Message } from '../ui/States';
import { InspectorChoices } from './InspectorChoices';
import { inOrder, type ChoosableInspector } from './inspectorChoice';
import { taskTitle, type TaskRow } from './taskText';
import { VisitMeter } from './VisitMeter';

interface Props {
  readonly task: TaskRow;
  /** Whom to begin with, as when the task was dragged to somebody. */
  readonly inspectorIds?: readonly string[];
  readonly onClose: () => void;
}

/** As long as a search box waits. */
const TYPING_PAUSE = 250;

/**
 * Names those who go; whose licence runs out or who keeps away is said before it is refused. By keyboard: a few letters and
 * Enter take the first that fits, Enter with nothing typed sends them.
 */
export function TaskAssign({ task, inspectorIds, onClose }: Props) {
  const tell = useNotice();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const { data, previousData, error, loading, refetch } = useQuery(InspectorsDocument, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  const quota = useQuery(VisitQuotaDocument, { variables: { creditCode: task.enterprise.creditCode } });
  const [mutate, { loading: sending }] = useMutation(AssignTaskDocument);
  const [named] = useState(inspectorIds ?? task.inspectors.map(({ id }) => id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(named));
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);
  /** Enter came before what it is to take. */
  const taking = useRef(false);
  const shown = (data ?? previousData)?.inspectors;
  const rows = useMemo(() => inOrder(shown?.nodes ?? [], task, named), [shown, task, named]);
  const fewest = fewestInspectors(task.kind);

  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  const toggle = ({ id }: ChoosableInspector) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    // Another choice is another order.
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const take = () => {
    taking.current = false;
    if (rows[0]) toggle(rows[0]);
    setTyped('');
    setSearch('');
  };
  useEffect(() => {
    if (taking.current && !loading && search === typed.trim()) take();
  });

  const assign = async () => {
    if (chosen.size < fewest) return setRefused([`检查人员不得少于 ${fewest} 人`]);
    try {
      const { data: answer } = await mutate({
        variables: {
          input: {
            taskId: task.id,
            inspectorIds: [...chosen],
            replacing: task.inspectors.map(({ id }) => id),
            idempotencyKey,
          },
        },
        refetchQueries: 'active',
      });
      const { userErrors } = answer!.assignTask;
      if (userErrors.length > 0) return setRefused(userErrors.map(({ message }) => message));
      tell('已派检查人员');
      onClose();
    } catch (failed) {
      setRefused([FAILURE_SENTENCES[failureOf(failed)]]);
    }
    return undefined;
  };
  const takeFound = () => {
    if (typed.trim() === '') return false;
    taking.current = true;
    return setSearch(typed.trim());
  };
  const onSearchKey = useFocusKeys('派检查人员', [
    { keys: ['Enter'], label: '勾选搜到的第一人；不再输入时派出', run: takeFound },
  ]);

  return (
    <Dialog title="派检查人员" onClose={onClose}>
      <p className="dialog-what">
        {taskTitle(task)}
        {quota.data?.enterprise && <VisitMeter quota={quota.data.enterprise.visitQuota} />}
      </p>
      <form
        aria-label="派检查人员"
        onSubmit={event => {
          event.preventDefault();
          if (!sending) void assign();
        }}
      >
        {refused.length > 0 && (
          <div className="message message-alarm" role="alert">
            {refused.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
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
          <InspectorChoices task={task} inspectors={rows} chosen={chosen} onToggle={toggle} />
        )}
        {shown && shown.totalCount > rows.length && (
          <p className="quiet">
            共 {shown.totalCount} 人，只列出前 {rows.length} 人，请搜索其余。
          </p>
        )}
        <div className="dialog-buttons">
          <span className="dialog-count" role="status">
            已选 {chosen.size} 人，至少 {fewest} 人
          </span>
          <button type="button" className="button" onClick={onClose}>
            返回
          </button>
          <button type="submit" className="button button-primary" disabled={sending}>
            {sending ? '正在保存…' : '派出'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
