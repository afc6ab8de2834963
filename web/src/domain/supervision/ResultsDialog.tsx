import type { ReactNode } from 'react';
import { csvFile } from '../../ui/csvFile';
import { DataTable, type Column } from '../../ui/DataTable';
import { Dialog } from '../../ui/Dialog';
import { saveFile } from '../../ui/saveFile';

/** More are not drawn; the file has them all. */
export const MOST_RESULTS_SHOWN = 200;

interface Props<R> {
  readonly title: string;
  /** How it went as a whole. */
  readonly children: ReactNode;
  /** In the order to be read. */
  readonly results: readonly R[];
  readonly resultKey: (result: R) => string;
  readonly columns: readonly Column<R>[];
  /** Says that only the first are drawn. */
  readonly onlyFirst: string;
  /** The lines of the file, its head first. */
  readonly lines: () => readonly (readonly string[])[];
  readonly onClose: () => void;
}

/** One by one what came of something done to many. */
export function ResultsDialog<R>({ title, children, results, resultKey, columns, ...more }: Props<R>) {
  const { onlyFirst, lines, onClose } = more;
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="dialog-what" role="status">
        {children}
      </p>
      <div className="dialog-scroll" tabIndex={0}>
        <DataTable
          caption={title}
          rows={results.slice(0, MOST_RESULTS_SHOWN)}
          rowKey={resultKey}
          columns={columns}
        />
      </div>
      {results.length > MOST_RESULTS_SHOWN && <p className="quiet">{onlyFirst}</p>}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => saveFile(`${title}.csv`, csvFile(lines()))}>
          下载全部结果
        </button>
        <button type="button" className="button button-primary" onClick={onClose}>
          知道了
        </button>
      </div>
    </Dialog>
  );
}
