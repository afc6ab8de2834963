import { useMutation } from '@apollo/client/react';
import { parseDay, type Day, type Refusal } from '@qianqi/shared';
import { useState } from 'react';
import type { FiledEnterprise } from '../domain/creditFile/creditFile';
import { may, useViewer } from '../domain/viewer';
import { DeregisterEnterpriseDocument, ReinstateEnterpriseDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';

interface Props {
  readonly enterprise: FiledEnterprise;
  readonly today: Day;
}

/** Said at the head of the file of an enterprise that works no longer, with the way back. */
export function Deregistered({ enterprise, today }: Props) {
  const { deregisteredOn, deregisterReason } = enterprise;
  const keeps = may(useViewer(), 'KEEP_ENTERPRISES');
  const [reinstating, setReinstating] = useState(false);
  if (deregisteredOn === null) return null;
  return (
    <div className="dossier-other-day">
      已于 <span className="days">{deregisteredOn}</span> 注销或停业：{deregisterReason}
      。不再安排监管任务，等级照常计算。
      {keeps && (
        <button type="button" className="button button-small" onClick={() => setReinstating(true)}>
          恢复监管
        </button>
      )}
      {reinstating && (
        <Reinstate enterprise={enterprise} today={today} onClose={() => setReinstating(false)} />
      )}
    </div>
  );
}

const REASON: EntryFieldSpec = { name: 'reason', label: '原因', required: true, control: { kind: 'line' } };
const DEREGISTER_FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'deregisteredOn',
    label: '注销、停业日期',
    required: true,
    control: { kind: 'day' },
    initial: '今',
  },
  REASON,
];

interface DialogProps extends Props {
  readonly onClose: () => void;
}

/** From that day on it is owed nothing; what nobody has begun with is withdrawn. */
export function Deregister({ enterprise: { id, name, version }, today, onClose }: DialogProps) {
  const { username } = useViewer();
  const [mutate] = useMutation(DeregisterEnterpriseDocument);
  return (
    <EntryDialog
      title="登记注销、停业"
      what={`${name}：自该日起不再安排监管任务，未开始的任务撤回；档案保留，等级照常计算，可以恢复。`}
      verb="登记"
      fields={DEREGISTER_FIELDS}
      today={today}
      draftKey={`${username}:deregister:${id}`}
      check={raw => [...checkDay(raw, today), ...checkReason(raw)]}
      send={async (raw, idempotencyKey) => {
        const { data } = await mutate({
          variables: {
            input: {
              enterpriseId: id,
              expectedVersion: version,
              deregisteredOn: String(raw['deregisteredOn']),
              reason: String(raw['reason']),
              idempotencyKey,
            },
          },
          refetchQueries: 'active',
        });
        const { userErrors, tasksChanged } = data!.deregisterEnterprise;
        return { userErrors, done: `已登记注销、停业，撤回任务 ${tasksChanged} 项` };
      }}
      onClose={onClose}
    />
  );
}

function Reinstate({ enterprise: { id, name, version }, today, onClose }: DialogProps) {
  const { username } = useViewer();
  const [mutate] = useMutation(ReinstateEnterpriseDocument);
  return (
    <EntryDialog
      title="恢复监管"
      what={`${name}：恢复后按其等级重新安排已编排期间的任务。`}
      verb="恢复"
      fields={[REASON]}
      today={today}
      draftKey={`${username}:reinstate:${id}`}
      check={checkReason}
      send={async (raw, idempotencyKey) => {
        const { data } = await mutate({
          variables: {
            input: {
              enterpriseId: id,
              expectedVersion: version,
              reason: String(raw['reason']),
              idempotencyKey,
            },
          },
          refetchQueries: 'active',
        });
        const { userErrors, tasksChanged } = data!.reinstateEnterprise;
        return { userErrors, done: `已恢复监管，恢复任务 ${tasksChanged} 项` };
      }}
      onClose={onClose}
    />
  );
}

function checkReason(raw: RawValues): readonly Refusal[] {
  return String(raw['reason'] ?? '').trim() === ''
    ? [{ code: 'REQUIRED', message: '请填写原因', path: ['reason'] }]
    : [];
}

function checkDay(raw: RawValues, today: Day): readonly Refusal[] {
  const path = ['deregisteredOn'];
  const parsed = parseDay(String(raw['deregisteredOn'] ?? ''));
  if (!parsed.ok) return [{ code: 'MALFORMED', message: '应为实际存在的日期，形如 2024-03-05', path }];
  return parsed.value > today ? [{ code: 'FUTURE_DATE', message: '不能晚于今天', path }] : [];
}
