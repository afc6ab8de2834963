import { formatInstant } from '@qianqi/shared';
import { IMPORT_STATUS_LABELS, IMPORT_STATUS_MARKS, type ImportInList } from './importText';

interface Props {
  readonly batch: Pick<ImportInList, 'status' | 'progress' | 'failures' | 'retryAt'>;
}

/** How far an import is, in words, and while something is under way as a bar. */
export function ImportState({ batch: { status, progress, failures, retryAt } }: Props) {
  return (
    <span className="import-state">
      <span className={`import-status import-${status.toLowerCase()}`}>
        <span aria-hidden="true">{IMPORT_STATUS_MARKS[status]}</span> {IMPORT_STATUS_LABELS[status]}
      </span>
      {progress && (
        <span className="import-progress">
          <progress value={progress.done} max={Math.max(progress.total, 1)} aria-label="办理进度" />
          <span className="days">
            {progress.done} / {progress.total}
          </span>
        </span>
      )}
      {failures > 0 && retryAt !== null && (
        <span className="import-broke">
          中断 {failures} 次，{formatInstant(Date.parse(retryAt))} 自动续办
        </span>
      )}
    </span>
  );
}
