import type { ReactNode } from 'react';

interface Props {
  /** How many are ticked. */
  readonly ticked: number;
  /** How many match in all, whatever the page. */
  readonly total: number;
  /** 家, 项 */
  readonly unit: string;
  /** Whether all that match are meant, and not those ticked. */
  readonly everything: boolean;
  /** Null where all that match cannot be meant; `whyNot` then says so. */
  readonly onEverything: (() => void) | null;
  readonly whyNot?: string;
  readonly onClear: () => void;
  /** What can be done to them. */
  readonly children: ReactNode;
}

/** What is ticked, and what to do with it; all that match is the filter itself, not the rows of a page. */
export function SelectionBar(props: Props) {
  const { ticked, total, unit, everything, onEverything, whyNot, onClear, children } = props;
  if (ticked === 0 && !everything) return null;
  return (
    <div className="selection-bar" role="region" aria-label="所选">
      <p role="status">
        {everything ? (
          <>
            符合条件的全部 <strong>{total}</strong> {unit}
          </>
        ) : (
          <>
            已选 <strong>{ticked}</strong> {unit}
          </>
        )}
      </p>
      {!everything && total > ticked && onEverything && (
        <button type="button" className="button button-small" onClick={onEverything}>
          选择符合条件的全部 {total} {unit}
        </button>
      )}
      {!onEverything && whyNot && <span className="quiet">{whyNot}</span>}
      {children}
      <button type="button" className="button button-small" onClick={onClear}>
        取消选择
      </button>
    </div>
  );
}
