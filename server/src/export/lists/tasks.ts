import {
  TASK_BASIS_LABELS,
  TASK_KIND_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_STATUS_LABELS,
  type ColumnOf,
  type TaskBasis,
  type TaskKind,
  type TaskOrigin,
  type TaskStatus,
} from '@qianqi/shared';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { chosen, enterpriseWords, span } from '../words.js';
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

export const TASKS: ExportList = {
  title: '监管任务',
  action: 'exportTasks',
  field: 'supervisionTasks(where: $where, orderBy: $orderBy',
  variables: { where: 'SupervisionTaskWhere', orderBy: '[SupervisionTaskOrder!]' },
  columns,
  words: ({ where }) => [
    chosen('种类', where?.kind, TASK_KIND_LABELS),
    chosen('状态', where?.status, TASK_STATUS_LABELS),
    chosen('来源', where?.origin, TASK_ORIGIN_LABELS),
    chosen('加查事由', where?.basis, TASK_BASIS_LABELS),
    span('截止日期', where?.dueOn),
    where?.overdue != null && (where.overdue ? '已逾期' : '未逾期'),
    where?.inspectorId != null && '指定检查人员的任务',
    where?.drawId != null && '某次抽查生成的任务',
    where?.enterpriseId != null && '一家企业的任务',
    ...enterpriseWords(where, where?.search),
  ],
};
