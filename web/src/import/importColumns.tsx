import { formatInstant } from '@qianqi/shared';
import { Link } from 'react-router';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import { ImportState } from './ImportState';
import { IMPORT_KIND_LABELS, type ImportInList } from './importText';

export const importColumns: readonly Column<ImportInList>[] = [
  {
    name: 'name',
    title: '文件',
    cell: ({ id, filename }) => (
      <Link to={paths.importBatch(id)} className="row-link" tabIndex={-1}>
        {filename}
      </Link>
    ),
  },
  { name: 'kind', title: '种类', cell: ({ kind }) => IMPORT_KIND_LABELS[kind] },
  { name: 'status', title: '状态', cell: batch => <ImportState batch={batch} /> },
  {
    name: 'rows',
    title: '行数',
    cell: ({ counts: { good, faulty, recorded, reverted } }) => (
      <span className="import-counts">
        {recorded > 0 && <span>已录入 {recorded}</span>}
        {reverted > 0 && <span>已撤销 {reverted}</span>}
        {good > 0 && <span>可录入 {good}</span>}
        {faulty > 0 && <strong>有错误 {faulty}</strong>}
      </span>
    ),
  },
  {
    name: 'grades',
    title: '等级变化',
    cell: ({ gradeChangeCount }) =>
      gradeChangeCount > 0 ? `${gradeChangeCount} 家` : <span className="quiet">无</span>,
  },
  { name: 'who', title: '上传人', cell: ({ uploadedBy }) => uploadedBy },
  {
    name: 'at',
    title: '上传时间',
    cell: ({ uploadedAt }) => <time dateTime={uploadedAt}>{formatInstant(Date.parse(uploadedAt))}</time>,
  },
];
