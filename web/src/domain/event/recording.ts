/** Which mutation records which kind. They all take the enterprise, the fields of the kind and an idempotency key. */
import type { TypedDocumentNode } from '@apollo/client';
import type { EventKind } from '@qianqi/shared';
import {
  RecordAbnormalListingDocument,
  RecordAccidentDocument,
  RecordComplaintDocument,
  RecordInspectionDocument,
  RecordInterviewDocument,
  RecordLicenceDocument,
  RecordMonitoringDocument,
  RecordPenaltyDocument,
  RecordPublicEvaluationDocument,
  RecordQuantifiedGradingDocument,
  RecordSeriousViolationDocument,
  type RecordPenaltyMutation,
} from '../../generated/graphql';

/** All of them answer in the same shape. The input is checked by `parseEntry` before, and by the server after. */
type Recording = TypedDocumentNode<RecordPenaltyMutation, { input: Readonly<Record<string, unknown>> }>;

export const RECORDINGS = {
  ACCIDENT: RecordAccidentDocument,
  INTERVIEW: RecordInterviewDocument,
  PENALTY: RecordPenaltyDocument,
  COMPLAINT: RecordComplaintDocument,
  INSPECTION: RecordInspectionDocument,
  MONITORING: RecordMonitoringDocument,
  LICENCE: RecordLicenceDocument,
  QUANTIFIED_GRADING: RecordQuantifiedGradingDocument,
  PUBLIC_EVALUATION: RecordPublicEvaluationDocument,
  SERIOUS_VIOLATION: RecordSeriousViolationDocument,
  ABNORMAL_LISTING: RecordAbnormalListingDocument,
} as Readonly<Record<EventKind, unknown>> as Readonly<Record<EventKind, Recording>>;
