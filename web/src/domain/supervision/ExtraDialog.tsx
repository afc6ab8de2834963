import { useMutation } from '@apollo/client/react';
import {
  addMonths,
  EXTRA_OUTCOME_LABELS,
  formatDay,
  parseExtra,
  TASK_BASIS_LABELS,
  type Day,
  type TaskBasis,
} from '@qianqi/shared';
import { useRef, useState, type ReactNode } from 'react';
import { choicesOf } from '../choicesOf';
import { useViewer } from '../viewer';
import {
  CreateExtraInspectionsDocument,
  type CreateExtraInspectionsInput,
  type CreateExtraInspectionsMutation,
} from '../../generated/graphql';
import { EntryDialog } from '../../ui/entry/EntryDialog';
import { MOST_RESULTS_SHOWN, ResultsDialog } from './ResultsDialog';
import type { EntryFieldSpec } from '../../ui/entry/field';

interface Props {
  /** Of whom, in words. */
  readonly whom: ReactNode;
  /** Of whom, as the server is told; it looks again who matches. */
  readonly selection: Pick<CreateExtraInspectionsInput, 'enterpriseIds' | 'where' | 'search'>;
  /** Names the selection, for the draft. */
  readonly name: string;
  /** What the form begins with, where the order follows from something. */
  readonly basis?: TaskBasis;
  readonly reason?: string;
  readonly today: Day;
  readonly onClose: () => void;
}

type Ordered = CreateExtraInspectionsMutation['createExtraInspections'];

/** Orders extra inspections, and then says of each enterprise what came of it. */
export function ExtraDialog({ whom, selection, name, basis, reason, today, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(CreateExtraInspectionsDocument);
  const [ordered, setOrdered] = useState<Ordered | null>(null);
  const finished = useRef(false);
  if (ordered) return <ExtraResults ordered={ordered} onClose={onClose} />;
  return (
    <EntryDialog
      title="加查"
      what={whom}
      verb="加查"
      fields={fieldsOn(today, basis, reason)}
      today={today}
      draftKey={`${username}:extra:${name}`}
      check={raw => {
        const parsed = parseExtra(raw, today);
        return parsed.ok ? [] : parsed.error;
      }}
      send={async (raw, idempotencyKey) => {
        const { data } = await mutate({
          variables: {
            input: {
              ...selection,
              basis: raw['basis'] as TaskBasis,
              reason: String(raw['reason']),
              dueOn: String(raw['dueOn']),
              overCapReason: raw['overCapReason'] === undefined ? null : String(raw['overCapReason']),
              idempotencyKey,
            },
          },
          refetchQueries: 'active',
        });
        const { userErrors } = data!.createExtraInspections;
        finished.current = userErrors.length === 0;
        if (finished.current) setOrdered(data!.createExtraInspections);
        return { userErrors, done: '' };
      }}
      // What was ordered is read first; the results have a way out of their own.
      onClose={() => finished.current || onClose()}
    />
  );
}

function fieldsOn(today: Day, basis?: TaskBasis, reason?: string): readonly EntryFieldSpec[] {
  return [
    {
      name: 'basis',
      label: '加查事由',
      required: true,
      control: { kind: 'select', choices: choicesOf(TASK_BASIS_LABELS) },
      ...(basis && { initial: basis }),
    },
    {
      name: 'reason',
      label: '具体原因',
      required: true,
      control: { kind: 'text', placeholder: '写明为什么加查' },
      ...(reason && { initial: reason }),
    },
    {
      name: 'dueOn',
      label: '截止日期',
      required: true,
      control: { kind: 'day', nearest: 'future' },
      initial: formatDay(addMonths(today, 1)),
    },
    {
      name: 'overCapReason',
      label: '超限理由',
      required: false,
      control: { kind: 'line' },
      hint: '不填则已到年度检查上限的企业不加查',
    },
  ];
}

function ExtraResults({ ordered, onClose }: { readonly ordered: Ordered; readonly onClose: () => void }) {
  const { createdCount, results } = ordered;
  return (
    <ResultsDialog
      title="加查结果"
      results={inOrder(results)}
      resultKey={({ key }) => key}
      columns={[
        { name: 'name', title: '企业', cell: ({ enterprise }) => enterprise?.name ?? '—' },
        { name: 'outcome', title: '结果', cell: ({ outcome }) => EXTRA_OUTCOME_LABELS[outcome] },
        {
          name: 'due',
          title: '截止',
          cell: ({ task }) => <span className="days">{task?.dueOn ?? '—'}</span>,
        },
      ]}
      onlyFirst={`只列出前 ${MOST_RESULTS_SHOWN} 家。`}
      lines={() => linesOf(results)}
      onClose={onClose}
    >
      共 {results.length} 家，新建 {createdCount} 项
    </ResultsDialog>
  );
}

function linesOf(results: Ordered['results']) {
  return [
    ['企业', '统一社会信用代码', '结果', '截止'],
    ...results.map(({ enterprise, outcome, task }) => [
      enterprise?.name ?? '',
      enterprise?.creditCode ?? '',
      EXTRA_OUTCOME_LABELS[outcome],
      task?.dueOn ?? '',
    ]),
  ];
}

/** What was not created comes first: it is what is left to do something about. */
function inOrder(results: Ordered['results']) {
  return results
    .map((result, index) => ({ ...result, key: String(index) }))
    .sort((a, b) => Number(a.outcome === 'CREATED') - Number(b.outcome === 'CREATED'));
}
