import {
  ACTOR_LABELS,
  actionText,
  actorText,
  AUDIT_OUTCOME_LABELS,
  type AuditOutcome,
  type ColumnOf,
} from '@qianqi/shared';
import type { AuditEntryWhere } from '../../audit/audit.types.js';
import type { ColumnsOf, ExportList } from '../exportList.js';
import { instantText } from '../cellText.js';
import { filterWords, type FilterWords } from '../filterWords.js';

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

const WORDS: FilterWords<AuditEntryWhere> = {
  username: username => `操作人：${username}`,
  actorKind: kind => `操作人种类：${ACTOR_LABELS[kind] ?? kind}`,
  actions: actions => `操作：${actions.join('、')}`,
  outcomes: outcomes => `结果：${outcomes.map(each => AUDIT_OUTCOME_LABELS[each] ?? each).join('、')}`,
  objectId: id => `对象：${id}`,
  address: address => `来源地址：${address}`,
  from: instant => `自 ${instantText(instant)}`,
  until: instant => `至 ${instantText(instant)} 前`,
};

export const AUDIT_ENTRIES: ExportList = {
  title: '审计记录',
  action: 'exportAuditEntries',
  field: 'auditEntries(where: $where',
  variables: { where: 'AuditEntryWhere' },
  columns,
  countedUpTo: 10_000,
  words: ({ where }) => filterWords(WORDS, where),
};
