import { useMutation } from '@apollo/client/react';
import { adoptionDay, day, formatDay, policyDraftAfter, type Refusal } from '@qianqi/shared';
import { useState } from 'react';
import { Link } from 'react-router';
import { may, useViewer } from '../domain/viewer';
import {
  AdoptPolicyDraftDocument,
  DiscardPolicyDraftDocument,
  ProposePolicyDraftDocument,
  RejectPolicyDraftDocument,
  WithdrawPolicyDraftDocument,
} from '../generated/graphql';
import { paths } from '../paths';
import { EntryDialog, type Sent } from '../ui/entry/EntryDialog';
import type { EntryFieldSpec, RawValues } from '../ui/entry/field';
import { requiredOf } from './DraftCreate';
import type { Draft } from './DraftShow';
import { useDesk } from './PolicyDesk';

type Move = 'PROPOSE' | 'WITHDRAW' | 'DISCARD' | 'ADOPT' | 'REJECT';

const WORDS: Readonly<Record<Move, { readonly verb: string; readonly what: string; readonly done: string }>> =
  {
    PROPOSE: { verb: '提请批准', what: '提请后不能再改，须由他人批准或退回。', done: '已提请批准' },
    WITHDRAW: { verb: '撤回提请', what: '撤回后可继续修改。', done: '已撤回' },
    DISCARD: { verb: '废弃草案', what: '废弃后不能恢复，可重新起草。', done: '已废弃' },
    ADOPT: {
      verb: '批准施行',
      what: '自施行之日起，各企业的等级按本版重算；此前各日不变。',
      done: '已批准，正在后台重算等级',
    },
    REJECT: { verb: '退回', what: '退回起草人修改。', done: '已退回' },
  };
const FIELDS: Readonly<Record<Move, readonly EntryFieldSpec[]>> = {
  PROPOSE: [{ name: 'note', label: '提请说明', required: true, control: { kind: 'text' } }],
  WITHDRAW: [],
  DISCARD: [],
  ADOPT: [
    {
      name: 'inForceFrom',
      label: '施行日期',
      required: true,
      control: { kind: 'day', nearest: 'future' },
      hint: '今天或以后；制度不溯及既往',
    },
  ],
  REJECT: [{ name: 'reason', label: '退回理由', required: true, control: { kind: 'text' } }],
};

interface Props {
  readonly draft: Draft;
  /** Something typed is not saved yet, and so would not be proposed. */
  readonly dirty: boolean;
}

/** What can be done with a draft by whoever looks at it. */
export function DraftMoves({ draft, dirty }: Props) {
  const viewer = useViewer();
  const [open, setOpen] = useState<Move | null>(null);
  const own: readonly Move[] = ['PROPOSE', 'WITHDRAW', 'DISCARD'];
  const others: readonly Move[] = may(viewer, 'ADOPT_POLICY') ? ['ADOPT', 'REJECT'] : [];
  const moves = (draft.isOwn ? own : others).filter(move => policyDraftAfter(move, draft.status) !== null);
  return (
    <div className="policy-actions">
      {moves.map(move => (
        <button
          key={move}
          type="button"
          className={move === 'PROPOSE' || move === 'ADOPT' ? 'button button-primary' : 'button'}
          disabled={dirty && move === 'PROPOSE'}
          title={dirty && move === 'PROPOSE' ? '请先保存草案' : undefined}
          onClick={() => setOpen(move)}
        >
          {WORDS[move].verb}
        </button>
      ))}
      {draft.status !== 'DISCARDED' && <Link to={paths.whatIf({ of: `draft:${draft.id}` })}>推演此草案</Link>}
      {draft.isOwn && draft.status === 'PROPOSED' && <span className="quiet">须由他人批准</span>}
      {open && <MoveDialog draft={draft} move={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface DialogProps {
  readonly draft: Draft;
  readonly move: Move;
  readonly onClose: () => void;
}

function MoveDialog({ draft, move, onClose }: DialogProps) {
  const { today, editions } = useDesk();
  const { username } = useViewer();
  const [propose] = useMutation(ProposePolicyDraftDocument);
  const [withdraw] = useMutation(WithdrawPolicyDraftDocument);
  const [discard] = useMutation(DiscardPolicyDraftDocument);
  const [reject] = useMutation(RejectPolicyDraftDocument);
  const [adopt] = useMutation(AdoptPolicyDraftDocument, { refetchQueries: 'active' });
  const { verb, what, done } = WORDS[move];

  const check = (raw: RawValues): readonly Refusal[] => {
    const missing = requiredOf(
      raw,
      FIELDS[move].map(({ name }) => name),
    );
    if (move !== 'ADOPT' || missing.length > 0) return missing;
    const text = String(raw['inForceFrom']);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
      return [{ code: 'MALFORMED', message: '请填写日期', path: ['inForceFrom'] }];
    const days = editions.flatMap(({ inForceFrom, title }) =>
      inForceFrom === null ? [] : [{ inForceFrom: day(inForceFrom), title }],
    );
    const from = adoptionDay(days, day(text), day(today));
    return from.ok ? [] : [from.error];
  };

  const send = async (raw: RawValues, idempotencyKey: string): Promise<Sent> => {
    const place = { draftId: draft.id, version: draft.version, idempotencyKey };
    const sent = async (): Promise<readonly Refusal[]> => {
      switch (move) {
        case 'PROPOSE': {
          const { data } = await propose({ variables: { input: { ...place, note: String(raw['note']) } } });
          return data!.proposePolicyDraft.userErrors;
        }
        case 'WITHDRAW':
          return (await withdraw({ variables: { input: place } })).data!.withdrawPolicyDraft.userErrors;
        case 'DISCARD':
          return (await discard({ variables: { input: place } })).data!.discardPolicyDraft.userErrors;
        case 'REJECT': {
          const { data } = await reject({
            variables: { input: { ...place, reason: String(raw['reason']) } },
          });
          return data!.rejectPolicyDraft.userErrors;
        }
        case 'ADOPT': {
          const inForceFrom = formatDay(day(String(raw['inForceFrom'])));
          const { data } = await adopt({ variables: { input: { ...place, inForceFrom } } });
          return data!.adoptPolicyDraft.userErrors;
        }
      }
    };
    return { userErrors: await sent(), done };
  };

  return (
    <EntryDialog
      title={verb}
      what={what}
      verb={verb}
      fields={FIELDS[move]}
      today={day(today)}
      draftKey={`${username}:${move}:${draft.id}`}
      check={check}
      send={send}
      onClose={onClose}
    />
  );
}
