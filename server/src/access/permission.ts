/**
 * Which action each field asks for: all root fields, and the fields inside that not everybody may see who can reach them.
 * With `action.ts`, which says who may do what, the only source of permission. A root field or a sensitive field without a
 * line here is no schema at all (`decided.ts`), so that nothing is ever open by oversight. Checked before any resolver runs.
 */
import { GraphQLError } from 'graphql';
import { ACTION_NAMES, grantOf, type Action } from './action.js';
import type { Viewer } from './viewer.js';

export const PERMISSIONS: Readonly<Record<string, Action>> = {
  'Query.viewer': 'SIGN_IN',
  'Query.demo': 'SIGN_IN',
  'Query.demoSignIns': 'SIGN_IN',
  'Query.today': 'READ_PUBLISHED',
  'Query.creditList': 'READ_PUBLISHED',
  'Query.policy': 'READ_PUBLISHED',
  'Query.policies': 'READ_PUBLISHED',
  'Query.divisions': 'READ_PUBLISHED',
  'Query.draw': 'READ_PUBLISHED',
  'Query.draws': 'READ_PUBLISHED',
  'Query.enterprise': 'READ_REGISTRY',
  'Query.enterprises': 'READ_REGISTRY',
  'Query.node': 'READ_REGISTRY',
  'Query.enterprisesByCreditCode': 'READ_REGISTRY',
  'Query.gradeDistribution': 'READ_REGISTRY',
  'Query.clauseHits': 'READ_REGISTRY',
  'Query.dashboard': 'READ_REGISTRY',
  'Query.changes': 'READ_REGISTRY',
  'Query.currentChangeCursor': 'READ_REGISTRY',
  'Query.supervisionTasks': 'READ_REGISTRY',
  'Query.supervisionPlans': 'READ_REGISTRY',
  'Query.inspectors': 'READ_REGISTRY',
  'Query.inspector': 'READ_REGISTRY',
  'Query.rectifications': 'READ_REGISTRY',
  'Query.supervisionMeters': 'READ_REGISTRY',
  'Query.drawQuotas': 'READ_REGISTRY',
  'Query.coverageGaps': 'READ_REGISTRY',
  'Query.redressCase': 'READ_REDRESS',
  'Query.redressCases': 'READ_REDRESS',
  'Query.entryDraft': 'KEEP_DRAFTS',
  'Query.savedViews': 'KEEP_VIEWS',
  'Query.listCounts': 'READ_REGISTRY',
  'Query.penaltyByDocumentNumber': 'READ_REGISTRY',
  'Query.penaltiesByDocumentNumber': 'READ_REGISTRY',
  'Query.policyDraft': 'DRAFT_POLICY',
  'Query.policyDrafts': 'DRAFT_POLICY',
  'Query.policyRebuilds': 'READ_REGISTRY',
  'Query.whatIf': 'DRAFT_POLICY',
  'Query.whatIfs': 'DRAFT_POLICY',
  'Query.importBatch': 'RECORD_EVENTS',
  'Query.importBatches': 'RECORD_EVENTS',
  'Query.webhook': 'KEEP_WEBHOOKS',
  'Query.webhooks': 'KEEP_WEBHOOKS',
  'Query.accounts': 'READ_ACCOUNTS',
  'Query.apiTokens': 'READ_ACCOUNTS',
  'Query.sessions': 'KEEP_OWN_ACCOUNT',
  'Query.permissions': 'KEEP_OWN_ACCOUNT',
  'Query.accessRules': 'KEEP_OWN_ACCOUNT',
  'Query.auditEntries': 'READ_AUDIT',
  'Query.auditEntry': 'READ_AUDIT',
  'Query.auditActions': 'READ_AUDIT',
  'Query.auditCheckpoints': 'READ_AUDIT',
  'Query.auditVerification': 'READ_AUDIT',

  'Mutation.signIn': 'SIGN_IN',
  'Mutation.signOut': 'SIGN_IN',
  'Mutation.changePassword': 'KEEP_OWN_ACCOUNT',
  'Mutation.endSession': 'KEEP_OWN_ACCOUNT',
  'Mutation.createAccount': 'KEEP_ACCOUNTS',
  'Mutation.updateAccount': 'KEEP_ACCOUNTS',
  'Mutation.disableAccount': 'KEEP_ACCOUNTS',
  'Mutation.enableAccount': 'KEEP_ACCOUNTS',
  'Mutation.resetPassword': 'KEEP_ACCOUNTS',
  'Mutation.createApiToken': 'KEEP_TOKENS',
  'Mutation.revokeApiToken': 'KEEP_TOKENS',
  'Mutation.createEnterprise': 'KEEP_ENTERPRISES',
  'Mutation.updateEnterprise': 'KEEP_ENTERPRISES',
  'Mutation.deregisterEnterprise': 'KEEP_ENTERPRISES',
  'Mutation.reinstateEnterprise': 'KEEP_ENTERPRISES',
  'Mutation.revealPrincipalPhone': 'REVEAL_PERSON',
  'Mutation.recordAccident': 'RECORD_EVENTS',
  'Mutation.recordInterview': 'RECORD_EVENTS',
  'Mutation.recordPenalty': 'RECORD_EVENTS',
  'Mutation.recordPenalties': 'RECORD_EVENTS',
  'Mutation.recordComplaint': 'RECORD_EVENTS',
  'Mutation.recordInspection': 'RECORD_EVENTS',
  'Mutation.recordMonitoring': 'RECORD_EVENTS',
  'Mutation.recordLicence': 'RECORD_EVENTS',
  'Mutation.recordQuantifiedGrading': 'RECORD_EVENTS',
  'Mutation.recordPublicEvaluation': 'RECORD_EVENTS',
  'Mutation.recordSeriousViolation': 'RECORD_EVENTS',
  'Mutation.recordAbnormalListing': 'RECORD_EVENTS',
  'Mutation.recordEventOutcome': 'RECORD_EVENTS',
  'Mutation.voidEvent': 'RECORD_EVENTS',
  'Mutation.saveEntryDraft': 'KEEP_DRAFTS',
  'Mutation.createSavedView': 'KEEP_VIEWS',
  'Mutation.updateSavedView': 'KEEP_VIEWS',
  'Mutation.deleteSavedView': 'KEEP_VIEWS',
  'Mutation.patchImport': 'RECORD_EVENTS',
  'Mutation.mapImport': 'RECORD_EVENTS',
  'Mutation.commitImport': 'RECORD_EVENTS',
  'Mutation.revertImport': 'RECORD_EVENTS',
  'Mutation.grantStandardization': 'KEEP_CERTIFICATES',
  'Mutation.revokeStandardization': 'KEEP_CERTIFICATES',
  'Mutation.voidStandardization': 'KEEP_CERTIFICATES',
  'Mutation.fileRedressCase': 'FILE_REDRESS',
  'Mutation.acceptRedressCase': 'FILE_REDRESS',
  'Mutation.withdrawRedressCase': 'FILE_REDRESS',
  'Mutation.decideRedressCase': 'DECIDE_REDRESS',
  'Mutation.createExtraInspections': 'ORDER_INSPECTIONS',
  'Mutation.planSupervision': 'PLAN_SUPERVISION',
  'Mutation.assignTask': 'MOVE_TASKS',
  'Mutation.rescheduleTask': 'MOVE_TASKS',
  'Mutation.completeTask': 'MOVE_TASKS',
  'Mutation.cancelTask': 'MOVE_TASKS',
  'Mutation.assignTasks': 'MOVE_TASKS',
  'Mutation.rescheduleTasks': 'MOVE_TASKS',
  'Mutation.cancelTasks': 'MOVE_TASKS',
  'Mutation.mergeVisits': 'MOVE_TASKS',
  'Mutation.extendRectification': 'MOVE_TASKS',
  'Mutation.createInspector': 'KEEP_INSPECTORS',
  'Mutation.updateInspector': 'KEEP_INSPECTORS',
  'Mutation.announceDraw': 'DRAW',
  'Mutation.holdDraw': 'DRAW',
  'Mutation.redraw': 'DRAW',
  'Mutation.createPolicyDraft': 'DRAFT_POLICY',
  'Mutation.updatePolicyDraft': 'DRAFT_POLICY',
  'Mutation.proposePolicyDraft': 'DRAFT_POLICY',
  'Mutation.withdrawPolicyDraft': 'DRAFT_POLICY',
  'Mutation.discardPolicyDraft': 'DRAFT_POLICY',
  'Mutation.startWhatIf': 'DRAFT_POLICY',
  'Mutation.cancelWhatIf': 'DRAFT_POLICY',
  'Mutation.adoptPolicyDraft': 'ADOPT_POLICY',
  'Mutation.rejectPolicyDraft': 'ADOPT_POLICY',
  'Mutation.createWebhook': 'KEEP_WEBHOOKS',
  'Mutation.disableWebhook': 'KEEP_WEBHOOKS',
  'Mutation.enableWebhook': 'KEEP_WEBHOOKS',
  'Mutation.testWebhook': 'KEEP_WEBHOOKS',
  'Mutation.resendWebhookDelivery': 'KEEP_WEBHOOKS',

  'Complaint.summary': 'READ_COMPLAINT',
  'DrawPick.enterprise': 'READ_DRAWN',
  'DrawPick.inspectors': 'READ_DRAWN',
  'Enterprise.principalName': 'READ_PERSON',
  'Enterprise.principalPhone': 'READ_PERSON',
  'Inspector.name': 'READ_PERSON',
  'InspectorRecusal.reason': 'READ_PERSON',
  'RevealPrincipalPhonePayload.principalPhone': 'REVEAL_PERSON',
};

export type Verdict = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/**
 * Whether the viewer may do it: a session by its roles, a token by its scopes alone. Who must change the password may do
 * that, and nothing else that is not open to anybody.
 */
export function mayDo(viewer: Viewer | null, action: Action): Verdict {
  const { anybody, roles, scopes } = grantOf(action);
  if (anybody) return 'ALLOWED';
  if (viewer === null) return 'UNAUTHENTICATED';
  if (viewer.mustChangePassword && action !== 'KEEP_OWN_ACCOUNT') return 'FORBIDDEN';
  const allowed =
    viewer.scopes === null
      ? roles.some(role => viewer.roles.includes(role))
      : scopes.some(scope => viewer.scopes!.includes(scope));
  return allowed ? 'ALLOWED' : 'FORBIDDEN';
}

/** What a page may offer to the viewer. */
export function actionsOf(viewer: Viewer | null): readonly Action[] {
  return ACTION_NAMES.filter(action => mayDo(viewer, action) === 'ALLOWED');
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('请先登录', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

export function forbidden(viewer: Viewer | null = null): GraphQLError {
  const message = viewer?.mustChangePassword ? '请先修改密码，再继续使用' : '没有此项权限';
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** The viewer of a request that has passed the table; a missing one is a bug in the table, and refused all the same. */
export function signedIn({ viewer }: { readonly viewer: Viewer | null }): Viewer {
  if (viewer === null) throw unauthenticated();
  return viewer;
}
