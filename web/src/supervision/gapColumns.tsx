import { SECTOR_LABELS } from '@qianqi/shared';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import type { CoverageGapsQuery } from '../generated/graphql';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';

type Gap = CoverageGapsQuery['coverageGaps']['nodes'][number];

export const GAP_COLUMNS: readonly Column<Gap>[] = [
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
  { name: 'sector', title: '行业', cell: ({ enterprise }) => SECTOR_LABELS[enterprise.sector] },
  { name: 'division', title: '乡镇', cell: ({ enterprise }) => enterprise.divisionName },
  {
    name: 'last',
    title: '上次检查',
    cell: ({ lastInspectedOn }) =>
      lastInspectedOn === null ? <strong>从未检查</strong> : <span className="days">{lastInspectedOn}</span>,
  },
  {
    name: 'code',
    title: '统一社会信用代码',
    cell: ({ enterprise }) => <span className="code">{enterprise.creditCode}</span>,
  },
];
