import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.js';
import { AccountConnectionResolver, AccountResolver } from './access/account.resolver.js';
import { ApiTokenConnectionResolver, ApiTokenResolver } from './access/apiToken.resolver.js';
import { requireDecisions } from './access/decided.js';
import { RulesResolver } from './access/rules.resolver.js';
import { SessionResolver } from './access/session.resolver.js';
import { addEdges } from './api/edges.js';
import { leanResolvers } from './api/leanResolvers.js';
import { describeSameEverywhere } from './api/sameEverywhere.js';
import {
  AuditCheckpointResolver,
  AuditEntryConnectionResolver,
  AuditEntryResolver,
} from './audit/audit.resolver.js';
import {
  CertificateResolver,
  EnterpriseCertificatesResolver,
  StandardizationCertificateResolver,
} from './certificate/certificate.resolver.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { CreditListEntryResolver, CreditListResolver } from './disclosure/creditList.resolver.js';
import { EnterpriseDisclosureResolver } from './disclosure/enterpriseDisclosure.resolver.js';
import {
  DrawConnectionResolver,
  DrawPickResolver,
  DrawResolver,
  TaskDrawResolver,
} from './draw/draw.resolver.js';
import { DrawQuotaResolver } from './draw/drawQuota.resolver.js';
import { EntryDraftResolver } from './draft/entryDraft.resolver.js';
import { DeregistrationResolver } from './enterprise/deregistration.resolver.js';
import { EnterpriseConnectionResolver, EnterpriseResolver } from './enterprise/enterprise.resolver.js';
import { EnterpriseEntryResolver } from './enterprise/enterpriseEntry.resolver.js';
import { PrincipalPhoneResolver } from './enterprise/principalPhone.resolver.js';
import {
  AccidentClassResolver,
  EnterpriseEventsResolver,
  EventChangeResolver,
  EventOutcomeResolver,
  recordResolvers,
} from './event/event.resolver.js';
import { EVENT_TYPES } from './event/event.types.js';
import { PenaltyByNumberResolver } from './event/penaltyByNumber.resolver.js';
import { PenaltyBatchResolver } from './event/penaltyBatch.resolver.js';
import { ChangeResolver } from './feed/change.resolver.js';
import { CountedRecordResolver, TestAssessmentResolver } from './grade/assessment.resolver.js';
import { EnterpriseGradeResolver } from './grade/enterpriseGrade.resolver.js';
import { GradeDistributionResolver } from './grade/gradeDistribution.resolver.js';
import {
  InspectorConnectionResolver,
  InspectorRecusalResolver,
  InspectorResolver,
} from './inspector/inspector.resolver.js';
import { ImportBatchResolver } from './import/import.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ClauseHitsResolver } from './policy/clauseHits.resolver.js';
import { PolicyDraftResolver } from './policy/policyDraft.resolver.js';
import { PolicyResolver } from './policy/policy.resolver.js';
import { DashboardRewritingResolver, ListRewritingResolver } from './policy/rewriting.resolver.js';
import {
  WhatIfMoverConnectionResolver,
  WhatIfMoverResolver,
  WhatIfResolver,
} from './policy/whatIf.resolver.js';
import { RedressCaseConnectionResolver, RedressCaseResolver } from './redress/redress.resolver.js';
import { ListCountsResolver } from './savedView/listCounts.resolver.js';
import { SavedViewResolver } from './savedView/savedView.resolver.js';
import { BoardResolver, CoverageGapConnectionResolver } from './supervision/board.resolver.js';
import { EnterpriseTasksResolver } from './supervision/enterpriseTasks.resolver.js';
import { InspectorTasksResolver } from './supervision/inspectorTasks.resolver.js';
import { ExtraInspectionResolver } from './supervision/extraInspection.resolver.js';
import { MergingResolver } from './supervision/merging.resolver.js';
import { PlanResolver } from './supervision/plan.resolver.js';
import {
  RectificationConnectionResolver,
  RectificationResolver,
} from './supervision/rectification.resolver.js';
import {
  SupervisionTaskConnectionResolver,
  SupervisionTaskResolver,
} from './supervision/supervisionTask.resolver.js';
import { TaskMoveResolver } from './supervision/taskMove.resolver.js';
import { TaskMoveManyResolver } from './supervision/taskMoveMany.resolver.js';
import { WebhookDeliveryResolver, WebhookResolver } from './webhook/webhook.resolver.js';

const RESOLVERS: NonEmptyArray<Function> = [
  AccessResolver,
  AccidentClassResolver,
  AccountConnectionResolver,
  AccountResolver,
  ApiTokenConnectionResolver,
  ApiTokenResolver,
  AuditCheckpointResolver,
  AuditEntryConnectionResolver,
  AuditEntryResolver,
  BoardResolver,
  CertificateResolver,
  ChangeResolver,
  ClauseHitsResolver,
  CountedRecordResolver,
  CoverageGapConnectionResolver,
  CreditListEntryResolver,
  CreditListResolver,
  ImportBatchResolver,
  DrawConnectionResolver,
  DrawQuotaResolver,
  DrawPickResolver,
  DrawResolver,
  DashboardResolver,
  DeregistrationResolver,
  EnterpriseCertificatesResolver,
  EnterpriseConnectionResolver,
  EnterpriseDisclosureResolver,
  EnterpriseEntryResolver,
  EnterpriseEventsResolver,
  EnterpriseGradeResolver,
  EnterpriseResolver,
  EnterpriseTasksResolver,
  InspectorTasksResolver,
  EntryDraftResolver,
  EventChangeResolver,
  EventOutcomeResolver,
  ExtraInspectionResolver,
  GradeDistributionResolver,
  InspectorConnectionResolver,
  InspectorRecusalResolver,
  InspectorResolver,
  ListCountsResolver,
  PenaltyBatchResolver,
  PenaltyByNumberResolver,
  MergingResolver,
  PlanResolver,
  NodeResolver,
  PolicyDraftResolver,
  PolicyResolver,
  DashboardRewritingResolver,
  ListRewritingResolver,
  WhatIfMoverConnectionResolver,
  WhatIfMoverResolver,
  WhatIfResolver,
  PrincipalPhoneResolver,
  RectificationConnectionResolver,
  RectificationResolver,
  RedressCaseConnectionResolver,
  RedressCaseResolver,
  RulesResolver,
  SavedViewResolver,
  SessionResolver,
  StandardizationCertificateResolver,
  SupervisionTaskConnectionResolver,
  SupervisionTaskResolver,
  TaskDrawResolver,
  TaskMoveResolver,
  TaskMoveManyResolver,
  TestAssessmentResolver,
  WebhookDeliveryResolver,
  WebhookResolver,
  ...recordResolvers,
];

/** Throws for a field that nobody has decided who may ask. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    // Types that only an interface leads to.
    orphanedTypes: Object.values(EVENT_TYPES).map(({ object }) => object),
    // Input is read by the shared fields, which say what is wrong in the clerk's words.
    validate: false,
  });
  leanResolvers(schema);
  addEdges(schema);
  requireDecisions(schema);
  return describeSameEverywhere(schema);
}
