import { useId, useState, type FormEvent } from 'react';
import { Navigate } from 'react-router';
import { paths, signInParams } from '../paths';
import { LanguageChoice } from '../ui/locale/LanguageChoice';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { useSession } from './SessionProvider';
import { useSignIn } from './useSignIn';

/** The first page: plain HTML, so that it is there before anything heavy is. */
export function SignIn() {
  usePageTitle('登录');
  const [{ to }] = useSearchState(signInParams);
  const { viewer, enter, demo, demoSignIns } = useSession();
  const { busy, refused, submit } = useSignIn();
  const id = useId();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const target = insideOf(to);

  if (viewer) return <Navigate to={target} replace />;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const signedIn = await submit(username.trim(), password);
    if (signedIn) await enter(signedIn);
  };
  return (
    <main className="sign-in">
      <div className="sign-in-panel">
        <LanguageChoice />
        <p className="sign-in-bureau">科尔沁右翼前旗应急管理局</p>
        <h1>企业信用分级分类监管</h1>
        <p className="sign-in-grades" aria-hidden="true">
          <span className="grade grade-A">● A</span>
          <span className="grade grade-B">▲ B</span>
          <span className="grade grade-C">■ C</span>
        </p>
        <form onSubmit={event => void onSubmit(event)} aria-label="登录">
          <label htmlFor={`${id}-username`}>用户名</label>
          <input
            id={`${id}-username`}
            name="username"
            autoComplete="username"
            autoFocus
            required
            value={username}
            onChange={event => setUsername(event.target.value)}
          />
          <label htmlFor={`${id}-password`}>密码</label>
          <input
            id={`${id}-password`}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={event => setPassword(event.target.value)}
          />
          <p className="sign-in-refused" role="alert">
            {refused}
          </p>
          <button type="submit" className="button button-primary button-wide" disabled={busy}>
            {busy ? '正在登录…' : '登录'}
          </button>
        </form>
        {demo && (
          <div className="sign-in-demo">
            <p>演示环境：企业与记录均为虚构。</p>
            <ul className="demo-sign-ins" aria-label="演示账号">
              {demoSignIns.map(each => (
                <li key={each.username}>
                  {each.purpose}
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={`填入演示账号 ${each.username}`}
                    onClick={() => {
                      setUsername(each.username);
                      setPassword(each.password);
                    }}
                  >
                    {each.username}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </main>
  );
}

/** Where to return to: a path of this product only, never another site. */
function insideOf(to: string): string {
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : paths.home;
}
