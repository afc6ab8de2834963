import { lazy, Suspense, useState } from 'react';
import type { ViewedList } from '@qianqi/shared';
import type { Column } from '../../ui/DataTable';
import { ExportButton } from './ExportButton';
import type { ListShape } from './useListShape';

const ColumnDialog = lazy(async () => ({ default: (await import('./ColumnDialog')).ColumnDialog }));

interface Props<L extends ViewedList> {
  readonly shape: ListShape<L>;
  readonly columns: readonly Column<never>[];
  /** Of the page's query, without paging. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly count: number;
}

/** Columns, density, export: what one does with a list as such. */
export function ListTools<L extends ViewedList>({ shape, columns, variables, count }: Props<L>) {
  const [choosing, setChoosing] = useState(false);
  const compact = shape.density === 'compact';
  const titles = Object.fromEntries(columns.map(({ name, title }) => [name, title]));
  return (
    <div className="list-tools">
      <button type="button" className="button button-small" onClick={() => setChoosing(true)}>
        列
      </button>
      <button
        type="button"
        className="button button-small"
        aria-pressed={compact}
        onClick={() => shape.setDensity(compact ? 'comfortable' : 'compact')}
      >
        紧凑
      </button>
      <ExportButton list={shape.list} columns={shape.names} variables={variables} count={count} />
      {choosing && (
        <Suspense fallback={null}>
          <ColumnDialog
            shape={shape as unknown as ListShape<ViewedList>}
            titles={titles}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
