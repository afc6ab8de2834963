import type { RewritingFragment } from '../generated/graphql';
import { Button } from 'antd';

interface Props {
  readonly rewriting: RewritingFragment | null | undefined;
  readonly onAgain: () => void;
}

/** What a page and its print say while grades of its day are rewritten after an adoption; false when they are not. */
export function rewritingText(rewriting: RewritingFragment | null | undefined): string | false {
  if (!rewriting) return false;
  const { done, total } = rewriting;
  return `新批准的制度版本正在重算（${done} / ${total || '…'} 家），所列等级新旧版本并存`;
}

/** Says that what is listed goes by two editions until all is rewritten, and offers to look again. */
export function Rewriting({ rewriting, onAgain }: Props) {
  const text = rewritingText(rewriting);
  if (text === false) return null;
  return (
    <div className="run-progress" role="status">
      <span>{text}。单个企业的信用档案不受影响。</span>
      <Button size="small" onClick={onAgain}>
        刷新
      </Button>
    </div>
  );
}
