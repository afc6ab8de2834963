import { useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { expiry } from '../apollo/expiry';
import { paths } from '../paths';
import { Dialog } from '../ui/Dialog';
import { announce } from './otherTabs';
import { useSignIn } from './useSignIn';

/** Asks for the password over the page when the session has run out; the page and what is typed in it stay as they are. */
export function PasswordDialog({ username }: { readonly username: string }) {
  const pending = useSyncExternalStore(expiry.subscribe, expiry.pending);
  return pending ? <Asking username={username} /> : null;
}

function Asking({ username }: { readonly username: string }) {
  const { busy, refused, submit } = useSignIn();
  const [password, setPassword] = useState('');
  const id = useId();

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await submit(username, password))) return;
    announce(username);
    expiry.resume();
  };
  // A fresh page for another person: nothing that was read for this one stays in memory.
  const leave = () => {
    expiry.abandon();
    location.assign(paths.signIn(location.pathname + location.search));
  };
  return (
    <Dialog title="登录已过期">
      <form onSubmit={event => void onSubmit(event)} className="dialog-form">
        <p>请输入密码继续。页面上填写的内容还在，登录后会接着提交。</p>
        <label htmlFor={`${id}-username`}>用户名</label>
        <input id={`${id}-username`} value={username} readOnly autoComplete="username" />
        <label htmlFor={`${id}-password`}>密码</label>
        <input
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          autoFocus
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        <p className="sign-in-refused" role="alert">
          {refused}
        </p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={leave}>
            换用其他账号
          </button>
          <button type="submit" className="button button-primary" disabled={busy}>
            {busy ? '正在登录…' : '继续'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
