import { formatInstant } from '@qianqi/shared';
import { Link } from 'react-router';
import { paths } from '../paths';
import { IMPORT_STATUS_LABELS, type ShownImport } from './importText';

/** What to know before anything else is done with the sheet. */
export function ImportNotices({ batch }: { readonly batch: ShownImport }) {
  const { sameFileBefore, missingColumns, notice, revertReason, clearedAt } = batch;
  return (
    <>
      {sameFileBefore.length > 0 && (
        <div role="status" className="import-notice">
          <strong>这个文件以前导入过：</strong>
          <ul>
            {sameFileBefore.map(({ id, filename, status, uploadedBy, uploadedAt }) => (
              <li key={id}>
                {uploadedBy} 于 {formatInstant(Date.parse(uploadedAt))} 导入“
                <Link to={paths.importBatch(id)}>{filename}</Link>”，{IMPORT_STATUS_LABELS[status]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {missingColumns.length > 0 && (
        <p role="alert" className="import-notice import-alarm">
          表格里没有找到这些必需的列：{missingColumns.join('、')}。请在
          <Link to={paths.importBatch(batch.id, { view: 'columns' })}>列的对应</Link>中指定。
        </p>
      )}
      {notice && (
        <p role="alert" className="import-notice import-alarm">
          {notice}
        </p>
      )}
      {revertReason && <p className="import-notice">撤销原因：{revertReason}</p>}
      {clearedAt && (
        <p className="import-notice">
          上传的内容已于 {formatInstant(Date.parse(clearedAt))} 按期清除，已录入的记录不受影响。
        </p>
      )}
    </>
  );
}
