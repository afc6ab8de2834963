/**
 * What a field costs, in points: about the work of reading one row and answering it. A page costs its `first` times what
 * is asked of each node, before anything is read, whether there are as many or not.
 *
 * Without a line here: a scalar is free, an object costs 1, a connection costs 1 and `first` nodes and 1 for its count, a
 * mutation costs 10. A field inside costs its own for each object it is asked of. A list of objects that takes no `first`
 * needs a line; a test says so.
 */
export interface Cost {
  /** Of the field itself; for each of its items if it is a list. */
  readonly own?: number;
  /** How many objects a list is taken to have: what is usual, rounded up; or the path of an input that has as many. */
  readonly items?: number | string;
  /** Also for each element of a list in the input, by its path. */
  readonly each?: { readonly of: string; readonly cost: number };
}

/** Comes with the object it hangs on: written out, not read. */
const FREE: Cost = { own: 0, items: 1 };
/** A scalar that takes a statement or the rules. */
const WORKED_OUT: Cost = { own: 1 };

/** One statement over all enterprises, however many rows it answers. */
const FIGURE: Cost = { own: 50, items: 1 };

/** By type and field; a line of an interface holds for its types. */
export const COSTS: Readonly<Record<string, Cost>> = {
  'Assessment.certificates': { items: 1 },
  'Assessment.clauses': { items: 11 },
  'Assessment.decidedBy': FREE,
  'Assessment.notCounted': { items: 3 },
  'Assessment.policy': FREE,
  'AuditEntry.sealedBy': WORKED_OUT,
  'AuditEntryConnection.totalCount': { own: 20 },
  'AuditVerification.discrepancies': FREE,
  'CertificateAssessment.certificate': FREE,
  'ClauseHits.clauses': FREE,
  'ClauseHits.lines': FREE,
  'CreateExtraInspectionsPayload.results': { items: 10 },
  'CreditListEntry.clauses': { items: 2, own: 1 },
  'Dashboard.decidingClauses': FIGURE,
  'Dashboard.gradesOnDays': FIGURE,
  'Dashboard.quality': FIGURE,
  'Dashboard.sectorGrades': FIGURE,
  'Dashboard.taskProgress': FIGURE,
  'Dashboard.transitions': FIGURE,
  'DataQuality.sources': FREE,
  'DecidingClauseCount.clause': FREE,
  'Draw.exclusions': FREE,
  'Draw.picks': { items: 15 },
  'DrawPick.inspectors': { items: 2 },
  'Enterprise.certificates': { items: 1 },
  'Enterprise.disclosures': { items: 3 },
  'Enterprise.formerNames': { items: 1 },
  'Enterprise.grade': WORKED_OUT,
  'Enterprise.gradePeriods': { items: 5 },
  'Enterprise.list': WORKED_OUT,
  'Enterprise.measures': { items: 5 },
  'Event.outcomes': { items: 1 },
  'ImportBatch.columns': FREE,
  'ImportBatch.changedSince': WORKED_OUT,
  'ImportBatch.faultCounts': FREE,
  'ImportBatch.sameFileBefore': { items: 2 },
  'ImportBatch.targets': FREE,
  'ImportPayload.rows': { items: 5 },
  'ImportRow.faults': FREE,
  'Inspector.assignedTasks': WORKED_OUT,
  'Inspector.recusals': { items: 2 },
  'Mutation.assignTasks': { own: 100, each: { of: 'input.taskIds', cost: 4 } },
  'Mutation.cancelTasks': { own: 100, each: { of: 'input.taskIds', cost: 4 } },
  'Mutation.createExtraInspections': { own: 100, each: { of: 'input.enterpriseIds', cost: 4 } },
  'Mutation.planSupervision': { own: 200 },
  'Mutation.recordPenalties': { own: 10, each: { of: 'input.penalties', cost: 4 } },
  'Mutation.rescheduleTasks': { own: 100, each: { of: 'input.taskIds', cost: 4 } },
  'NotCounted.event': FREE,
  'Policy.findings': { items: 12 },
  'Query.auditActions': FREE,
  'Query.clauseHits': { own: 100 },
  'Query.auditVerification': { own: 200 },
  'Query.demoSignIns': { items: 5 },
  'Query.divisions': { items: 20 },
  'Query.drawQuotas': { items: 3 },
  'Query.enterprisesByCreditCode': { own: 0, items: 'creditCodes' },
  'Query.gradeDistribution': { items: 10 },
  'Query.listCounts': { own: 0, each: { of: 'of', cost: 5 } },
  'Query.savedViews': { items: 10 },
  'Query.penaltiesByDocumentNumber': { items: 8 },
  'Query.permissions': { items: 10 },
  'Query.policyDrafts': { items: 10 },
  'Query.policyRebuilds': { items: 3 },
  'Query.whatIfs': { items: 10 },
  'Query.policies': { items: 2 },
  'Query.sessions': { items: 3 },
  'Query.supervisionMeters': { items: 20 },
  'Query.supervisionPlans': { items: 5 },
  'RecordDisclosure.event': FREE,
  'Query.webhooks': { items: 10 },
  'RecordPenaltiesPayload.results': FREE,
  'RecordPenaltiesResult.penalty': FREE,
  'WhatIf.clauses': FREE,
  'WhatIf.transitions': FREE,
  'WhatIf.workload': FREE,
  'SupervisionTask.inspectors': { items: 2 },
  'SupervisionTask.mergeable': { items: 1 },
  'SupervisionTask.merged': { items: 1 },
  'SupervisionTask.rectifications': { items: 2 },
  'TasksPayload.results': { items: 10 },
};

/** Types that are part of what they hang on, wherever that is. */
export const FREE_TYPES: readonly string[] = [
  'Clause',
  'CountedRecord',
  'DeliveryAttempt',
  'DisclosedField',
  'GradeChange',
  'GradeEffect',
  'GradeRate',
  'PageInfo',
  'RectificationExtension',
  'TaskFinding',
  'TestAssessment',
  'UserError',
];

export function costOf(types: readonly string[], field: string, answered: string): Cost {
  for (const type of types) {
    const line = COSTS[`${type}.${field}`];
    if (line) return line;
  }
  return FREE_TYPES.includes(answered) ? FREE : {};
}

/** For a list of objects without a line, which a test finds. */
export const USUAL_LIST = 10;
/** For a mutation without a line. */
export const MUTATION = 10;
/** Answered from memory, and graphql-js bounds how deep it goes. */
export const INTROSPECTION = 100;
