import { useMutation, useQuery } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useViewer } from '../domain/viewer';
import { ImportChangedSinceDocument, RevertImportDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec } from '../ui/entry/field';
import type { ShownImport } from './importText';

const FIELDS: readonly EntryFieldSpec[] = [
  {
    name: 'reason',
    label: '撤销原因',
    required: true,
    control: { kind: 'text', placeholder: '写明为什么整批撤销；每条记录都会留下这个原因' },
  },
];

interface Props {
  readonly batch: ShownImport;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Takes a whole sheet back: what it recorded is voided, with a reason. Says first what became of the records since. */
export function ImportRevert({ batch, today, onClose }: Props) {
  const { username } = useViewer();
  const [revert] = useMutation(RevertImportDocument);
  const { data } = useQuery(ImportChangedSinceDocument, {
    variables: { id: batch.id },
    fetchPolicy: 'network-only',
  });
  const since = data?.importBatch?.changedSince;
  return (
    <EntryDialog
      title="整批撤销"
      what={`${batch.filename}：这次导入录入的 ${batch.counts.recorded} 条记录将全部作废，等级随之重算，记录和原因留在档案里。`}
      verb="整批撤销"
      fields={FIELDS}
      today={today}
      draftKey={`${username}:revertImport:${batch.id}`}
      check={({ reason }) =>
        typeof reason === 'string' && reason.trim() !== ''
          ? []
          : [{ code: 'REQUIRED', message: '请填写撤销原因', path: ['reason'] }]
      }
      send={async (raw, idempotencyKey) => {
        const input = { importId: batch.id, reason: String(raw['reason']), idempotencyKey };
        const { data: done } = await revert({ variables: { input } });
        return { userErrors: done!.revertImport.userErrors, done: '已开始撤销，可离开本页，撤销在后台继续' };
      }}
      onClose={onClose}
    >
      {since && (
        <ul className="import-since" aria-label="导入之后的变动">
          <li>
            涉及 {since.enterprises} 家企业，{since.standing} 条记录仍有效
          </li>
          {since.voided > 0 && <li>{since.voided} 条之后已被作废，保持原样</li>}
          {since.withOutcome > 0 && (
            <li>
              <strong>{since.withOutcome} 条之后已有处置（如信用修复），将一并作废</strong>
            </li>
          )}
          {since.enterprisesWithOthers > 0 && (
            <li>{since.enterprisesWithOthers} 家企业之后又有其他记录，其他记录不受影响</li>
          )}
          {since.voided + since.withOutcome + since.enterprisesWithOthers === 0 && (
            <li>导入之后没有其他变动</li>
          )}
        </ul>
      )}
    </EntryDialog>
  );
}
