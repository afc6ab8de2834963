import { useMutation } from '@apollo/client/react';
import { CancelWhatIfDocument, type WhatIfHeadFragment } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { Message } from '../ui/States';

interface Props {
  readonly run: WhatIfHeadFragment;
  readonly onCancelled: () => void;
}

/** How far a simulation is, or why there is no result. */
export function WhatIfProgress({ run: { id, status, done, total, failure, isOwn }, onCancelled }: Props) {
  const [cancel, { loading }] = useMutation(CancelWhatIfDocument);
  if (status === 'DONE') return null;
  if (status === 'FAILED') return <Message title="推演没有完成">{failure}</Message>;
  if (status === 'CANCELLED') return <Message title="推演已取消" />;
  const breakOff = async () => {
    await cancel({ variables: { input: { whatIfId: id, idempotencyKey: randomKey() } } }).catch(
      () => undefined,
    );
    onCancelled();
  };
  return (
    <div className="run-progress">
      <span role="status">
        正在推演：{done} / {total || '…'} 家
      </span>
      <progress value={done} max={total || 1} aria-label="推演进度" />
      {isOwn && (
        <button
          type="button"
          className="button button-small"
          disabled={loading}
          onClick={() => void breakOff()}
        >
          取消推演
        </button>
      )}
    </div>
  );
}
