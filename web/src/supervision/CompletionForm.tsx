import { useMutation } from '@apollo/client/react';
import { INTERVIEWEE_LABELS, TASK_KIND_LABELS, type Day } from '@qianqi/shared';
import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { effectText } from '../domain/effect';
import { useViewer } from '../domain/viewer';
import { CompleteTaskDocument, type CompleteTaskMutation } from '../generated/graphql';
import { expandDay } from '../ui/entry/dayShorthand';
import { useFocusKeys } from '../ui/keys/useFocusKeys';
import { useNotice } from '../ui/notice';
import { fieldOf, isTyped, NEW_FINDING, sentenceOf, type UnderReview } from './completion';
import { FindingRows } from './FindingRows';
import type { TaskRow } from './taskText';
import { useCompletion } from './useCompletion';
import { Restored } from '../ui/entry/Restored';

interface Props {
  readonly task: TaskRow;
  readonly underReview: readonly UnderReview[];
  readonly usual: readonly string[];
  readonly today: Day;
  readonly onClose: () => void;
}

const FIELDS = 'input:not([type="radio"]), input:checked, select, textarea';

/** Enter goes on, after the last item to a new one, and from an empty one to the end; Ctrl+Enter saves from anywhere. */
export function CompletionForm({ task, underReview, usual, today, onClose }: Props) {
  const { username } = useViewer();
  const tell = useNotice();
  const [mutate] = useMutation(CompleteTaskDocument);
  const form = useRef<HTMLFormElement>(null);
  const entry = useCompletion({
    kind: task.kind,
    underReview,
    today,
    draftKey: `${username}:complete:${task.id}`,
  });
  const { typed, refusals, change } = entry;
  const { findings } = typed;
  const reviewing = underReview.length > 0;

  // With the refusals, in one: what is typed next belongs to what is to be mended.
  useLayoutEffect(() => {
    if (refusals.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const complete = async () => {
    let done = '';
    const saved = await entry.submit(async (entered, idempotencyKey) => {
      const { data } = await mutate({
        variables: { input: { taskId: task.id, ...entered, idempotencyKey } },
        refetchQueries: 'active',
      });
      const { userErrors } = data!.completeTask;
      done = doneText(task, data!.completeTask);
      return userErrors;
    });
    if (!saved) return;
    tell(done);
    onClose();
  };

  const rowOf = (field: Element | undefined): number => {
    const row = field?.closest('.finding-row');
    return row ? [...form.current!.querySelectorAll('.finding-row')].indexOf(row) : -1;
  };
  const goOn = (from: HTMLElement) => {
    const fields = [...form.current!.querySelectorAll<HTMLElement>(FIELDS)];
    const next = fields[fields.indexOf(from) + 1];
    const row = findings[rowOf(from)];
    if (!next) return void complete();
    if (!row || reviewing) return enter(next);
    // An empty row is where the list ends.
    if (!isTyped(row)) return enter(fields.at(-1)!);
    if (rowOf(next) >= 0) return enter(next);
    // Drawn at once: the next key, however fast, belongs to the new row.
    flushSync(() => change({ findings: [...findings, NEW_FINDING] }));
    return form.current!.querySelector<HTMLElement>('.finding-row:last-of-type input')?.focus();
  };
  const onKeyDown = useFocusKeys('办结', [
    {
      keys: ['Enter'],
      label: '下一项，空白项后到末尾，最后一项办结',
      run: ({ target }) => (isButton(target) ? false : goOn(target)),
    },
    {
      keys: ['Ctrl+Enter'],
      label: '办结',
      run: ({ target }) => (isButton(target) ? false : void complete()),
    },
    { keys: ['Shift+Enter'], label: '在多行文字中换行' },
  ]);

  return (
    <form
      ref={form}
      className="completion"
      aria-label="办结"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        void complete();
      }}
    >
      {refusals.length > 0 && (
        <div className="message message-alarm" role="alert">
          {[...new Set(refusals.map(sentenceOf))].map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {entry.restored && <Restored onClear={() => entry.clear()} />}
      <label className="completion-line">
        <span>{reviewing ? '复查日期' : '完成日期'}</span>
        <input
          className="completion-day"
          // The window opened before there was anything to fill in.
          autoFocus
          value={typed.completedOn}
          aria-invalid={refusals.some(({ path }) => path[0] === 'completedOn')}
          placeholder="如 0105、1-5、今、昨"
          autoComplete="off"
          onChange={event => change({ completedOn: event.target.value })}
          onBlur={() => {
            const completedOn = expandDay(typed.completedOn, today, 'past');
            if (completedOn !== typed.completedOn) change({ completedOn });
          }}
        />
      </label>
      {task.kind === 'REMINDER_INTERVIEW' && (
        <fieldset className="completion-line">
          <legend>约谈对象</legend>
          <span className="completion-choices">
            {(['PRINCIPAL', 'OTHER'] as const).map(each => (
              <label key={each}>
                <input
                  type="radio"
                  name="interviewee"
                  checked={typed.interviewee === each}
                  onChange={() => change({ interviewee: each })}
                />{' '}
                {INTERVIEWEE_LABELS[each]}
              </label>
            ))}
          </span>
        </fieldset>
      )}
      <FindingRows
        findings={findings}
        today={today}
        {...(task.kind === 'REMINDER_INTERVIEW' && {
          hint: '不填即责令整改导致 C 级的行为；无须整改的填一项“无”',
        })}
        wrong={new Set(refusals.map(fieldOf))}
        usual={usual}
        onChange={next => change({ findings: next })}
      />
      <label className="completion-line">
        <span>{reviewing ? '复查意见' : '情况说明'}</span>
        <textarea
          rows={2}
          value={typed.summary}
          onChange={event => change({ summary: event.target.value })}
        />
      </label>
      <div className="dialog-buttons">
        <span className="dialog-count">Enter 下一项，Ctrl+Enter 办结</span>
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
        <button type="submit" className="button button-primary" disabled={entry.saving}>
          {entry.saving ? '正在保存…' : '办结'}
        </button>
      </div>
    </form>
  );
}

/** Enter presses it. */
const isButton = (target: HTMLElement) => target instanceof HTMLButtonElement;

/** What stands in a field is selected on the way in, as in a sheet. */
function enter(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement && field.type !== 'radio') field.select();
}

function doneText({ kind }: TaskRow, { task, gradeEffect }: CompleteTaskMutation['completeTask']): string {
  const all = task?.rectifications ?? [];
  const open = all.filter(({ status }) => status === 'OPEN').length;
  const parts = [`${TASK_KIND_LABELS[kind]}已办结`];
  if (kind === 'RECTIFICATION_REVIEW') parts.push(`${all.length - open} 项已整改`);
  else if (open > 0) parts.push(`责令整改 ${open} 项`);
  return effectText(parts.join('，'), gradeEffect);
}
