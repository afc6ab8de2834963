import { useMutation } from '@apollo/client/react';
import { formatDay, parseRescheduling, type Day } from '@qianqi/shared';
import { useRef } from 'react';
import { useViewer } from '../domain/viewer';
import { RescheduleTasksDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import type { BulkProps } from './tasksMeant';

const MONTHS = [1, 2, 3, 6, 12, -1, -2, -3];

/** A day for all of them, or each by some months from its own day, so that a month's plan goes to another month as it is. */
const FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'monthsLater',
    label: '各自推迟',
    required: false,
    control: {
      kind: 'select',
      choices: MONTHS.map(months => ({
        value: String(months),
        label: months > 0 ? `推迟 ${months} 个月` : `提前 ${-months} 个月`,
      })),
    },
  },
  {
    name: 'dueOn',
    label: '或统一改到',
    required: false,
    control: { kind: 'day', nearest: 'future' },
    hint: '两者填一项',
  },
  {
    name: 'reason',
    label: '改期原因',
    required: true,
    control: { kind: 'line', placeholder: '如 企业停产检修' },
  },
  {
    name: 'overCapReason',
    label: '超限理由',
    required: false,
    control: { kind: 'line' },
    hint: '移到另一年而超出检查上限时填写',
  },
];

export function BulkReschedule({ meant, what, name, today, onMoved, onClose }: BulkProps) {
  const { username } = useViewer();
  const [mutate] = useMutation(RescheduleTasksDocument);
  const finished = useRef(false);
  return (
    <EntryDialog
      title="改期"
      what={what}
      verb="改期"
      fields={FIELDS}
      today={today}
      draftKey={`${username}:reschedule:${name}`}
      check={raw => check(raw, today)}
      send={async (raw, idempotencyKey) => {
        const { monthsLater, dueOn, reason, overCapReason } = raw;
        const { data } = await mutate({
          variables: {
            input: {
              ...meant,
              ...(monthsLater === undefined
                ? { dueOn: String(dueOn) }
                : { monthsLater: Number(monthsLater) }),
              reason: String(reason),
              overCapReason: overCapReason === undefined ? null : String(overCapReason),
              idempotencyKey,
            },
          },
          refetchQueries: 'active',
        });
        const { userErrors } = data!.rescheduleTasks;
        finished.current = userErrors.length === 0;
        if (finished.current) onMoved(data!.rescheduleTasks);
        return { userErrors, done: '' };
      }}
      onClose={() => finished.current || onClose()}
    />
  );
}

function check(raw: RawValues, today: Day) {
  const { monthsLater, dueOn } = raw;
  if ((monthsLater === undefined) === (dueOn === undefined))
    return [{ code: 'REQUIRED' as const, message: '推迟月数和统一日期请填一项', path: ['dueOn'] }];
  const parsed = parseRescheduling({ ...raw, dueOn: dueOn ?? formatDay(today) }, today);
  return parsed.ok ? [] : parsed.error;
}
