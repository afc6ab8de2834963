import { useMutation } from '@apollo/client/react';
import type { Day, Refusal } from '@qianqi/shared';
import { day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../domain/viewer';
import { CreatePolicyDraftDocument } from '../generated/graphql';
import { paths } from '../paths';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { useDesk } from './PolicyDesk';

/** Forks an edition under a name of its own. */
export function DraftCreate({ onClose }: { readonly onClose: () => void }) {
  const { editions, shown, today } = useDesk();
  const { username } = useViewer();
  const navigate = useNavigate();
  const [create] = useMutation(CreatePolicyDraftDocument);
  const fields = useMemo(
    (): readonly EntryFieldSpec[] => [
      {
        name: 'basedOn',
        label: '依据版本',
        required: true,
        control: { kind: 'select', choices: editions.map(({ id, title }) => ({ value: id, label: title })) },
        initial: shown.id,
      },
      {
        name: 'editionId',
        label: '新版本标识',
        required: true,
        control: { kind: 'line', placeholder: `${today.slice(0, 4)}-revised` },
        hint: '小写字母、数字或连字符',
      },
    ],
    [editions, shown.id, today],
  );
  const check = useCallback((raw: RawValues) => requiredOf(raw, ['basedOn', 'editionId']), []);
  return (
    <EntryDialog
      title="起草新版本"
      what="复制一个版本，在其上修改；不影响现行判定。"
      verb="开始起草"
      fields={fields}
      today={day(today) as Day}
      draftKey={`${username}:policy-draft`}
      check={check}
      send={async (raw, idempotencyKey) => {
        const input = {
          basedOn: String(raw['basedOn']),
          editionId: String(raw['editionId']),
          idempotencyKey,
        };
        const { data } = await create({ variables: { input } });
        const { policyDraft, userErrors } = data!.createPolicyDraft;
        if (policyDraft) void navigate(paths.policyDraft(policyDraft.id));
        return { userErrors, done: policyDraft ? '已建立草案' : '' };
      }}
      onClose={onClose}
    />
  );
}

/** One sentence for each field that is still empty. */
export function requiredOf(raw: RawValues, names: readonly string[]): readonly Refusal[] {
  return names
    .filter(name => String(raw[name] ?? '').trim() === '')
    .map(name => ({ code: 'REQUIRED', message: '请填写', path: [name] }));
}
