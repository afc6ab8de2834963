import { useRef } from 'react';

interface Props {
  readonly after: string;
  readonly next: string | null;
  readonly onGo: (after: string) => void;
}

/** Pages of a list that is read by cursor: there is no jumping, only onward, back the way one came, and to the start. */
export function CursorPages({ after, next, onGo }: Props) {
  const cameFrom = useRef(new Map<string, string>());
  const onward = () => {
    if (next === null) return;
    cameFrom.current.set(next, after);
    onGo(next);
  };
  if (after === '' && next === null) return null;
  return (
    <nav aria-label="翻页" className="cursor-pages">
      <button type="button" className="button button-small" disabled={after === ''} onClick={() => onGo('')}>
        首页
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={after === ''}
        onClick={() => onGo(cameFrom.current.get(after) ?? '')}
      >
        上一页
      </button>
      <button type="button" className="button button-small" disabled={next === null} onClick={onward}>
        下一页
      </button>
    </nav>
  );
}
