import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { useViewer } from '../domain/viewer';
import { ApiTokenPageDocument, CreateApiTokenDocument } from '../generated/graphql';
import { EntryDialog } from '../ui/entry/EntryDialog';
import type { RawValues } from '../ui/entry/field';
import { checkToken, enteredToken, tokenFields } from './tokenFields';

interface Props {
  readonly today: Day;
  readonly onCreated: (name: string, secret: string) => void;
  readonly onClose: () => void;
}

export function TokenCreate({ today, onCreated, onClose }: Props) {
  const { username } = useViewer();
  // Not kept in any cache: the answer holds the secret.
  const [create] = useMutation(CreateApiTokenDocument, {
    refetchQueries: [ApiTokenPageDocument],
    awaitRefetchQueries: true,
    fetchPolicy: 'no-cache',
  });
  const fields = useMemo(() => tokenFields(today), [today]);
  const check = useCallback((raw: RawValues) => checkToken(raw, today), [today]);
  const send = async (raw: RawValues) => {
    const input = enteredToken(raw);
    const { secret, userErrors } = (await create({ variables: { input } })).data!.createApiToken;
    if (secret) onCreated(input.name, secret);
    return { userErrors, done: '' };
  };
  return (
    <EntryDialog
      title="新建程序令牌"
      what="供其他部门或本单位的程序调用接口；只能做权限范围以内的事。"
      verb="新建"
      fields={fields}
      today={today}
      draftKey={`${username}:token`}
      check={check}
      send={send}
      onClose={onClose}
    />
  );
}
