import { Account } from '../access/account.entity.js';
import { ApiToken } from '../access/apiToken.entity.js';
import { AuditChain } from '../audit/auditChain.entity.js';
import { AuditEntry } from '../audit/auditEntry.entity.js';
import { Checkpoint } from '../audit/checkpoint/checkpoint.entity.js';
import { CheckpointHead } from '../audit/checkpoint/checkpointHead.entity.js';
import { Session } from '../access/session.entity.js';
import { SignInAttempt } from '../access/signInAttempt.entity.js';
import { StandardizationCertificate } from '../certificate/standardizationCertificate.entity.js';
import { CreditCodeHolder } from '../enterprise/creditCode.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { FormerName } from '../enterprise/formerName.entity.js';
import { RecordCoverage } from '../coverage/recordCoverage.entity.js';
import { DocumentNumber } from '../event/documentNumber.entity.js';
import { Listing } from '../disclosure/listing.entity.js';
import { EventRow } from '../event/event.entity.js';
import { EventOutcomeRow } from '../event/eventOutcome.entity.js';
import { EntryDraft } from '../draft/entryDraft.entity.js';
import { DrawRow } from '../draw/draw.entity.js';
import { FeedState } from '../feed/feedState.entity.js';
import { ImportBatch } from '../import/importBatch.entity.js';
import { ImportGrade } from '../import/importGrade.entity.js';
import { ImportMapping } from '../import/importMapping.entity.js';
import { ImportRow } from '../import/importRow.entity.js';
import { BlackRoll } from '../grade/blackRoll.entity.js';
import { GradePeriod } from '../grade/gradePeriod.entity.js';
import { GradeCountRow } from '../gradeCount/gradeCount.entity.js';
import { GradeDelta } from '../gradeCount/gradeDelta.entity.js';
import { UncountedGrades } from '../gradeCount/uncountedGrades.entity.js';
import { Inspector } from '../inspector/inspector.entity.js';
import { InspectorRecusal } from '../inspector/inspectorRecusal.entity.js';
import { IdempotencyKey } from '../ledger/idempotencyKey.entity.js';
import { LedgerEntry } from '../ledger/ledgerEntry.entity.js';
import { RateDebt } from '../limits/rate/rateDebt.entity.js';
import { ClauseStanding } from '../policy/clauseStanding.entity.js';
import { PolicyDraftRow } from '../policy/policyDraft.entity.js';
import { PolicyEdition } from '../policy/policyEdition.entity.js';
import { PolicyRebuild } from '../policy/policyRebuild.entity.js';
import { WhatIf } from '../policy/whatIf.entity.js';
import { WhatIfMover } from '../policy/whatIfMover.entity.js';
import { RedressCase } from '../redress/redressCase.entity.js';
import { SavedView } from '../savedView/savedView.entity.js';
import { Rectification } from '../supervision/rectification.entity.js';
import { SupervisionPlan } from '../supervision/supervisionPlan.entity.js';
import { SupervisionTask } from '../supervision/supervisionTask.entity.js';
import { Webhook } from '../webhook/webhook.entity.js';
import { WebhookDelivery } from '../webhook/webhookDelivery.entity.js';

/** Every table's class, once. */
export const entities: Function[] = [
  Account,
  ApiToken,
  AuditChain,
  AuditEntry,
  Checkpoint,
  CheckpointHead,
  ClauseStanding,
  CreditCodeHolder,
  DocumentNumber,
  DrawRow,
  Enterprise,
  EntryDraft,
  EventOutcomeRow,
  EventRow,
  FeedState,
  FormerName,
  BlackRoll,
  GradePeriod,
  GradeCountRow,
  GradeDelta,
  UncountedGrades,
  IdempotencyKey,
  ImportBatch,
  ImportGrade,
  ImportMapping,
  ImportRow,
  Inspector,
  InspectorRecusal,
  LedgerEntry,
  Listing,
  PolicyDraftRow,
  PolicyEdition,
  PolicyRebuild,
  RateDebt,
  RecordCoverage,
  Rectification,
  RedressCase,
  SavedView,
  Session,
  SignInAttempt,
  StandardizationCertificate,
  SupervisionPlan,
  SupervisionTask,
  Webhook,
  WebhookDelivery,
  WhatIf,
  WhatIfMover,
];
