/** What a page shows when it has nothing to show: on its way, empty, refused, broken. */
import type { ReactNode } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';

interface MessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly tone?: 'quiet' | 'alarm';
  /** It stands for the whole page, and is its heading. */
  readonly page?: boolean;
}

export function Message({ title, children, tone = 'quiet', page = false }: MessageProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={`message message-${tone}`} role={tone === 'alarm' ? 'alert' : 'status'}>
      <Title className="message-title">{title}</Title>
      {children && <div className="message-body">{children}</div>}
    </div>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly page?: boolean;
}

export function Failure({ error, onRetry, page }: FailureProps) {
  const failure = failureOf(error);
  const refused = failure === 'FORBIDDEN';
  return (
    <Message title={refused ? '没有权限' : '没有取到数据'} tone="alarm" page={page}>
      <p>{FAILURE_SENTENCES[failure]}</p>
      {onRetry && !refused && (
        <button type="button" className="button" onClick={onRetry}>
          重试
        </button>
      )}
    </Message>
  );
}

/** Grey bars where rows will be, so that nothing jumps when they come. */
export function LoadingRows({
  rows = 8,
  label = '正在载入',
}: {
  readonly rows?: number;
  readonly label?: string;
}) {
  return (
    <div className="loading" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="loading-row" style={{ width: `${96 - ((index * 7) % 22)}%` }} />
      ))}
    </div>
  );
}
