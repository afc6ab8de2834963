import { lazy, Suspense, useState } from 'react';
import type { ListName } from '@qianqi/shared';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

export interface ExportedList {
  readonly list: ListName;
  /** As shown, in their order. */
  readonly columns: readonly string[];
  /** Of the page's query, without paging. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many rows there are in all. */
  readonly count: number;
  /** What is not counted to its end. */
  readonly orMore?: boolean;
}

/** Takes all of the list away as a file, not only the page that is shown. */
export function ExportButton(props: ExportedList) {
  const [open, setOpen] = useState(false);
  const { count, orMore = false } = props;
  if (count === 0) return null;
  return (
    <>
      <button type="button" className="button button-small" onClick={() => setOpen(true)}>
        导出 {count}
        {orMore ? '+' : ''} 行
      </button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
