import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useCallback } from 'react';
import { useViewer } from '../domain/viewer';
import { WithdrawRedressCaseDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import { checkWithdrawal, WITHDRAWAL_FIELDS } from './redressFields';
import { caseTitle, type CaseRow } from './redressText';

interface Props {
  readonly of: CaseRow;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Takes a case back for whoever asked. */
export function RedressWithdraw({ of, today, onClose }: Props) {
  const { username } = useViewer();
  const [mutate] = useMutation(WithdrawRedressCaseDocument);
  const check = useCallback((raw: RawValues) => checkWithdrawal(raw, today), [today]);
  return (
    <EntryDialog
      title="撤回案件"
      what={caseTitle(of)}
      verb="撤回"
      fields={WITHDRAWAL_FIELDS}
      today={today}
      draftKey={`${username}:withdraw:${of.id}`}
      check={check}
      send={async (raw, idempotencyKey) => {
        const input = { caseId: of.id, reason: String(raw['reason']), idempotencyKey };
        const { data } = await mutate({ variables: { input }, refetchQueries: 'active' });
        return { userErrors: data!.withdrawRedressCase.userErrors, done: '案件已撤回' };
      }}
      onClose={onClose}
    />
  );
}
