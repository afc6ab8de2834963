/** What the words of supervision and of refusals mean, for who reads the API: English, then Chinese. */
import type * as vocabulary from '@qianqi/shared';

type Meanings<T extends string> = Readonly<Record<T, string>>;

export const MEASURE_KIND: Meanings<vocabulary.MeasureKind> = {
  DOUBLE_RANDOM: 'Drawn at a low rate (article 9). 低频次双随机抽查（第九条）。',
  GREEN_CHANNEL: 'Licences are dealt with first (article 9). 行政许可绿色通道（第九条）。',
  COMMENDATION: 'Preferred for commendation (article 9). 评先评优优先（第九条）。',
  KEY_OBJECT: 'Inspected more frequently (article 10). 列为重点对象，加密检查（第十条）。',
  TRAINING: 'Principal and staff are trained (article 10). 主要负责人和员工培训（第十条）。',
  KEY_MONITORING: 'Inspected much more frequently (article 11). 重点监控，大幅增加检查（第十一条）。',
  REMINDER_INTERVIEW: 'Interviewed with a deadline to rectify (article 11). 提醒约谈，限期整改（第十一条）。',
  EXPOSURE: 'Made public (article 12). 公开曝光（第十二条）。',
  ATTENTION: 'Extra inspections whatever the grade (article 7). 重点关注，增加检查（第七条）。',
};

export const ATTENTION_GROUND: Meanings<vocabulary.AttentionGround> = {
  LOW_GRADE: 'Its grade is C. 信用等级为 C。',
  MANY_COMPLAINTS: 'More than five complaints within a year. 一年内投诉举报超过五件。',
  ABNORMAL_LISTING: 'It is on the abnormal-operation list. 列入异常名录。',
  SERIOUS_VIOLATION: 'It has a serious violation that is not repaired. 有严重违法且未修复。',
};

export const TASK_BASIS: Meanings<vocabulary.TaskBasis> = {
  ...ATTENTION_GROUND,
  OVERDUE_RECTIFICATION:
    'A problem is far past its deadline (step ESCALATED); the house’s own ground. 整改逾期过久（步骤 ESCALATED）。',
  OTHER: 'Another ground, which the reason names. 其他事由，见原因。',
};

export const TASK_KIND: Meanings<vocabulary.TaskKind> = {
  DOUBLE_RANDOM_INSPECTION:
    'A visit that was drawn; counts towards the yearly cap. 双随机抽查，计入年度上限。',
  ROUTINE_INSPECTION:
    'A visit that the grade asks for; counts towards the yearly cap. 日常检查，计入年度上限。',
  EXTRA_INSPECTION: 'A visit ordered by article 7; counts towards the yearly cap. 加查，计入年度上限。',
  TRAINING: 'Training of the principal and staff. 培训。',
  REMINDER_INTERVIEW: 'An interview that grade C asks for. 提醒约谈。',
  RECTIFICATION_REVIEW: 'Looking again whether problems were put right. 整改复查。',
};

export const TASK_STATUS: Meanings<vocabulary.TaskStatus> = {
  PLANNED: 'To be done, nobody named for it yet. 待派。',
  ASSIGNED: 'To be done, by named inspectors. 已派。',
  COMPLETED: 'Done, with what was found. 已完成。',
  CANCELLED: 'Called off by somebody, with a reason. 已取消。',
  WITHDRAWN: 'Called off by the plan, as the grade no longer asks for it. 因等级变化不再应办而撤回。',
};

export const TASK_ORIGIN: Meanings<vocabulary.TaskOrigin> = {
  PLAN: 'A duty planned from the grade. 按等级编排。',
  EXTRA: 'An order for extra inspections. 下达加查。',
  DRAW: 'A double-random draw. 双随机抽取。',
  MEASURE: 'A measure following from a record, such as a review. 由记录引起的措施，如复查。',
};

export const EXTRA_OUTCOME: Meanings<vocabulary.ExtraOutcome> = {
  CREATED: 'A task was created. 已新建。',
  ALREADY_OPEN: 'One is open already, and no second was made. 已有未完成的加查，未重复新建。',
  OVER_CAP:
    'The yearly cap is reached and no reason was given to go past it. 已达年度上限且未说明理由，未新建。',
  DEREGISTERED: 'It is deregistered, and owed nothing any more. 企业已注销或停业，未新建。',
  NOT_FOUND: 'There is no such enterprise. 没有这家企业。',
};

export const FINDING_RESULT: Meanings<vocabulary.FindingResult> = {
  PASS: 'As it should be. 合格。',
  FAIL: 'Not as it should be; a problem is named. 不合格，须写明问题。',
  NONE: 'Looked at, and nothing to say: the explicit 无. 无，即已检查而没有问题。',
};

export const RECTIFICATION_STATUS: Meanings<vocabulary.RectificationStatus> = {
  OPEN: 'Not yet found put right. 未完成整改。',
  RECTIFIED: 'A review found it put right. 复查确认已整改。',
  LAPSED:
    'The enterprise was deregistered before; open again should it be reinstated. 因企业注销、停业而终止；恢复监管后继续。',
};

export const RECTIFICATION_STEP: Meanings<vocabulary.RectificationStep> = {
  IN_TIME: 'Its deadline has not passed, or it is done with. 未逾期，或已整改、已终止。',
  OVERDUE: 'Its deadline has passed. 已逾期。',
  ESCALATED: 'Its deadline passed long ago: an extra inspection is suggested. 逾期过久，建议加查。',
};

export const DRAW_STATUS: Meanings<vocabulary.DrawStatus> = {
  ANNOUNCED: 'Pools and commitment are public, nothing is drawn yet. 已公告，待抽取。',
  HELD: 'Drawn, with the seed made public. 已抽取，种子已公布。',
  REPLACED: 'Another draw was announced in its place. 已被重抽取代。',
};

export const DRAW_EXCLUSION_REASON: Meanings<vocabulary.DrawExclusionReason> = {
  DEREGISTERED: 'It is deregistered: there is nobody left to visit. 企业已注销或停业。',
};

export const REFUSAL_CODE: Meanings<vocabulary.RefusalCode> = {
  ALREADY_VOIDED: 'The record was voided before. Read it again. 该记录已作废；请重新读取。',
  BAD_CREDIT_CODE:
    'The credit code fails its check or shape; the message offers the likely digit. 统一社会信用代码有误；说明中提示可能的正确写法。',
  BAD_CREDENTIALS: 'Unknown name or wrong password, which are not told apart. 用户名或密码不正确，不作区分。',
  DUPLICATE_CREDIT_CODE:
    'An enterprise of that code is in the registry. Look it up. 该代码的企业已在册；请查询后使用。',
  DUPLICATE_DOCUMENT_NUMBER:
    'A penalty of that document number is recorded; a case counts once. 该文号的处罚已录入；同一案件只录一次。',
  DUPLICATE_EDITION: 'An edition of the rules has that id. Take another. 已有同一标识的制度版本；请另取。',
  DUPLICATE_LICENCE_NUMBER: 'An inspector with that licence is known. 该执法证号已登记。',
  DUPLICATE_USERNAME: 'An account has that name. 用户名已有人使用。',
  DUTIES_NOT_SEPARATED:
    'Duties are kept apart: administrators and auditors hold no other role. 已启用三员分立，系统管理员、审计员不得兼任其他角色。',
  EMPTY_POOL:
    'Nobody matches, so there is nobody to draw from. Widen the filter. 没有符合条件的检查对象；请放宽条件。',
  FUTURE_DATE: 'What is recorded has happened: the day must not be after today. 日期不能晚于今天。',
  IDEMPOTENCY_KEY_REUSED:
    'The key was used for another input. Take a new one. 该幂等键已用于另一次不同的提交；请换用新键。',
  ILLEGAL_MOVE: 'Not possible in its present state. Read it again. 现状态下不能作此操作；请重新读取。',
  LAST_ADMINISTRATOR: 'Nobody else could keep accounts then. 这是最后一个可用的系统管理员。',
  LICENCE_EXPIRED:
    "An inspector's licence is not valid on the day. Name another. 执法证届时已过期；请另行指派。",
  LOCKED: 'Too many wrong passwords: locked for 30 minutes. 密码连续输错，账号锁定 30 分钟。',
  MALFORMED: 'Not of the shape asked for; the message shows one that is. 格式不符；说明中给出正确写法。',
  NOT_FOUND: 'There is nothing of that id. 查无此标识。',
  OUT_OF_RANGE: 'Of the right shape, but too small, too large or too long. 超出允许的范围或长度。',
  OUTSIDE_AREA: 'Outside the divisions that the account sees. 超出账号的管辖属地。',
  OVER_CAP:
    'The yearly cap on visits is reached. Give `overCapReason` if it must be. 已达年度检查上限；确需检查的请填写理由。',
  OWN_ENTRY: 'Who entered it does not decide it. Ask somebody else. 由您录入的，须由他人决定。',
  PASSWORD_REUSED: 'One of the last passwords. 不能再用最近用过的密码。',
  PRIVATE_ADDRESS:
    'The host is not on the public network. Give one that is. 该主机不在公网上；请换用公网地址。',
  RECUSED: 'The inspector keeps away from this enterprise. Name another. 检查人员应当回避；请另行指派。',
  REQUIRED: 'Needed and not given. 必填而未填。',
  SHORT_OF_INSPECTORS: 'Fewer inspectors than a visit needs. 检查人员不足。',
  UNKNOWN_HOST: 'The host name is not known. Check its spelling. 主机名无法解析；请核对拼写。',
  VERSION_CONFLICT:
    'Somebody changed it since it was read. Read it again and redo. 已被他人修改；请重新读取后再改。',
  WEAK_PASSWORD: 'Not by the rules of `accessRules`. 密码不符合规则。',
};
