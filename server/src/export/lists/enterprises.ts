import { gradeText, LIST_OF_GRADE, SECTOR_LABELS, type ColumnOf, type Sector } from '@qianqi/shared';
import type { ColumnsOf, ExportColumn, ExportList } from '../exportList.js';
import { listText } from '../cellText.js';
import { ENTERPRISE_WORDS, filterWords, searched } from '../filterWords.js';

const ASSESSED = 'assessment(asOf: $asOf) { grade decidedBy { clause { code } } }';

const columns: ColumnsOf<ColumnOf<'ENTERPRISES'>> = {
  name: { title: '企业名称', asks: 'name', cell: row => row.name },
  code: { title: '统一社会信用代码', asks: 'creditCode', cell: row => row.creditCode },
  sector: {
    title: '行业',
    asks: 'sector',
    cell: row => SECTOR_LABELS[row.sector as Sector],
    value: row => row.sector,
  },
  division: { title: '乡镇', asks: 'divisionName', cell: row => row.divisionName },
  grade: {
    title: '等级',
    asks: ASSESSED,
    cell: row => gradeText(row.assessment?.grade ?? null),
    value: row => row.assessment?.grade ?? null,
  },
  clauses: {
    title: '依据条款',
    asks: ASSESSED,
    cell: row => (row.assessment === null ? '' : clausesOf(row).join(' ') || '其余情形'),
    value: row => (row.assessment === null ? null : clausesOf(row)),
  },
  included: { title: '纳入日期', asks: 'includedOn', cell: row => row.includedOn },
  list: {
    title: '名单',
    asks: ASSESSED,
    cell: row => listText(row.assessment?.grade ?? null),
    value: row => (row.assessment === null ? null : LIST_OF_GRADE[row.assessment.grade as 'A']),
  },
  formerNames: {
    title: '曾用名',
    asks: 'formerNames { name }',
    cell: row => namesOf(row).join('、'),
    value: namesOf,
  },
  industry: { title: '国民经济行业代码', asks: 'industryCode', cell: row => row.industryCode },
  address: { title: '生产经营地址', asks: 'address', cell: row => row.address },
  principal: { title: '主要负责人', asks: 'principalName', cell: row => row.principalName },
  phone: { title: '负责人电话（脱敏）', asks: 'principalPhone', cell: row => row.principalPhone },
  deregistered: { title: '注销、停业日期', asks: 'deregisteredOn', cell: row => row.deregisteredOn },
};

function clausesOf(row: { assessment: { decidedBy: { clause: { code: string } }[] } }): readonly string[] {
  return row.assessment.decidedBy.map(({ clause }) => clause.code);
}

function namesOf(row: { formerNames: { name: string }[] }): readonly string[] {
  return row.formerNames.map(({ name }) => name);
}

export const ENTERPRISES: ExportList = {
  title: '企业',
  action: 'exportEnterprises',
  field: 'enterprises(where: $where, search: $search, orderBy: $orderBy, asOf: $asOf',
  variables: {
    where: 'EnterpriseWhere',
    search: 'String',
    orderBy: '[EnterpriseOrder!]',
    asOf: 'Date',
  },
  columns,
  words: ({ where, search }) => [...filterWords(ENTERPRISE_WORDS, where), ...searched(search ?? '')],
  byStoredGrade: true,
  asOf: ({ asOf }) => asOf,
};

/** Of the enterprise that a row belongs to, in whichever list. */
export const OF_ENTERPRISE = {
  name: { title: '企业', asks: 'enterprise { name }', cell: row => row.enterprise.name },
  code: {
    title: '统一社会信用代码',
    asks: 'enterprise { creditCode }',
    cell: row => row.enterprise.creditCode,
  },
  grade: {
    title: '等级',
    asks: 'enterprise { grade }',
    cell: row => gradeText(row.enterprise.grade),
    value: row => row.enterprise.grade,
  },
  sector: {
    title: '行业',
    asks: 'enterprise { sector }',
    cell: row => SECTOR_LABELS[row.enterprise.sector as Sector],
    value: row => row.enterprise.sector,
  },
  division: { title: '乡镇', asks: 'enterprise { divisionName }', cell: row => row.enterprise.divisionName },
} as const satisfies Readonly<Record<string, ExportColumn>>;
