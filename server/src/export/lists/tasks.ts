import {
  TASK_BASIS_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STANDING_LABELS,
  TASK_STATUS_LABELS,
  type ColumnOf,
  type TaskBasis,
  type TaskKind,
  type TaskOrigin,
  type TaskStatus,
} from '@qianqi/shared';
import type { SupervisionTaskWhere } from '../../supervision/taskPage.inputs.js';
import type { ColumnsOf, ExportList } from '../exportList.js';
import {
  chosen,
  filterWords,
  OF_ENTERPRISE_WORDS,
  searched,
  span,
  type FilterWords,
} from '../filterWords.js';
import { OF_ENTERPRISE } from './enterprises.js';

const columns: ColumnsOf<ColumnOf<'TASKS'>> = {
  ...OF_ENTERPRISE,
  kind: {
    title: '种类',
    asks: 'kind',
    cell: row => TASK_KIND_LABELS[row.kind as TaskKind],
    value: row => row.kind,
  },
  reason: { title: '缘由', asks: 'reason', cell: row => row.reason },
  due: { title: '截止', asks: 'dueOn', cell: row => row.dueOn },
  inspectors: {
    title: '检查人员',
    asks: 'inspectors { name }',
    cell: row => namesOf(row).join('、') || '未派',
    value: namesOf,
  },
  status: {
    title: '状态',
    asks: 'status overdue',
    cell: row => `${TASK_STATUS_LABELS[row.status as TaskStatus]}${row.overdue ? '（逾期）' : ''}`,
    value: row => row.status,
  },
  origin: {
    title: '来源',
    asks: 'origin',
    cell: row => TASK_ORIGIN_LABELS[row.origin as TaskOrigin],
    value: row => row.origin,
  },
  basis: {
    title: '依据',
    asks: 'basis article',
    cell: row =>
      [row.basis && TASK_BASIS_LABELS[row.basis as TaskBasis], row.article].filter(Boolean).join(' · ') ||
      null,
    value: row => ({ basis: row.basis, article: row.article }),
  },
  completed: { title: '完成日期', asks: 'completedOn', cell: row => row.completedOn },
};

function namesOf(row: { inspectors: { name: string }[] }): readonly string[] {
  return row.inspectors.map(({ name }) => name);
}

const WORDS: FilterWords<SupervisionTaskWhere> = {
  kind: chosen('种类', TASK_KIND_LABELS),
  status: chosen('状态', TASK_STATUS_LABELS),
  origin: chosen('来源', TASK_ORIGIN_LABELS),
  basis: chosen('加查事由', TASK_BASIS_LABELS),
  dueOn: span('截止日期'),
  overdue: overdue => (overdue ? '已逾期' : '未逾期'),
  standing: ({ on, is }) => `${on} ${TASK_STANDING_LABELS[is] ?? is}`,
  inspectorId: (id, named) => `检查人员：${named(id)}`,
  drawId: (id, named) => `抽查：${named(id)}`,
  enterpriseId: (id, named) => `企业：${named(id)}`,
  ...OF_ENTERPRISE_WORDS,
  search: searched,
};

export const TASKS: ExportList = {
  title: '监管任务',
  action: 'exportTasks',
  field: 'supervisionTasks(where: $where, orderBy: $orderBy',
  variables: { where: 'SupervisionTaskWhere', orderBy: '[SupervisionTaskOrder!]' },
  columns,
  words: ({ where }, named) => filterWords(WORDS, where, named),
  ids: ({ where }) => [where?.inspectorId, where?.drawId, where?.enterpriseId],
};
