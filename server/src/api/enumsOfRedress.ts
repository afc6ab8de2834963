/** The closed word lists of disclosure and redress as GraphQL enums. */
import * as vocabulary from '@qianqi/shared';
import { enumOf } from './enumOf.js';
import * as words from './enumWordsOfRedress.js';

export const AudienceEnum = enumOf(
  'Audience',
  ['PUBLIC', 'DEPARTMENT'],
  'Who reads. 公开对象。',
  words.AUDIENCE,
);
export const WithheldReasonEnum = enumOf(
  'WithheldReason',
  vocabulary.WITHHELD_REASONS,
  'Why a record is not disclosed. 不公开的原因。',
  words.WITHHELD_REASON,
);
export const ListingStateEnum = enumOf(
  'ListingState',
  vocabulary.LISTING_STATES,
  'Whether a place on a list is published. 公示状态。',
  words.LISTING_STATE,
);
export const RedressKindEnum = enumOf(
  'RedressKind',
  vocabulary.REDRESS_KINDS,
  'What an enterprise may ask for. 异议或信用修复。',
  words.REDRESS_KIND,
);
export const RedressStatusEnum = enumOf(
  'RedressStatus',
  vocabulary.REDRESS_STATUSES,
  'How far a case has come. 案件状态。',
  words.REDRESS_STATUS,
);
export const RedressGroundEnum = enumOf(
  'RedressGround',
  vocabulary.REDRESS_GROUNDS,
  'Why an enterprise asks. 理由。',
  words.REDRESS_GROUND,
);
export const RedressApplicantEnum = enumOf(
  'RedressApplicant',
  vocabulary.REDRESS_APPLICANTS,
  'Who asks. 提出方。',
  words.REDRESS_APPLICANT,
);
export const RedressDecisionEnum = enumOf(
  'RedressDecision',
  vocabulary.REDRESS_DECISIONS,
  'What a case is decided to be. 决定。',
  words.REDRESS_DECISION,
);
