import type { ColumnOf } from '@qianqi/shared';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { ENTERPRISE_WORDS, filterWords } from '../filterWords.js';
import { OF_ENTERPRISE } from './enterprises.js';

const columns: ColumnsOf<ColumnOf<'COVERAGE_GAPS'>> = {
  ...OF_ENTERPRISE,
  last: {
    title: '上次检查',
    asks: 'lastInspectedOn',
    cell: row => row.lastInspectedOn ?? '从未检查',
    value: row => row.lastInspectedOn,
  },
};

export const COVERAGE_GAPS: ExportList = {
  title: '检查缺口',
  action: 'exportCoverageGaps',
  field: 'coverageGaps(since: $since, where: $where',
  variables: { since: 'Date!', where: 'EnterpriseWhere' },
  columns,
  words: ({ since, where }) => [`自 ${since} 以来未检查`, ...filterWords(ENTERPRISE_WORDS, where)],
};
