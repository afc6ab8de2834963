import { useMutation } from '@apollo/client/react';
import {
  AccountPageDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  ResetPasswordDocument,
  type ListedAccountFragment,
} from '../generated/graphql';
import { useNotice } from '../ui/notice';
import { ConfirmDialog } from './ConfirmDialog';

interface Props {
  readonly act: 'disable' | 'enable' | 'reset';
  readonly account: ListedAccountFragment;
  readonly onReset: (password: string) => void;
  readonly onClose: () => void;
}

/** What happens to the account, told before it does. */
export function AccountConfirm({ act, account: { id, username, displayName }, onReset, onClose }: Props) {
  const tell = useNotice();
  const refetch = { refetchQueries: [AccountPageDocument], awaitRefetchQueries: true };
  const [disable] = useMutation(DisableAccountDocument, refetch);
  const [enable] = useMutation(EnableAccountDocument, refetch);
  const [reset] = useMutation(ResetPasswordDocument, { ...refetch, fetchPolicy: 'no-cache' });
  const variables = { input: { accountId: id } };
  const who = `${displayName}（${username}）`;
  const done = (said: string) => {
    tell(said);
    onClose();
  };
  const send = {
    async disable() {
      const { userErrors } = (await disable({ variables })).data!.disableAccount;
      if (userErrors.length === 0) done(`账号 ${username} 已停用`);
      return userErrors;
    },
    async enable() {
      const { userErrors } = (await enable({ variables })).data!.enableAccount;
      if (userErrors.length === 0) done(`账号 ${username} 已启用`);
      return userErrors;
    },
    async reset() {
      const { userErrors, password } = (await reset({ variables })).data!.resetPassword;
      if (password) onReset(password);
      return userErrors;
    },
  }[act];
  switch (act) {
    case 'disable':
      return (
        <ConfirmDialog title="停用账号" verb="停用" send={send} onClose={onClose}>
          <p>
            {who}
            将立即退出登录，不能再登录；由其新建的程序令牌同时停止使用。录入的记录不受影响，随时可以重新启用。
          </p>
        </ConfirmDialog>
      );
    case 'enable':
      return (
        <ConfirmDialog title="启用账号" verb="启用" send={send} onClose={onClose}>
          <p>{who}可以用原来的密码登录，角色和管辖属地不变；由其新建的程序令牌恢复使用。</p>
        </ConfirmDialog>
      );
    case 'reset':
      return (
        <ConfirmDialog title="重置密码" verb="重置" send={send} onClose={onClose}>
          <p>
            {who}将立即退出登录，原密码作废；下次须用新的初始密码登录并先行修改。因输错密码的锁定同时解除。
          </p>
        </ConfirmDialog>
      );
  }
}
