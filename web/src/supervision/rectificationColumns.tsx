import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { RECTIFICATION_STATUS_LABELS } from '../domain/labels';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import type { ListedRectification } from './RectificationList';
import { RectificationDeadline } from './RectificationDeadline';

/** `onExtend` is null for whoever may not move deadlines. */
export function rectificationColumns(
  onExtend: ((rectification: ListedRectification) => void) | null,
): readonly Column<ListedRectification>[] {
  const columns: Column<ListedRectification>[] = [
    {
      name: 'name',
      title: '企业',
      cell: ({ enterprise: { name, creditCode } }) => (
        <Link to={paths.dossier(creditCode, {}, 'tasks')} className="row-link" tabIndex={-1}>
          {name}
        </Link>
      ),
    },
    { name: 'grade', title: '等级', cell: ({ enterprise }) => <GradeTag grade={enterprise.grade} /> },
    { name: 'item', title: '检查项', cell: ({ item }) => item },
    { name: 'problem', title: '问题', cell: ({ problem }) => problem },
    { name: 'due', title: '整改期限', cell: each => <RectificationDeadline of={each} /> },
    {
      name: 'state',
      title: '状态',
      cell: ({ status, rectifiedOn }) => (
        <>
          {RECTIFICATION_STATUS_LABELS[status]} <span className="days">{rectifiedOn}</span>
        </>
      ),
    },
  ];
  if (onExtend)
    columns.push({
      name: 'actions',
      title: '操作',
      cell: each =>
        each.status === 'OPEN' && (
          <button type="button" className="button button-small" onClick={() => onExtend(each)}>
            延期
          </button>
        ),
    });
  return columns;
}
