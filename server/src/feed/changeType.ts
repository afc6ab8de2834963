import { LEDGER_ENTRY_KINDS } from '@qianqi/shared';
import { enumOf } from '../api/enumOf.js';

export const ChangeTypeEnum = enumOf('ChangeType', LEDGER_ENTRY_KINDS, 'What was written. 变更种类。', {
  ENTERPRISE_CREATED: 'An enterprise came into the registry. 新增企业。',
  ENTERPRISE_UPDATED: 'Its registered fields changed. 企业登记信息有修改。',
  ENTERPRISE_DEREGISTERED: 'An enterprise was deregistered, and is owed nothing. 企业注销、停业。',
  ENTERPRISE_REINSTATED: 'A deregistration was taken back. 企业恢复监管。',
  GRADE_CHANGED:
    'Its grade, and with it its list, changed as time passed, and nobody wrote. 等级和名单到期变化，无人录入。',
  EVENT_RECORDED: 'An event was recorded. 录入事件记录。',
  EVENT_VOIDED: 'A removal: an event was voided, as if never recorded. 作废事件记录。',
  EVENT_OUTCOME_RECORDED: 'What became of an event was recorded, such as its repair. 录入处置结果。',
  CERTIFICATE_GRANTED: 'A standardization certificate was recorded. 录入标准化证书。',
  CERTIFICATE_REVOKED: 'A standardization certificate was revoked. 撤销标准化证书。',
  CERTIFICATE_VOIDED: 'A removal: a standardization certificate was voided. 作废标准化证书。',
  TASK_CREATED: 'A supervision task was made. 生成监管任务。',
  TASK_ASSIGNED: 'Inspectors were named for a task. 任务已指派。',
  TASK_RESCHEDULED: 'A task was moved to another day. 任务改期。',
  TASK_COMPLETED: 'A task was done. 任务办结。',
  TASK_CANCELLED: 'A task was called off by somebody. 任务取消。',
  TASK_MERGED: 'A visit was called off as merged into another. 检查并入另一次。',
  TASK_WITHDRAWN: 'A removal: a task was called off by the plan. 任务撤回。',
  RECTIFICATION_EXTENDED: 'A deadline to put something right was moved. 整改延期。',
  REDRESS_FILED: 'An objection or a request for repair was entered. 录入异议或信用修复申请。',
  REDRESS_ACCEPTED: 'One was accepted, and will be decided. 受理异议或信用修复申请。',
  REDRESS_DECIDED:
    'One was decided; what it does to a record is an entry of its own. 异议或信用修复已决定；对记录的改动另记一项。',
  REDRESS_WITHDRAWN: 'One was taken back. 异议或信用修复申请已撤回。',
});
