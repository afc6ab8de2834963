import { useMutation } from '@apollo/client/react';
import { formatDay, parseCompletion, type Day, type FindingResult, type Refusal } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { effectText } from '../domain/effect';
import { INTERVIEWEE_LABELS, TASK_KIND_LABELS } from '../domain/labels';
import { CompleteTaskDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { isComposing } from '../ui/composing';
import { Dialog } from '../ui/Dialog';
import { expandDay } from '../ui/entry/dayShorthand';
import { useNotice } from '../ui/notice';
import { FindingRows, NEW_FINDING, type TypedFinding } from './FindingRows';
import { taskTitle, type TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What came of a task, item by item; a failed item opens a rectification with its deadline. */
export function TaskComplete({ task, today, onClose }: Props) {
  const tell = useNotice();
  const [mutate, { loading }] = useMutation(CompleteTaskDocument);
  const [idempotencyKey] = useState(randomKey);
  const [completedOn, setCompletedOn] = useState(formatDay(today));
  const [summary, setSummary] = useState('');
  const [interviewee, setInterviewee] = useState<'PRINCIPAL' | 'OTHER'>('PRINCIPAL');
  const [findings, setFindings] = useState<readonly TypedFinding[]>([NEW_FINDING]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const isInterview = task.kind === 'REMINDER_INTERVIEW';

  const complete = async () => {
    const entered = {
      completedOn: expandDay(completedOn, today, 'past'),
      ...(summary.trim() && { summary: summary.trim() }),
      ...(isInterview && { interviewee }),
      findings: findings.filter(isTyped).map(finding => findingOf(finding, today)),
    };
    const parsed = parseCompletion(task.kind, entered, today);
    if (!parsed.ok) return setRefusals(parsed.error);
    try {
      const { data } = await mutate({
        variables: { input: { taskId: task.id, ...entered, idempotencyKey } },
        refetchQueries: 'active',
      });
      const { userErrors, gradeEffect, task: completed } = data!.completeTask;
      if (userErrors.length > 0) return setRefusals(userErrors);
      const opened = completed?.rectifications.length ?? 0;
      const done = `${TASK_KIND_LABELS[task.kind]}已办结${opened > 0 ? `，整改 ${opened} 项` : ''}`;
      tell(effectText(done, gradeEffect));
      onClose();
    } catch (error) {
      setRefusals([{ code: 'MALFORMED', message: FAILURE_SENTENCES[failureOf(error)], path: [] }]);
    }
    return undefined;
  };

  return (
    <Dialog title={`办结${TASK_KIND_LABELS[task.kind]}`} onClose={onClose}>
      <p className="dialog-what">{taskTitle(task)}</p>
      <form
        className="completion"
        aria-label="办结"
        noValidate
        onKeyDown={event => {
          if (event.key !== 'Enter' || isComposing(event)) return;
          if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit();
          else if (!(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return;
          event.preventDefault();
        }}
        onSubmit={event => {
          event.preventDefault();
          if (!loading) void complete();
        }}
      >
        {refusals.length > 0 && (
          <div className="message message-alarm" role="alert">
            {[...new Set(refusals.map(sentenceOf))].map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <label className="completion-line">
          <span>完成日期</span>
          <input
            value={completedOn}
            autoComplete="off"
            onChange={event => setCompletedOn(event.target.value)}
            onBlur={() => setCompletedOn(expandDay(completedOn, today, 'past'))}
          />
        </label>
        {isInterview && (
          <fieldset className="completion-line">
            <legend>约谈对象</legend>
            <span className="completion-choices">
              {(['PRINCIPAL', 'OTHER'] as const).map(each => (
                <label key={each}>
                  <input
                    type="radio"
                    name="interviewee"
                    checked={interviewee === each}
                    onChange={() => setInterviewee(each)}
                  />{' '}
                  {INTERVIEWEE_LABELS[each]}
                </label>
              ))}
            </span>
          </fieldset>
        )}
        <FindingRows findings={findings} today={today} onChange={setFindings} />
        <label className="completion-line">
          <span>情况说明</span>
          <textarea rows={2} value={summary} onChange={event => setSummary(event.target.value)} />
        </label>
        <div className="dialog-buttons">
          <span className="dialog-count">Ctrl+Enter 办结</span>
          <button type="button" className="button" onClick={onClose}>
            返回
          </button>
          <button type="submit" className="button button-primary" disabled={loading}>
            {loading ? '正在保存…' : '办结'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function isTyped({ item, problem }: TypedFinding): boolean {
  return item.trim() !== '' || problem.trim() !== '';
}

function findingOf({ item, result, problem, rectifyBy }: TypedFinding, today: Day) {
  const failed = result === 'FAIL';
  return {
    item: item.trim(),
    result: result as FindingResult,
    ...(failed && problem.trim() && { problem: problem.trim() }),
    ...(failed && rectifyBy.trim() && { rectifyBy: expandDay(rectifyBy, today, 'future') }),
  };
}

/** Which row it is about, as one counts. */
function sentenceOf({ path, message }: Refusal): string {
  const row = path[0] === 'findings' && path[1] !== undefined ? Number(path[1]) + 1 : null;
  return row === null ? message : `第 ${row} 项：${message}`;
}
