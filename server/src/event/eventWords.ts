/** What the API says of each kind of event and each field of one: English, then Chinese, with units and ranges. */
import type { ENTRY_FIELDS, EventKind } from '@qianqi/shared';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  ACCIDENT: 'A work safety accident; counts for three years. 安全事故，三年内计入。',
  INTERVIEW:
    'A talk with the authority; those of the principal count for one year. 约谈；约谈主要负责人的一年内计入。',
  PENALTY: 'One administrative penalty case, however many were fined in it. 行政处罚，一案一条，一年内计入。',
  COMPLAINT: 'A complaint or report that was accepted; counts for one year. 受理的投诉举报，一年内计入。',
  INSPECTION: 'An inspection that was carried out; no clause counts it. 经常性监督检查；没有条款计入。',
  MONITORING: "A reading of the trade's monitoring; no clause counts it. 行业监测；没有条款计入。",
  LICENCE: 'A decision on a licence; no clause counts it. 许可管理；没有条款计入。',
  QUANTIFIED_GRADING:
    'A scored grading by other rules, not the credit grade; no clause counts it. 量化分级，不是信用等级；没有条款计入。',
  PUBLIC_EVALUATION: 'A score given by the public; no clause counts it. 公众评价；没有条款计入。',
  SERIOUS_VIOLATION:
    'A ground of attention by article 7 until repaired. 严重违法；修复之前为第七条重点关注事由。',
  ABNORMAL_LISTING:
    'A ground of attention by article 7 until lifted. 列入异常名录；移出之前为第七条重点关注事由。',
};

type EntryWords = { readonly [K in EventKind]: Readonly<Record<keyof (typeof ENTRY_FIELDS)[K], string>> };

export const ENTRY_WORDS: EntryWords = {
  ACCIDENT: {
    occurredOn:
      'Day on which it happened, not in the future; counts from then. 事故发生日期，不晚于今天，当日起计入。',
    summary: 'What happened, 1 to 2,000 characters. 事故简况，1 至 2000 字。',
    deaths: 'People killed, 0 to 9,999. 死亡人数，0 至 9999。',
    seriousInjuries: 'People seriously injured, 0 to 9,999. 重伤人数，0 至 9999。',
    directLoss: 'Direct economic loss in yuan. 直接经济损失（元）。',
  },
  INTERVIEW: {
    heldOn:
      'Day on which it was held, not in the future; counts from then. 约谈日期，不晚于今天，当日起计入。',
    subject: 'What it was about, 1 to 2,000 characters. 约谈事由，1 至 2000 字。',
    interviewee:
      'Only interviews of the principal responsible person count. 约谈对象；只计约谈主要负责人的。',
    trigger: 'One held because of grade C itself does not count. 约谈起因；因 C 级措施而约谈的不计入。',
  },
  PENALTY: {
    decidedOn:
      'Day of the decision, not in the future; counts from then. 处罚决定日期，不晚于今天，当日起计入。',
    documentNumber:
      'Of the decision, 1 to 100 characters; unique among penalties that are not voided. 处罚决定书文号，1 至 100 字；未作废的处罚中不得重复。',
    violation: 'What was done against the law, 1 to 2,000 characters. 违法事实，1 至 2000 字。',
    fine: 'Money to be paid, in yuan. 罚款金额（元）。',
    confiscated: 'Unlawful gains and property taken, in yuan. 没收违法所得、非法财物的金额（元）。',
    gravity:
      'Decides how long it is published; counting does not depend on it. 公示类别，决定公示期限，不影响计入。',
    secrecy: 'Keeps it from being published or shared; null when nothing does. 涉密情形；不涉密的为空。',
  },
  COMPLAINT: {
    acceptedOn:
      'Day on which it was accepted, not in the future; counts from then. 受理日期，不晚于今天，当日起计入。',
    channel: 'How it came in. 来源渠道。',
    summary:
      'What it says, 1 to 2,000 characters; never who complained. 投诉举报内容，1 至 2000 字，不写投诉人。',
  },
  INSPECTION: {
    inspectedOn: 'Day of the inspection, not in the future. 检查日期，不晚于今天。',
    result: 'Passed, or failed in at least one item. 检查结果。',
    summary: 'What was found, 1 to 2,000 characters. 检查情况，1 至 2000 字。',
  },
  MONITORING: {
    observedOn: 'Day of the reading, not in the future. 监测日期，不晚于今天。',
    result: 'Normal or abnormal, by the limits of the trade. 监测结果，以行业限值为准。',
    summary: 'What was observed, 1 to 2,000 characters. 监测情况，1 至 2000 字。',
  },
  LICENCE: {
    decidedOn: 'Day of the decision, not in the future. 许可决定日期，不晚于今天。',
    action: 'What was decided of the licence. 许可事项。',
    licenceName: 'Kind of licence, 1 to 100 characters. 证照名称，1 至 100 字。',
    licenceNumber: 'As printed on it, 1 to 100 characters. 证照编号，1 至 100 字。',
    expiresOn: 'Last day of validity; null when it has none. 有效期的最后一日；长期有效的为空。',
  },
  QUANTIFIED_GRADING: {
    gradedOn: 'Day of the grading, not in the future. 量化分级日期，不晚于今天。',
    score: 'Points, 0 to 100. 得分，0 至 100。',
    summary: 'By what rules and why, 1 to 2,000 characters. 分级说明，1 至 2000 字。',
  },
  PUBLIC_EVALUATION: {
    evaluatedOn: 'Day of the evaluation, not in the future. 评价日期，不晚于今天。',
    score: 'Points, 0 to 100. 得分，0 至 100。',
    summary: 'What was said, 1 to 2,000 characters; never by whom. 评价内容，1 至 2000 字，不写评价人。',
  },
  SERIOUS_VIOLATION: {
    foundOn: 'Day on which it was established, not in the future. 认定日期，不晚于今天。',
    summary: 'What was done, 1 to 2,000 characters. 严重违法情形，1 至 2000 字。',
  },
  ABNORMAL_LISTING: {
    listedOn: 'First day on the list, not in the future. 列入日期，不晚于今天。',
    authority: 'Who put it on the list, 1 to 100 characters. 列入机关，1 至 100 字。',
    reason: 'Why it was put there, 1 to 2,000 characters. 列入原因，1 至 2000 字。',
  },
};
