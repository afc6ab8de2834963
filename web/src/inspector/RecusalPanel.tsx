import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useState } from 'react';
import { Link } from 'react-router';
import { EnterprisePicker, type PickedEnterprise } from '../domain/EnterprisePicker';
import { useViewer } from '../domain/viewer';
import { UpdateInspectorDocument } from '../generated/graphql';
import { paths } from '../paths';
import { Dialog } from '../ui/Dialog';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import type { ShownInspector } from './InspectorEdit';

type Recusal = ShownInspector['recusals'][number];

interface Props {
  readonly inspector: ShownInspector;
  readonly today: Day;
  readonly keeps: boolean;
}

/** From whom the inspector keeps away, and why; nobody is assigned or drawn to visit them. */
export function RecusalPanel({ inspector, today, keeps }: Props) {
  const { recusals } = inspector;
  const [asked, setAsked] = useState<'pick' | PickedEnterprise | null>(null);
  const [ending, setEnding] = useState<Recusal | null>(null);
  const change = useChange(inspector);
  return (
    <section className="panel recusals" aria-label="回避">
      <div className="panel-head">
        <h2>回避 {recusals.length}</h2>
        {keeps && (
          <button type="button" className="button button-small" onClick={() => setAsked('pick')}>
            登记回避
          </button>
        )}
      </div>
      {recusals.length === 0 && <p className="quiet">无应回避的企业。</p>}
      <ul className="recusal-list">
        {recusals.map(recusal => (
          <li key={recusal.enterprise.id}>
            <Link to={paths.dossier(recusal.enterprise.creditCode)} className="row-link">
              {recusal.enterprise.name}
            </Link>
            <span className="task-why">{recusal.reason}</span>
            {keeps && (
              <button
                type="button"
                className="button button-small"
                aria-label={`解除对${recusal.enterprise.name}的回避`}
                onClick={() => setEnding(recusal)}
              >
                解除
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked === 'pick' && (
        <Dialog title="登记回避" onClose={() => setAsked(null)}>
          <EnterprisePicker label="应回避的企业" onPick={setAsked} />
          <div className="dialog-buttons">
            <button type="button" className="button" onClick={() => setAsked(null)}>
              返回
            </button>
          </div>
        </Dialog>
      )}
      {asked && asked !== 'pick' && (
        <ReasonDialog
          title="登记回避"
          what={`${inspector.name} 回避 ${asked.name}`}
          label="回避原因"
          placeholder="如 配偶在该企业任职"
          name={`recuse:${inspector.id}:${asked.id}`}
          today={today}
          send={reason =>
            change([
              ...recusals.filter(each => each.enterprise.id !== asked.id),
              { reason, enterprise: asked },
            ])
          }
          done="已登记回避"
          onClose={() => setAsked(null)}
        />
      )}
      {ending && (
        <ReasonDialog
          title="解除回避"
          what={`${inspector.name} 不再回避 ${ending.enterprise.name}（${ending.reason}）`}
          label="解除原因"
          placeholder="留存于操作日志，如 配偶已离职"
          name={`unrecuse:${inspector.id}:${ending.enterprise.id}`}
          today={today}
          send={reason =>
            change(
              recusals.filter(each => each.enterprise.id !== ending.enterprise.id),
              reason,
            )
          }
          done="已解除回避"
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
}

interface Kept {
  readonly reason: string;
  readonly enterprise: { readonly id: string };
}

/** Recusals are sent as a whole, in place of those before. */
function useChange({ id }: ShownInspector) {
  const [mutate] = useMutation(UpdateInspectorDocument);
  return async (recusals: readonly Kept[], reason?: string) => {
    const { data } = await mutate({
      variables: {
        input: {
          inspectorId: id,
          recusals: recusals.map(each => ({ enterpriseId: each.enterprise.id, reason: each.reason })),
          ...(reason !== undefined && { reason }),
        },
      },
      refetchQueries: 'active',
    });
    return data!.updateInspector.userErrors;
  };
}

interface ReasonProps {
  readonly title: string;
  readonly what: string;
  readonly label: string;
  readonly placeholder: string;
  /** Names the draft. */
  readonly name: string;
  readonly today: Day;
  readonly send: (reason: string) => ReturnType<ReturnType<typeof useChange>>;
  readonly done: string;
  readonly onClose: () => void;
}

function ReasonDialog({ title, what, label, placeholder, name, today, send, done, onClose }: ReasonProps) {
  const { username } = useViewer();
  const fields: readonly EntryFieldSpec[] = [
    { name: 'reason', label, required: true, control: { kind: 'line', placeholder } },
  ];
  return (
    <EntryDialog
      title={title}
      what={what}
      verb={title}
      fields={fields}
      today={today}
      draftKey={`${username}:${name}`}
      check={(raw: RawValues) =>
        String(raw['reason'] ?? '').trim() === ''
          ? [{ code: 'REQUIRED', message: `请填写${label}`, path: ['reason'] }]
          : []
      }
      send={async raw => ({ userErrors: await send(String(raw['reason'])), done })}
      onClose={onClose}
    />
  );
}
