/** The list's URL state as the variables of its query. */
import { formatDay } from '@qianqi/shared';
import type {
  ClauseFilter,
  EnterpriseOrderField,
  EnterprisePageQueryVariables,
  ListToCountInput,
} from '../generated/graphql';
import type { EnterpriseListParams, ENTERPRISE_SORTS } from '../paths';
import { figureWhere } from './figureFilter';

const ORDER_FIELDS: Readonly<Record<(typeof ENTERPRISE_SORTS)[number], EnterpriseOrderField>> = {
  name: 'NAME',
  creditCode: 'CREDIT_CODE',
  division: 'DIVISION_CODE',
  grade: 'GRADE',
  includedOn: 'INCLUDED_ON',
};

/** What `paths.ts` says of it, read leniently; null for nothing. */
export function clauseFilterOf(text: string): ClauseFilter | null {
  const [, how, what] = /^(met|decided|line):([\d.]{1,20})$/.exec(text) ?? [];
  if (how === 'line') return { line: Number.parseInt(what!, 10) };
  return how === 'met' || how === 'decided' ? { [how]: what! } : null;
}

export function enterpriseQuery(params: EnterpriseListParams): EnterprisePageQueryVariables {
  const { q, grade, sector, division, sort, order, page, size, asOf } = params;
  const clause = asOf === null ? clauseFilterOf(params.clause) : null;
  return {
    where: {
      ...(grade.length > 0 && { grade: { in: [...grade] } }),
      ...(sector.length > 0 && { sector: { in: [...sector] } }),
      ...(division.length > 0 && { divisionCode: { in: [...division] } }),
      ...(clause && { clause }),
      ...figureWhere(params),
    },
    search: q.trim() || null,
    orderBy: [{ field: ORDER_FIELDS[sort], direction: order === 'asc' ? 'ASC' : 'DESC' }],
    asOf: asOf === null ? null : formatDay(asOf),
    first: size,
    offset: (page - 1) * size,
  };
}

/** The same list, to be counted. */
export function countOfEnterprises(params: EnterpriseListParams): ListToCountInput {
  const { where, search, asOf } = enterpriseQuery(params);
  return { enterprises: { where, search, asOf } };
}
