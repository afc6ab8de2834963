import { useMutation } from '@apollo/client/react';
import { TASK_KIND_LABELS, TASK_STATUS_LABELS } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { MergeVisitsDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Dialog } from '../ui/Dialog';
import { useNotice } from '../ui/notice';
import { preferredOf, visitsOf, whyNot } from './merging';
import type { TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly onClose: () => void;
}

/** Several visits of one enterprise in one month, made as one (综合查一次): which is kept, and which it answers for. */
export function TaskMerge({ task, onClose }: Props) {
  const tell = useNotice();
  const [mutate, { loading }] = useMutation(MergeVisitsDocument);
  const visits = visitsOf(task);
  const [kept, setKept] = useState(() => preferredOf(visits));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('同月检查，综合查一次');
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const others = visits.filter(visit => visit !== kept && visit.id !== kept.id);
  const merged = others.filter(visit => whyNot(kept, visit) === null && !left.has(visit.id));

  const again = () => {
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const merge = async () => {
    if (merged.length === 0) return setRefused(['请选择要并入的检查']);
    if (reason.trim() === '') return setRefused(['请填写合并原因']);
    try {
      const { data } = await mutate({
        variables: {
          input: {
            keepTaskId: kept.id,
            taskIds: merged.map(({ id }) => id),
            reason: reason.trim(),
            idempotencyKey,
          },
        },
        refetchQueries: 'active',
      });
      const { userErrors } = data!.mergeVisits;
      if (userErrors.length > 0) return setRefused([...new Set(userErrors.map(({ message }) => message))]);
      tell(`已合并为一次检查，并入 ${merged.length} 项`);
      onClose();
    } catch (error) {
      setRefused([FAILURE_SENTENCES[failureOf(error)]]);
    }
    return undefined;
  };

  return (
    <Dialog title="合并为一次检查" onClose={onClose}>
      <p className="dialog-what">
        {task.enterprise.name}：同一个月的检查并为一次，保留的一项按原日期和人员进行。
      </p>
      <form
        aria-label="合并为一次检查"
        onSubmit={event => {
          event.preventDefault();
          if (!loading) void merge();
        }}
      >
        {refused.length > 0 && (
          <div className="message message-alarm" role="alert">
            {refused.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <ul className="merge-visits">
          {visits.map(visit => {
            const isKept = visit.id === kept.id;
            const why = isKept ? null : whyNot(kept, visit);
            const what = `${TASK_KIND_LABELS[visit.kind]} ${visit.dueOn}`;
            return (
              <li key={visit.id}>
                <label>
                  <input
                    type="radio"
                    name="kept"
                    aria-label={`保留 ${what}`}
                    checked={isKept}
                    onChange={() => {
                      setKept(visit);
                      again();
                    }}
                  />{' '}
                  保留
                </label>
                <label>
                  <input
                    type="checkbox"
                    aria-label={`并入 ${what}`}
                    disabled={isKept || why !== null}
                    checked={merged.includes(visit)}
                    onChange={() => {
                      const next = new Set(left);
                      if (!next.delete(visit.id)) next.add(visit.id);
                      setLeft(next);
                      again();
                    }}
                  />{' '}
                  并入
                </label>
                <span>
                  <strong>{TASK_KIND_LABELS[visit.kind]}</strong> <span className="days">{visit.dueOn}</span>{' '}
                  <span className="quiet">
                    {TASK_STATUS_LABELS[visit.status]}
                    {visit.inspectors.length > 0 &&
                      `：${visit.inspectors.map(({ name }) => name).join('、')}`}
                  </span>
                  {why && <span className="task-why">{why}</span>}
                </span>
              </li>
            );
          })}
        </ul>
        <label className="completion-line merge-reason">
          <span>合并原因</span>
          <input
            value={reason}
            autoComplete="off"
            onChange={event => {
              setReason(event.target.value);
              again();
            }}
          />
        </label>
        <div className="dialog-buttons">
          <span className="dialog-count" role="status">
            并入 {merged.length} 项
          </span>
          <button type="button" className="button" onClick={onClose}>
            返回
          </button>
          <button type="submit" className="button button-primary" disabled={loading}>
            {loading ? '正在保存…' : '合并'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
