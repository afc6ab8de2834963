import { SECTOR_LABELS, type Day } from '@qianqi/shared';
import { Link } from 'react-router';
import type { InspectorPageQuery } from '../generated/graphql';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import { licenceWarning } from './licence';

type Row = InspectorPageQuery['inspectors']['nodes'][number];

export function inspectorColumns(today: Day): readonly Column<Row>[] {
  return [
    {
      name: 'name',
      title: '姓名',
      cell: ({ id, name }) => (
        <Link to={paths.inspector(id)} className="row-link" tabIndex={-1}>
          {name}
        </Link>
      ),
    },
    { name: 'unit', title: '单位', cell: ({ unit }) => unit },
    {
      name: 'licence',
      title: '执法证号',
      cell: ({ licenceNumber }) => <span className="code">{licenceNumber}</span>,
    },
    {
      name: 'expires',
      title: '有效期至',
      cell: ({ licenceExpiresOn }) => <LicenceEnd on={licenceExpiresOn} today={today} />,
    },
    {
      name: 'sectors',
      title: '可检查行业',
      cell: ({ sectors }) =>
        sectors.map(sector => SECTOR_LABELS[sector]).join('、') || <span className="quiet">各行业</span>,
    },
    {
      name: 'recusals',
      title: '回避',
      cell: ({ recusals }) => (recusals.length > 0 ? `${recusals.length} 家` : '无'),
    },
    {
      name: 'inHand',
      title: '在手任务',
      cell: ({ id, assignedTasks }) =>
        assignedTasks > 0 ? <Link to={paths.tasks({ inspector: id })}>{assignedTasks} 项</Link> : '无',
    },
  ];
}

/** Told by word, not by colour alone. */
export function LicenceEnd({ on, today }: { readonly on: string; readonly today: Day }) {
  const warning = licenceWarning(on, today);
  return (
    <span className={`days${warning ? ' due-over' : ''}`}>
      {on}
      {warning && <strong className="due-mark">! {warning}</strong>}
    </span>
  );
}
