import { useQuery } from '@apollo/client/react';
import type { Viewer } from '../domain/viewer';
import { OwnSessionsDocument } from '../generated/graphql';
import { usePageTitle } from '../ui/usePageTitle';
import { ChangePassword } from './ChangePassword';
import { useSession } from './SessionProvider';

/** Stands for every page while the password is one that somebody else has set, or is too old. */
export function MustChange({ viewer }: { readonly viewer: Viewer }) {
  usePageTitle('修改密码');
  const { enter, leave } = useSession();
  const { data } = useQuery(OwnSessionsDocument, { fetchPolicy: 'no-cache' });
  return (
    <main className="sign-in">
      <div className="sign-in-panel">
        <p className="sign-in-bureau">{viewer.displayName}，您好</p>
        <h1>请先修改密码</h1>
        <p className="quiet">
          现在的密码由管理员设定或已到期。改好以后就可以继续使用；其他地方的登录会一并退出。
        </p>
        <ChangePassword
          username={viewer.username}
          strict={data?.accessRules.separatesDuties ?? false}
          onChanged={changed => void enter(changed)}
        />
        <p className="sign-in-demo">
          <button type="button" className="button button-small" onClick={() => void leave()}>
            退出登录
          </button>
        </p>
      </div>
    </main>
  );
}
