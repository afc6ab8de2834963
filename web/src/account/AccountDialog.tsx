import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { useViewer } from '../domain/viewer';
import {
  AccountPageDocument,
  CreateAccountDocument,
  UpdateAccountDocument,
  type ListedAccountFragment,
} from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import { checkAccount, CREATE_FIELDS, editFields, enteredOf } from './accountFields';

interface Props {
  readonly today: Day;
  readonly separatesDuties: boolean;
  /** Null for a new one. */
  readonly account: ListedAccountFragment | null;
  /** Of a new one, with its initial password. */
  readonly onCreated: (username: string, password: string) => void;
  readonly onClose: () => void;
}

export function AccountDialog({ today, separatesDuties, account, onCreated, onClose }: Props) {
  const { username: by } = useViewer();
  const [create] = useMutation(CreateAccountDocument);
  const [update] = useMutation(UpdateAccountDocument);
  const fields = useMemo(() => (account === null ? CREATE_FIELDS : editFields(account)), [account]);
  const check = useCallback(
    (raw: RawValues) => checkAccount(raw, today, separatesDuties, account === null),
    [today, separatesDuties, account],
  );
  const refetch = { refetchQueries: [AccountPageDocument], awaitRefetchQueries: true };

  const send = async (raw: RawValues) => {
    if (account !== null) {
      const input = { accountId: account.id, ...enteredOf(raw) };
      const { data } = await update({ variables: { input }, ...refetch });
      return {
        userErrors: data!.updateAccount.userErrors,
        done: `账号 ${account.username} 已修改，立即生效`,
      };
    }
    const input = { username: String(raw['username'] ?? ''), ...enteredOf(raw) };
    // Not kept in any cache: the answer holds the initial password.
    const { data } = await create({ variables: { input }, ...refetch, fetchPolicy: 'no-cache' });
    const { password, userErrors } = data!.createAccount;
    if (password !== null && password !== undefined) onCreated(input.username, password);
    return { userErrors, done: '' };
  };

  return (
    <EntryDialog
      title={account === null ? '新建账号' : '修改账号'}
      what={account?.username}
      verb={account === null ? '新建' : '保存'}
      fields={fields}
      today={today}
      draftKey={`${by}:account:${account?.id ?? 'new'}`}
      check={check}
      send={send}
      onClose={onClose}
    >
      {separatesDuties && <p className="quiet">已启用三员分立：系统管理员、审计员不得兼任其他角色。</p>}
    </EntryDialog>
  );
}
