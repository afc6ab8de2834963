import { useMutation } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import type { ViewedList } from '@qianqi/shared';
import { FAILURE_SENTENCES, failureOf } from '../../apollo/failure';
import {
  CreateSavedViewDocument,
  DeleteSavedViewDocument,
  UpdateSavedViewDocument,
  type UpdateSavedViewInput,
  type ViewTabFragment,
} from '../../generated/graphql';
import { randomKey } from '../../ui/chance';
import { Dialog } from '../../ui/Dialog';

interface Props {
  readonly list: ViewedList;
  /** The one to change; null to keep a new one. */
  readonly view: ViewTabFragment | null;
  /** One's own, in their order. */
  readonly views: readonly ViewTabFragment[];
  /** What the page shows now. */
  readonly current: string;
  readonly onOpen: (view: ViewTabFragment | null) => void;
  readonly onClose: () => void;
}

type Errors = readonly { readonly message: string }[];

/** Keeps what is shown as a view; or renames, shares, refills, moves or forgets one. */
export function ViewDialog({ list, view, views, current, onOpen, onClose }: Props) {
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [opens, setOpens] = useState(view?.opens ?? false);
  const [problem, setProblem] = useState('');
  const idempotencyKey = useRef(randomKey()).current;
  const after = { refetchQueries: ['SavedViews', 'ListCounts'], awaitRefetchQueries: true };
  const [create] = useMutation(CreateSavedViewDocument, after);
  const [update] = useMutation(UpdateSavedViewDocument, after);
  const [remove] = useMutation(DeleteSavedViewDocument, after);

  /** Closes when it was taken; says why when not. */
  const settle = async (work: () => Promise<Errors | undefined>) => {
    try {
      const [refused] = (await work()) ?? [];
      if (refused) setProblem(refused.message);
      else onClose();
    } catch (error) {
      setProblem(FAILURE_SENTENCES[failureOf(error)]);
    }
  };
  const changeOf = (of: ViewTabFragment, fields: Partial<UpdateSavedViewInput>) =>
    update({ variables: { input: { viewId: of.id, version: of.version, ...fields } } });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void settle(async () => {
      if (view) return (await changeOf(view, { name, shared, opens })).data?.updateSavedView.userErrors;
      const input = { list, name, search: current, shared, opens, idempotencyKey };
      const { data } = await create({ variables: { input } });
      if (data?.createSavedView.savedView) onOpen(data.createSavedView.savedView);
      return data?.createSavedView.userErrors;
    });
  };
  const refill = (of: ViewTabFragment) =>
    settle(async () => {
      const { data } = await changeOf(of, { search: current });
      return data?.updateSavedView.userErrors;
    });
  const move = (of: ViewTabFragment, by: -1 | 1) =>
    settle(async () => {
      const at = views.findIndex(({ id }) => id === of.id);
      const other = views[at + by];
      if (!other) return [];
      // Both get the place of their rank, since two may have had the same.
      await changeOf(other, { position: at + 1 });
      const { data } = await changeOf(of, { position: at + by + 1 });
      return data?.updateSavedView.userErrors;
    });
  const forget = (of: ViewTabFragment) =>
    settle(async () => {
      const { data } = await remove({ variables: { input: { viewId: of.id, version: of.version } } });
      const { userErrors } = data!.deleteSavedView;
      if (userErrors.length === 0) onOpen(null);
      return userErrors;
    });

  return (
    <Dialog title={view ? '管理视图' : '存为视图'} onClose={onClose}>
      <form className="view-form" onSubmit={save}>
        <label>
          名称
          <input value={name} maxLength={30} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="view-check">
          <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
          共享给所有人
        </label>
        <label className="view-check">
          <input type="checkbox" checked={opens} onChange={({ target }) => setOpens(target.checked)} />
          打开此列表时先显示它
        </label>
        {view && (
          <p className="row-actions view-changes">
            <button type="button" className="button button-small" onClick={() => void refill(view)}>
              更新为当前条件
            </button>
            <button type="button" className="button button-small" onClick={() => void move(view, -1)}>
              左移
            </button>
            <button type="button" className="button button-small" onClick={() => void move(view, 1)}>
              右移
            </button>
            <button type="button" className="button button-small" onClick={() => void forget(view)}>
              删除
            </button>
          </p>
        )}
        {problem !== '' && (
          <p role="alert" className="dialog-problem">
            {problem}
          </p>
        )}
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={onClose}>
            取消
          </button>
          <button type="submit" className="button button-primary">
            保存
          </button>
        </div>
      </form>
    </Dialog>
  );
}
