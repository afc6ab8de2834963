import type { Column } from './columns';

interface Props {
  readonly columns: readonly Column[];
  readonly pins: ReadonlySet<string>;
  readonly onPin: (column: string, pinned: boolean) => void;
}

export function SheetHead({ columns, pins, onPin }: Props) {
  return (
    <div role="row" className="sheet-row sheet-head">
      <div role="columnheader" className="sheet-number">
        <span className="visually-hidden">行号</span>
      </div>
      {columns.map(({ name, label, required }) => {
        const pinned = pins.has(name);
        return (
          <div role="columnheader" key={name}>
            <span className="sheet-label">
              {label}
              {required && (
                <span className="field-required" aria-hidden="true">
                  *
                </span>
              )}
            </span>
            <button
              type="button"
              className="pin"
              aria-pressed={pinned}
              aria-label={`固定${label}`}
              title={pinned ? '已固定：新行沿用上一行的值（Alt+P）' : '固定此列，新行沿用上一行的值（Alt+P）'}
              onClick={() => onPin(name, !pinned)}
            >
              <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
                <path d="M9.5 1.5l5 5-2 .6-2.4 2.4.2 3-1.6 1.6-3.2-3.2L2 14.4l3.1-3.9L2 7.3l1.6-1.6 3 .2L9 3.5z" />
              </svg>
            </button>
          </div>
        );
      })}
      <div role="columnheader">结果</div>
    </div>
  );
}
