import {
  REDRESS_APPLICANT_LABELS,
  REDRESS_GROUND_LABELS,
  REDRESS_KIND_LABELS,
  REDRESS_STATUS_LABELS,
} from '@qianqi/shared';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../paths';
import type { Column } from '../ui/DataTable';
import { subjectText, type CaseRow } from './redressText';

/** The columns that every table of cases has; a list over many enterprises puts theirs in front. */
export function redressColumns<R extends CaseRow>(): readonly Column<R>[] {
  return [
    {
      name: 'kind',
      title: '事项',
      cell: ({ id, kind }) => <Link to={paths.redressCase(id)}>{REDRESS_KIND_LABELS[kind]}</Link>,
    },
    { name: 'subject', title: '针对', cell: ({ event }) => subjectText(event) },
    { name: 'ground', title: '理由', cell: ({ ground }) => REDRESS_GROUND_LABELS[ground] },
    {
      name: 'filed',
      title: '提出',
      cell: ({ filedOn, applicant }) => (
        <span className="nowrap">
          {filedOn} {REDRESS_APPLICANT_LABELS[applicant]}
        </span>
      ),
    },
    {
      name: 'status',
      title: '状态',
      cell: ({ status }) => <span className="nowrap">{REDRESS_STATUS_LABELS[status]}</span>,
    },
    { name: 'due', title: '期限', cell: each => <Due of={each} /> },
  ];
}

function Due({ of: { dueOn, overdue } }: { readonly of: CaseRow }): ReactNode {
  if (dueOn === null) return <span className="quiet">已办结</span>;
  return (
    <span className="nowrap">
      {dueOn}
      {overdue && <span className="due-over due-mark">! 逾期</span>}
    </span>
  );
}
