import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.js';
import {
  CertificateResolver,
  EnterpriseCertificatesResolver,
  StandardizationCertificateResolver,
} from './certificate/certificate.resolver.js';
import { CreditListEntryResolver, CreditListResolver } from './disclosure/creditList.resolver.js';
import { EnterpriseConnectionResolver, EnterpriseResolver } from './enterprise/enterprise.resolver.js';
import {
  AccidentClassResolver,
  EnterpriseEventsResolver,
  EventChangeResolver,
  EventOutcomeResolver,
  recordResolvers,
} from './event/event.resolver.js';
import { EVENT_TYPES } from './event/event.types.js';
import { PenaltyBatchResolver } from './event/penaltyBatch.resolver.js';
import { ChangeResolver } from './feed/change.resolver.js';
import { CountedRecordResolver, TestAssessmentResolver } from './grade/assessment.resolver.js';
import { EnterpriseGradeResolver } from './grade/enterpriseGrade.resolver.js';
import { GradeDistributionResolver } from './grade/gradeDistribution.resolver.js';
import { PolicyResolver } from './policy/policy.resolver.js';
import { EnterpriseTasksResolver, SupervisionTaskResolver } from './supervision/enterpriseTasks.resolver.js';

const RESOLVERS: NonEmptyArray<Function> = [
  AccessResolver,
  AccidentClassResolver,
  CertificateResolver,
  ChangeResolver,
  CountedRecordResolver,
  CreditListEntryResolver,
  CreditListResolver,
  EnterpriseCertificatesResolver,
  EnterpriseConnectionResolver,
  EnterpriseEventsResolver,
  EnterpriseGradeResolver,
  EnterpriseResolver,
  EnterpriseTasksResolver,
  EventChangeResolver,
  EventOutcomeResolver,
  GradeDistributionResolver,
  PenaltyBatchResolver,
  PolicyResolver,
  StandardizationCertificateResolver,
  SupervisionTaskResolver,
  TestAssessmentResolver,
  ...recordResolvers,
];

export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: RESOLVERS,
    // Types that only an interface leads to.
    orphanedTypes: Object.values(EVENT_TYPES).map(({ object }) => object),
    // Input is read by the shared fields, which say what is wrong in the clerk's words.
    validate: false,
  });
}
