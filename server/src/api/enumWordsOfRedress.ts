/** What the words of disclosure and redress mean, for who reads the API: English, then Chinese. */
import type * as vocabulary from '@qianqi/shared';

type Meanings<T extends string> = Readonly<Record<T, string>>;

/** Staff see the records themselves. */
export const AUDIENCE: Meanings<Exclude<vocabulary.Audience, 'STAFF'>> = {
  PUBLIC: 'Whoever asks. 社会公众。',
  DEPARTMENT: 'Programs of other departments. 其他部门。',
};

export const WITHHELD_REASON: Meanings<vocabulary.WithheldReason> = {
  VOIDED: 'It was voided. 已作废。',
  SECRET: 'State or trade secrets are its main facts. 主要事实涉密。',
  NOT_DISCLOSED: 'Nothing of that kind is disclosed to the audience. 此类记录不对其公开。',
  REPAIRED: 'It was repaired. 已信用修复。',
  REVOKED: 'It is said to have been revoked, and that is being looked into. 据称已被撤销，正在核查。',
  EXPIRED: 'Its time of publication is over. 公示期已满。',
};

export const LISTING_STATE: Meanings<vocabulary.ListingState> = {
  PUBLISHED: 'On the published list. 已公示。',
  NOTICE: 'Told to the enterprise, not published yet. 告知期内，尚未公示。',
  SUSPENDED:
    'Not published until an objection that was filed in time is decided. 异议期内提出异议，决定前暂缓公示。',
};

export const REDRESS_KIND: Meanings<vocabulary.RedressKind> = {
  OBJECTION: 'A record, or the place on a list, is said to be wrong. 异议。',
  REPAIR: 'A record that was put right is to be published, shared and counted no longer. 信用修复。',
};

export const REDRESS_STATUS: Meanings<vocabulary.RedressStatus> = {
  FILED: 'To be accepted or refused. 待受理。',
  ACCEPTED: 'To be decided. 已受理，待决定。',
  UPHELD: 'Right: the record was voided, or repaired. 成立，记录已作废或修复。',
  REJECTED: 'Not right: the record stands. 不成立，记录维持。',
  REFUSED: 'Not looked into. 不予受理。',
  WITHDRAWN: 'Taken back by whoever asked. 已撤回。',
};

export const REDRESS_GROUND: Meanings<vocabulary.RedressGround> = {
  WRONG_FACT: 'The facts are wrong. 事实有误。',
  WRONG_SUBJECT: 'It was somebody else. 主体有误。',
  DUPLICATE: 'The same case stands twice. 重复登记。',
  REVOKED: 'The authority or a court revoked the penalty. 处罚决定已被撤销。',
  PROTECTED: 'It tells what must not be told: secrets, persons. 涉及秘密或个人信息。',
  OVERDUE: 'It is published for too long. 超过公示期。',
  OTHER: 'Another, which the statement tells. 其他。',
  RECTIFIED: 'The duties are done and the wrong is put right; of a repair. 已履行义务并整改，用于信用修复。',
};

export const REDRESS_APPLICANT: Meanings<vocabulary.RedressApplicant> = {
  ENTERPRISE: 'The enterprise itself. 企业。',
  AGENT: 'Somebody it authorized. 企业委托的代理人。',
  BUREAU: 'The bureau of its own accord. 本局依职权。',
};

export const REDRESS_DECISION: Meanings<vocabulary.RedressDecision> = {
  UPHOLD: 'It is right: voids or repairs the record. 成立：作废或修复记录。',
  REJECT: 'It is not right: nothing changes. 不成立：维持。',
  REFUSE: 'It is not looked into; before it was accepted. 不予受理。',
};
