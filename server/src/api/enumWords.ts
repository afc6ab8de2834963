/** What the words of the shared vocabulary mean, for who reads the API: English, then Chinese. */
import type * as vocabulary from '@qianqi/shared';

type Meanings<T extends string> = Readonly<Record<T, string>>;

export const GRADE: Meanings<vocabulary.Grade> = {
  A: 'Good: on the red list. 良好，列入红名单。',
  B: 'Ordinary: on neither list. 一般，普通信用主体。',
  C: 'Poor: on the black list. 较差，列入黑名单。',
};

export const CREDIT_LIST: Meanings<vocabulary.CreditList> = {
  RED: 'Enterprises of grade A. 红名单，A 级企业。',
  ORDINARY: 'Enterprises of grade B, on no published list. 普通信用主体，B 级企业。',
  BLACK:
    "Enterprises of grade C; the bureau's own, not the national list of seriously untrustworthy subjects. 黑名单，C 级企业；为本局名单，不是国家严重失信主体名单。",
};

export const SECTOR: Meanings<vocabulary.Sector> = {
  COAL_MINE: 'Coal mines. 煤矿。',
  NON_COAL_MINE: 'Other mines and tailings ponds. 非煤矿山及尾矿库。',
  HAZARDOUS_CHEMICALS:
    'Production, storage and sale of hazardous chemicals, filling stations too. 危险化学品生产、储存、经营，含加油站。',
  FIREWORKS: 'Fireworks and firecrackers. 烟花爆竹。',
  METAL_SMELTING: 'Smelting of metals. 金属冶炼。',
  INDUSTRY_AND_TRADE:
    'Metallurgy, building materials, machinery, light industry, textiles, tobacco, commerce. 工贸：冶金、有色、建材、机械、轻工、纺织、烟草、商贸。',
  INTERMEDIARY: 'Bodies that assess and test for others. 安全评价、检测检验等中介机构。',
  OTHER: 'None of these sectors. 其他行业。',
};

export const EVENT_KIND: Meanings<vocabulary.EventKind> = {
  ACCIDENT: 'A work safety accident. 安全事故。',
  INTERVIEW: 'A talk with the authority because something was wrong. 约谈。',
  PENALTY: 'One administrative penalty case. 行政处罚（案件）。',
  COMPLAINT: 'A complaint or report that was accepted. 投诉举报。',
  INSPECTION: 'An inspection that was carried out. 经常性监督检查。',
  MONITORING: "A reading of the trade's monitoring. 行业监测。",
  LICENCE: 'A licence granted, renewed, suspended or revoked. 许可管理。',
  QUANTIFIED_GRADING: 'A scored grading by other rules. 量化分级。',
  PUBLIC_EVALUATION: 'A score given by the public. 公众评价。',
  SERIOUS_VIOLATION: 'A serious violation, until repaired. 严重违法。',
  ABNORMAL_LISTING: 'Being on the abnormal-operation list, until lifted. 列入异常名录。',
};

export const RECORD_KIND: Meanings<vocabulary.RecordKind> = {
  ...EVENT_KIND,
  STANDARDIZATION: 'A safety standardization certificate. 安全生产标准化证书。',
};

export const EVENT_OUTCOME: Meanings<vocabulary.EventOutcomeKind> = {
  WITHDRAWN:
    'Of a complaint: taken back by who made it; counts until the day before. 投诉撤回，此前一日为止仍计入。',
  DUPLICATE: 'Of a complaint: merged into another about the same. 重复投诉，已并入另案。',
  VERIFIED: 'Of a complaint: found true; counts on. 投诉查证属实，继续计入。',
  REPAIRED:
    'Of a penalty or serious violation: credit repaired, no longer counted or published. 已信用修复，不再计入和公示。',
  LIFTED: 'Of an abnormal listing: taken off the list. 已移出异常名录。',
};

export const INTERVIEWEE: Meanings<vocabulary.Interviewee> = {
  PRINCIPAL: 'The principal responsible person. 主要负责人。',
  OTHER: 'Somebody else, whose interviews do not count. 其他人员，不计入。',
};

export const INTERVIEW_TRIGGER: Meanings<vocabulary.InterviewTrigger> = {
  VIOLATION: 'Something was wrong. 因违法违规。',
  GRADE_MEASURE:
    'Grade C orders it by article 11; does not count, or nobody would ever leave C. 因 C 级措施（第十一条），不计入。',
};

export const PENALTY_GRAVITY: Meanings<vocabulary.PenaltyGravity> = {
  MINOR: 'Published for 3 months. 轻微，公示 3 个月。',
  ORDINARY: 'Published for 1 year. 一般，公示 1 年。',
  GRAVE:
    'Large fines, suspended or revoked licences, orders to stop: published for 3 years. 严重，公示 3 年。',
};

export const SECRECY: Meanings<vocabulary.Secrecy> = {
  STATE_SECRET: 'State secrets are its main facts. 主要事实涉及国家秘密。',
  TRADE_SECRET: 'Trade secrets are its main facts. 主要事实涉及商业秘密。',
};

export const COMPLAINT_CHANNEL: Meanings<vocabulary.ComplaintChannel> = {
  PHONE: 'By telephone, 12350 too. 电话，含 12350。',
  ONLINE: 'By a web site or an app. 网络。',
  VISIT: 'Told in person at the bureau. 来访。',
  LETTER: 'By letter or fax. 来信。',
  TRANSFERRED: 'Passed on by another department. 其他部门移送。',
};

export const INSPECTION_RESULT: Meanings<vocabulary.InspectionResult> = {
  PASS: 'Nothing was found wrong. 合格。',
  FAIL: 'At least one item failed. 不合格。',
};

export const MONITORING_RESULT: Meanings<vocabulary.MonitoringResult> = {
  NORMAL: 'Within the limits of the trade. 正常。',
  ABNORMAL: 'Outside the limits of the trade. 异常。',
};

export const LICENCE_ACTION: Meanings<vocabulary.LicenceAction> = {
  GRANTED: 'Given for the first time. 准予。',
  RENEWED: 'Given for a further term. 延续。',
  SUSPENDED: 'Taken away for a time. 暂扣。',
  REVOKED: 'Taken away for good. 吊销。',
};

export const ACCIDENT_CLASS: Meanings<vocabulary.AccidentClass> = {
  ORDINARY: 'Below all the measures of the others. 一般事故。',
  LARGER:
    '3 to 9 deaths, 10 to 49 serious injuries, or a loss of 10 to under 50 million yuan. 较大事故：死亡 3 至 9 人，或重伤 10 至 49 人，或损失 1000 万元以上 5000 万元以下。',
  MAJOR:
    '10 to 29 deaths, 50 to 99 serious injuries, or a loss of 50 to under 100 million yuan. 重大事故：死亡 10 至 29 人，或重伤 50 至 99 人，或损失 5000 万元以上 1 亿元以下。',
  EXTRAORDINARY:
    '30 deaths, 100 serious injuries or a loss of 100 million yuan, or more. 特别重大事故：死亡 30 人以上，或重伤 100 人以上，或损失 1 亿元以上。',
};

export const STANDARDIZATION_LEVEL: Meanings<vocabulary.StandardizationLevel> = {
  LEVEL_1: 'The highest, given by the ministry. 一级，最高，部级评定。',
  LEVEL_2: 'Given by the province. 二级，自治区评定。',
  LEVEL_3: 'The lowest, given by the league. 三级，盟市评定。',
};

export const FACT: Meanings<vocabulary.Fact> = {
  accidents: 'Accidents within three years, a count. 三年内安全事故起数。',
  interviews: 'Interviews of the principal within one year, a count. 一年内约谈主要负责人次数。',
  penalties: 'Penalty cases within one year, a count. 一年内行政处罚件数。',
  fines: 'Fines of those cases, in yuan. 一年内罚款合计（元）。',
  finesAndConfiscations: 'Fines and confiscations of those cases, in yuan. 一年内罚没款合计（元）。',
  complaints: 'Complaints within one year, a count. 一年内投诉举报件数。',
  standardization: 'Best valid level on the day, LEVEL_1 to LEVEL_3. 当日有效的最高标准化等级。',
  firstInclusion:
    'Whether the first inclusion is less than a year ago, true or false. 是否首次纳入不满一年。',
};

export const COMPARISON: Meanings<vocabulary.Comparison> = {
  EQUAL: 'The same as the threshold. 等于。',
  AT_MOST: 'The threshold or less. 不超过（含）。',
  AT_LEAST: 'The threshold or more. 不少于（含）。',
  LESS_THAN: 'Less than the threshold, which is not included. 少于（不含）。',
  MORE_THAN: 'More than the threshold, which is not included. 超过（不含）。',
};

export const NOT_COUNTED_REASON: Meanings<vocabulary.NotCountedReason> = {
  VOIDED: 'It was voided, as if never recorded. 已作废。',
  OUTSIDE_WINDOW: 'Its counting day lies outside the window, or ahead. 计算日不在时间窗内。',
  NOT_PRINCIPAL: 'Not the principal responsible person was interviewed. 约谈的不是主要负责人。',
  TRIGGER: 'The interview was held because of grade C itself. 因 C 级措施而约谈。',
  WITHDRAWN: 'The complaint was withdrawn. 投诉已撤回。',
  DUPLICATE: 'The complaint is a duplicate of another. 重复投诉，已并案。',
  REPAIRED: 'Credit was repaired. 已信用修复。',
  NOT_VERIFIED:
    'The complaint was not found true, where the edition counts only those. 投诉未查实（仅计查实的制度版本）。',
  NOT_USED: 'No clause uses records of this kind. 没有条款使用此类记录。',
};

export const CERTIFICATE_STANDING: Meanings<vocabulary.CertificateStanding> = {
  BEST: 'Valid, and of the best level: the one that decides. 有效且等级最高，据以认定。',
  VALID: 'Valid, but another has a better level. 有效，但另有等级更高的。',
  NOT_YET: 'Its first day lies ahead. 尚未生效。',
  EXPIRED: 'Its last day lies behind. 已过期。',
  REVOKED: 'Revoked on the day or before. 已撤销。',
  VOIDED: 'Entered in error and voided. 已作废。',
};

export const FINDING_KIND: Meanings<vocabulary.FindingKind> = {
  GAP: 'A state in which no clause about that subject is met. 空档：相关条款都不符合的情形。',
  OVERLAP:
    'Lines of two grades can match at once; only their order decides. 重叠：两个等级可同时符合，仅凭次序决定。',
  SHADOWED: 'A clause that could be struck without any grade changing. 被遮蔽：删去也不影响任何等级的条款。',
  ONE_SIDED: 'Something bad that costs grade A and never leads to C. 单向作用：只影响 A 级，从不导致 C 级。',
  WORDING: 'Words for one bound that point both ways. 用语矛盾：同一界限的措辞相互冲突。',
  UNUSED_SOURCE: 'A source of article 4 that no clause tests. 未被使用的来源：第四条所列而无条款采用。',
};
