import { useState } from 'react';
import { useToday } from '../domain/useToday';
import { ImportCommit } from './ImportCommit';
import { ImportRevert } from './ImportRevert';
import { isOpen, type ShownImport } from './importText';

/** What may be done with a sheet: record it, have back what was not taken, take it all back. */
export function ImportActions({ batch }: { readonly batch: ShownImport }) {
  const { counts, status, kind, clearedAt } = batch;
  const today = useToday();
  const [opened, setOpened] = useState<'commit' | 'revert' | null>(null);
  const close = () => setOpened(null);
  return (
    <span className="page-head-action row-actions">
      {counts.faulty > 0 && clearedAt === null && (
        <a className="button" href={`/imports/${encodeURIComponent(batch.id)}/errors.xlsx`} download>
          下载错误表
        </a>
      )}
      {status === 'COMMITTED' && kind !== 'ENTERPRISE' && (
        <button
          type="button"
          className="button"
          disabled={today === null}
          onClick={() => setOpened('revert')}
        >
          整批撤销
        </button>
      )}
      {status === 'COMMITTED' && kind === 'ENTERPRISE' && (
        <span className="quiet">企业纳入后不能整批撤销，只能逐户办理注销、停业</span>
      )}
      {isOpen(batch) && (status === 'CHECKED' || counts.good > 0) && (
        <button
          type="button"
          className="button button-primary"
          disabled={counts.good === 0 || batch.missingColumns.length > 0}
          onClick={() => setOpened('commit')}
        >
          录入 {counts.good} 行
        </button>
      )}
      {opened === 'commit' && <ImportCommit batch={batch} onClose={close} />}
      {opened === 'revert' && today !== null && <ImportRevert batch={batch} today={today} onClose={close} />}
    </span>
  );
}
