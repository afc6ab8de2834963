import { useApolloClient } from '@apollo/client/react';
import { ACCESS_PROFILES, weaknesses } from '@qianqi/shared';
import { useId, useState, type FormEvent } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import type { Viewer } from '../domain/viewer';
import { ChangePasswordDocument } from '../generated/graphql';

interface Props {
  readonly username: string;
  /** By the rules of the server, which are stricter where duties are separated. */
  readonly strict: boolean;
  readonly onChanged: (viewer: Viewer) => void;
}

/** The browser's own fields, and never a draft: what is typed here is kept nowhere. */
export function ChangePassword({ username, strict, onChanged }: Props) {
  const client = useApolloClient();
  const id = useId();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const weak = next === '' ? [] : weaknesses(ACCESS_PROFILES[strict ? 'STRICT' : 'ORDINARY'], username, next);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (weak.length > 0) return setRefused(`新密码应${weak.join('，')}`);
    if (next !== again) return setRefused('两次输入的新密码不一致');
    setBusy(true);
    setRefused('');
    try {
      const { data } = await client.mutate({
        mutation: ChangePasswordDocument,
        variables: { input: { currentPassword: current, newPassword: next } },
        fetchPolicy: 'no-cache',
      });
      const { viewer, userErrors } = data!.changePassword;
      if (viewer) onChanged(viewer);
      else setRefused(userErrors.map(({ message }) => message).join('；'));
    } catch (error) {
      setRefused(FAILURE_SENTENCES[failureOf(error)]);
    } finally {
      setBusy(false);
    }
  };
  const field = (
    name: string,
    label: string,
    value: string,
    onChange: (value: string) => void,
    hint: string,
  ) => (
    <>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="password"
        autoComplete={name === 'current' ? 'current-password' : 'new-password'}
        required
        value={value}
        aria-describedby={`${id}-${name}-hint`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-${name}-hint`} className="password-hint">
        {hint}
      </p>
    </>
  );
  return (
    <form onSubmit={event => void submit(event)} className="password-form" aria-label="修改密码">
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      {field('current', '原密码', current, setCurrent, '')}
      {field('next', '新密码', next, setNext, hintOf(next, weak))}
      {field(
        'again',
        '再输一次新密码',
        again,
        setAgain,
        again !== '' && again !== next ? '与上面不一致' : '',
      )}
      <p className="sign-in-refused" role="alert">
        {refused}
      </p>
      <button type="submit" className="button button-primary" disabled={busy}>
        {busy ? '正在修改…' : '修改密码'}
      </button>
    </form>
  );
}

function hintOf(password: string, weak: readonly string[]): string {
  if (password === '') return '';
  return weak.length === 0 ? '✓ 符合要求' : `还应：${weak.join('，')}`;
}
