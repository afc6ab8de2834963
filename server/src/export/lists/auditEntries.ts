import {
  ACTOR_LABELS,
  actionText,
  actorText,
  AUDIT_OUTCOME_LABELS,
  type ActorKind,
  type AuditOutcome,
  type ColumnOf,
} from '@qianqi/shared';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { instantText } from '../words.js';

const columns: ColumnsOf<ColumnOf<'AUDIT_ENTRIES'>> = {
  at: {
    title: '时间',
    asks: 'recordedAt',
    cell: row => instantText(row.recordedAt),
    value: row => row.recordedAt,
  },
  who: { title: '操作人', asks: 'actorKind username', cell: row => actorText(row) },
  action: {
    title: '操作',
    asks: 'action actionLabel change',
    cell: row => actionText(row),
    value: row => row.action ?? row.change,
  },
  outcome: {
    title: '结果',
    asks: 'outcome codes times',
    cell: row =>
      [
        AUDIT_OUTCOME_LABELS[row.outcome as AuditOutcome],
        row.times > 1 ? `×${row.times}` : '',
        ...(row.codes as string[]).filter(code => code !== row.outcome),
      ]
        .filter(Boolean)
        .join(' '),
    value: row => ({ outcome: row.outcome, codes: row.codes, times: row.times }),
  },
  object: { title: '对象', asks: 'enterprise { name }', cell: row => row.enterprise?.name ?? null },
  address: { title: '来源地址', asks: 'address', cell: row => row.address },
  sealed: {
    title: '封存',
    asks: 'sealedBy',
    cell: row => (row.sealedBy === null ? '待封存' : `检查点 ${row.sealedBy}`),
    value: row => row.sealedBy,
  },
};

export const AUDIT_ENTRIES: ExportList = {
  title: '审计记录',
  action: 'exportAuditEntries',
  field: 'auditEntries(where: $where',
  variables: { where: 'AuditEntryWhere' },
  columns,
  countedUpTo: 10_000,
  words: ({ where }) => [
    where?.username != null && `操作人：${where.username}`,
    where?.actorKind != null &&
      `操作人种类：${ACTOR_LABELS[where.actorKind as ActorKind] ?? where.actorKind}`,
    where?.actions != null && `操作：${(where.actions as string[]).join('、')}`,
    where?.outcomes != null &&
      `结果：${(where.outcomes as AuditOutcome[]).map(each => AUDIT_OUTCOME_LABELS[each] ?? each).join('、')}`,
    where?.objectId != null && `对象：${where.objectId}`,
    where?.address != null && `来源地址：${where.address}`,
    where?.from != null && `自 ${instantText(where.from)}`,
    where?.until != null && `至 ${instantText(where.until)} 前`,
  ],
};
