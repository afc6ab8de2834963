import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import type { DraftState } from './autosave';

const SENTENCES: Readonly<Record<Exclude<DraftState, 'CONFLICT'>, string>> = {
  KEPT: '草稿已保存',
  CHANGED: '草稿即将保存…',
  LOCAL: '连不上服务器，草稿暂存在本窗口，恢复后自动保存',
  EXPIRED: '登录已过期，草稿暂存在本窗口；录入下一行时请按提示输入密码',
  TOO_LARGE: '草稿过大，未保存；请先录入已填好的行，再清去已录入的行',
};

interface Props {
  readonly desk: Desk;
  /** Opens what the other tab has saved instead. */
  readonly onReload: () => void;
}

/** Where what is typed is kept just now; of two tabs, the choice between them. */
export function DraftLine({ desk: { autosave }, onReload }: Props) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state !== 'CONFLICT')
    return (
      <p className={`draft-line draft-${state.toLowerCase()}`} role="status">
        {SENTENCES[state]}
      </p>
    );
  return (
    <div className="message message-alarm draft-conflict" role="alert">
      <p>您在另一个窗口也打开了这张录入表，并在那里保存了更新的草稿。请选择以哪一份为准：</p>
      <button type="button" className="button" onClick={() => void autosave.overrule()}>
        以本窗口为准
      </button>
      <button type="button" className="button" onClick={onReload}>
        改用另一个窗口的
      </button>
    </div>
  );
}
