/** The closed word lists of the policy desk as GraphQL enums. */
import * as vocabulary from '@qianqi/shared';
import { enumOf } from './enumOf.js';

export const PolicyDraftStatusEnum = enumOf(
  'PolicyDraftStatus',
  vocabulary.POLICY_DRAFT_STATUSES,
  'How far a draft of an edition has come. 制度草案状态。',
  {
    DRAFT: 'Being written. 起草中。',
    PROPOSED: 'To be decided by somebody else. 已提请，待他人批准。',
    ADOPTED: 'It became an edition. 已批准。',
    REJECTED: 'Sent back to its author. 已退回。',
    DISCARDED: 'Given up. 已废弃。',
  },
);

export const RunStatusEnum = enumOf(
  'RunStatus',
  vocabulary.RUN_STATUSES,
  'How far work over the whole registry has come. 全库任务状态。',
  {
    RUNNING: 'Under way. 进行中。',
    DONE: 'It is done. 已完成。',
    CANCELLED: 'Broken off by whoever asked. 已取消。',
    FAILED: 'It failed, or its process is gone; ask again. 失败或中断，可重新发起。',
  },
);

export const WorkKindEnum = enumOf(
  'WorkKind',
  vocabulary.WORK_KINDS,
  'What supervision owes in a year. 年度监管工作量的种类。',
  {
    INSPECTION: 'Routine inspections. 日常检查。',
    DRAWN_VISIT: 'Visits by draw, as the quarterly share says. 双随机抽查。',
    TRAINING: 'Trainings of staff. 培训。',
    REMINDER_INTERVIEW: 'Reminder interviews of grade C. C 级提醒约谈。',
  },
);
