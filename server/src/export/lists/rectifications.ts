import {
  RECTIFICATION_STATUS_LABELS,
  type ColumnOf,
  type RectificationStatus,
  type RectificationStep,
} from '@qianqi/shared';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { filterWords, type FilterWords } from '../filterWords.js';
import { OF_ENTERPRISE } from './enterprises.js';

const STEPS: Readonly<Record<RectificationStep, string>> = {
  IN_TIME: '',
  OVERDUE: '逾期',
  ESCALATED: '逾期过久',
};

const { name, grade, code } = OF_ENTERPRISE;
const columns: ColumnsOf<ColumnOf<'RECTIFICATIONS'>> = {
  name,
  grade,
  code,
  item: { title: '检查项', asks: 'item', cell: row => row.item },
  problem: { title: '问题', asks: 'problem', cell: row => row.problem },
  due: { title: '整改期限', asks: 'dueOn', cell: row => row.dueOn },
  state: {
    title: '状态',
    asks: 'status step',
    cell: row =>
      [RECTIFICATION_STATUS_LABELS[row.status as RectificationStatus], STEPS[row.step as RectificationStep]]
        .filter(Boolean)
        .join(' '),
    value: row => ({ status: row.status, step: row.step }),
  },
  rectified: { title: '整改完成日期', asks: 'rectifiedOn', cell: row => row.rectifiedOn },
};

interface Asked {
  readonly status?: RectificationStatus | null;
  readonly overdue?: boolean | null;
  readonly step?: readonly RectificationStep[] | null;
}

const WORDS: FilterWords<Asked> = {
  status: status => `状态：${RECTIFICATION_STATUS_LABELS[status] ?? status}`,
  overdue: overdue => (overdue ? '逾期未整改' : '未逾期'),
  step: steps => `步骤：${steps.map(each => STEPS[each] || '未逾期').join('、') || '无'}`,
};

export const RECTIFICATIONS: ExportList = {
  title: '整改事项',
  action: 'exportRectifications',
  field: 'rectifications(status: $status, overdue: $overdue, step: $step',
  variables: { status: 'RectificationStatus', overdue: 'Boolean', step: '[RectificationStep!]' },
  columns,
  words: variables => filterWords(WORDS, variables),
};
