import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import type { ListedRectification } from './RectificationList';
import { RectificationDeadline } from './RectificationDeadline';
import { RectificationState } from './RectificationState';

interface Offered {
  readonly onExtend: (rectification: ListedRectification) => void;
  /** Of what is long overdue. */
  readonly onExtra: (rectification: ListedRectification) => void;
}

/** `offered` is null for whoever may do nothing about it. */
export function rectificationColumns(offered: Offered | null): readonly Column<ListedRectification>[] {
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
    { name: 'state', title: '状态', cell: each => <RectificationState of={each} /> },
    {
      name: 'code',
      title: '统一社会信用代码',
      cell: ({ enterprise }) => <span className="code">{enterprise.creditCode}</span>,
    },
    {
      name: 'rectified',
      title: '整改完成日期',
      cell: ({ rectifiedOn }) => <span className="days">{rectifiedOn ?? '—'}</span>,
    },
  ];
  if (offered)
    columns.push({
      name: 'actions',
      title: '操作',
      cell: each =>
        each.status === 'OPEN' && (
          <span className="row-actions">
            <button type="button" className="button button-small" onClick={() => offered.onExtend(each)}>
              延期
            </button>
            {each.step === 'ESCALATED' && (
              <button type="button" className="button button-small" onClick={() => offered.onExtra(each)}>
                加查
              </button>
            )}
          </span>
        ),
    });
  return columns;
}
