import { useMutation } from '@apollo/client/react';
import { addMonths, formatDay, parsePlan, TASK_KIND_LABELS, type Day } from '@qianqi/shared';
import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { useViewer } from '../domain/viewer';
import { PlanSupervisionDocument, type PlanSupervisionMutation } from '../generated/graphql';
import { DataTable } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';
import { EntryForm } from '../ui/entry/EntryForm';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';

interface Props {
  readonly today: Day;
  readonly onClose: () => void;
}

type Planned = PlanSupervisionMutation['planSupervision'];

/** What each enterprise is owed over some days: tried first, which writes nothing, then made. */
export function PlanDialog({ today, onClose }: Props) {
  const { username } = useViewer();
  const tell = useNotice();
  const [mutate] = useMutation(PlanSupervisionDocument);
  const [tried, setTried] = useState<{ readonly of: string; readonly planned: Planned } | null>(null);
  const day = { kind: 'day', nearest: 'future' } as const;
  const fields: readonly EntryFieldSpec[] = [
    { name: 'from', label: '起始日期', required: true, control: day, initial: formatDay(today) },
    { name: 'to', label: '终止日期', required: true, control: day, initial: formatDay(addMonths(today, 3)) },
  ];
  const entry = useEntry({
    fields,
    today,
    draftKey: `${username}:plan`,
    check: raw => {
      const parsed = parsePlan(raw, today);
      return parsed.ok ? [] : parsed.error;
    },
  });
  const daysOf = (raw: RawValues) => ({ from: String(raw['from']), to: String(raw['to']) });
  // What was tried for other days says nothing of these.
  const result = tried?.of === JSON.stringify(daysOf(entry.raw)) ? tried.planned : null;

  const run = async (dryRun: boolean) => {
    let answer: Planned | null = null;
    const done = await entry.submit(async raw => {
      const { data } = await mutate({
        variables: { input: { ...daysOf(raw), dryRun } },
        ...(!dryRun && { refetchQueries: 'active' as const }),
      });
      answer = data!.planSupervision;
      return answer.userErrors;
    });
    if (!done || !answer) return;
    if (dryRun) return setTried({ of: JSON.stringify(daysOf(entry.raw)), planned: answer });
    tell(`计划已执行：${sentenceOf(answer, '新建')}`);
    onClose();
    return undefined;
  };

  return (
    <Dialog title="生成计划" onClose={onClose}>
      <p className="dialog-what">
        按各企业这段时间内（含已知将变）的等级，编排应做的检查、培训和约谈。重复执行不会重复新建。
      </p>
      <EntryForm
        label="生成计划"
        fields={fields}
        entry={entry}
        today={today}
        onSubmit={() => void run(true).catch((error: unknown) => tell(FAILURE_SENTENCES[failureOf(error)]))}
      >
        <button type="button" className="button" onClick={onClose}>
          返回
        </button>
        <button type="submit" className="button" disabled={entry.saving}>
          试算
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={entry.saving || result === null}
          onClick={() => void run(false)}
        >
          执行
        </button>
      </EntryForm>
      <p className="plan-result" role="status">
        {result ? `试算：${sentenceOf(result, '将新建')}` : '先试算，看过结果再执行。'}
      </p>
      {result && <PlannedTasks planned={result} />}
    </Dialog>
  );
}

/** The earliest of them, so that one sees whom the plan would send where. */
function PlannedTasks({ planned: { tasks } }: { readonly planned: Planned }) {
  if (tasks.nodes.length === 0) return null;
  return (
    <details className="plan-tasks">
      <summary>
        最早到期的 {tasks.nodes.length} 项，共 {tasks.totalCount} 项
      </summary>
      <div className="dialog-scroll" tabIndex={0}>
        <DataTable
          caption="最早到期的任务"
          rows={tasks.nodes}
          rowKey={({ id }) => id}
          columns={[
            { name: 'name', title: '企业', cell: ({ enterprise }) => enterprise.name },
            { name: 'kind', title: '种类', cell: ({ kind }) => TASK_KIND_LABELS[kind] },
            { name: 'article', title: '依据', cell: ({ article }) => article },
            { name: 'due', title: '截止', cell: ({ dueOn }) => <span className="days">{dueOn}</span> },
          ]}
        />
      </div>
    </details>
  );
}

function sentenceOf(planned: Planned, verb: string): string {
  const { plannedCount, createdCount, withdrawnCount, overCapCount } = planned;
  const parts = [`应有 ${plannedCount} 项`, `${verb} ${createdCount} 项`];
  if (withdrawnCount > 0) parts.push(`撤回 ${withdrawnCount} 项`);
  if (overCapCount > 0) parts.push(`因年度上限未排 ${overCapCount} 项`);
  return parts.join('，');
}
