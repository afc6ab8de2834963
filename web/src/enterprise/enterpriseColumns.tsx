import { Tooltip } from 'antd';
import { Link } from 'react-router';
import { GradeTag } from '../domain/GradeTag';
import { LIST_COLUMNS, LIST_LABELS, LIST_OF_GRADE, SECTOR_LABELS, usualColumns } from '@qianqi/shared';
import type { EnterprisePageQuery } from '../generated/graphql';
import { paths, type EnterpriseListParams, type enterpriseListParams } from '../paths';
import type { Column } from '../ui/DataTable';
import type { ChangeParams } from '../ui/useSearchState';

export type EnterpriseRow = EnterprisePageQuery['enterprises']['nodes'][number];

/** For which more is asked of each row. */
export const MORE_COLUMNS: readonly string[] = LIST_COLUMNS.ENTERPRISES.filter(
  name => name !== 'list' && !usualColumns('ENTERPRISES').includes(name),
);

export function enterpriseColumns(
  params: EnterpriseListParams,
  change: ChangeParams<typeof enterpriseListParams>,
): readonly Column<EnterpriseRow>[] {
  const sort = (by: EnterpriseListParams['sort']) => ({
    direction: params.sort === by ? params.order : null,
    onToggle: () =>
      change({ sort: by, order: params.sort === by && params.order === 'asc' ? 'desc' : 'asc', page: 1 }),
  });
  return [
    {
      name: 'name',
      title: '企业名称',
      sort: sort('name'),
      cell: ({ name, creditCode }) => (
        <Link to={paths.dossier(creditCode, { asOf: params.asOf })} className="row-link" tabIndex={-1}>
          {name}
        </Link>
      ),
    },
    {
      name: 'code',
      title: '统一社会信用代码',
      sort: sort('creditCode'),
      cell: ({ creditCode }) => <span className="code">{creditCode}</span>,
    },
    { name: 'sector', title: '行业', cell: ({ sector }) => SECTOR_LABELS[sector] },
    { name: 'division', title: '乡镇', sort: sort('division'), cell: ({ divisionName }) => divisionName },
    {
      name: 'grade',
      title: '等级',
      sort: sort('grade'),
      cell: ({ assessment }) => <GradeTag grade={assessment?.grade ?? null} withList />,
    },
    {
      name: 'clauses',
      title: '依据条款',
      cell: ({ assessment }) =>
        assessment?.decidedBy.length ? (
          <Tooltip
            title={assessment.decidedBy.map(({ clause }) => (
              <div key={clause.code}>
                {clause.code} {clause.text}
              </div>
            ))}
          >
            <span className="days">{assessment.decidedBy.map(({ clause }) => clause.code).join(' ')}</span>
          </Tooltip>
        ) : (
          <span className="quiet">{assessment ? '其余情形' : '—'}</span>
        ),
    },
    {
      name: 'included',
      title: '纳入日期',
      sort: sort('includedOn'),
      cell: ({ includedOn }) => <span className="days">{includedOn}</span>,
    },
    {
      name: 'list',
      title: '名单',
      cell: ({ assessment }) => (assessment ? LIST_LABELS[LIST_OF_GRADE[assessment.grade]] : '—'),
    },
    {
      name: 'formerNames',
      title: '曾用名',
      cell: ({ formerNames }) => formerNames?.map(({ name }) => name).join('、') || '—',
    },
    { name: 'industry', title: '国民经济行业代码', cell: ({ industryCode }) => industryCode ?? '—' },
    { name: 'address', title: '生产经营地址', cell: ({ address }) => address ?? '—' },
    { name: 'principal', title: '主要负责人', cell: ({ principalName }) => principalName ?? '—' },
    { name: 'phone', title: '负责人电话', cell: ({ principalPhone }) => principalPhone ?? '—' },
    {
      name: 'deregistered',
      title: '注销、停业日期',
      cell: ({ deregisteredOn }) => <span className="days">{deregisteredOn ?? '—'}</span>,
    },
  ];
}
