/**
 * Who may call which root field: one table, and the only source of permission. A field without a line here is refused to
 * everybody and fails a test, so that nothing is ever open by oversight. Checked before any resolver runs.
 */
import { GraphQLError } from 'graphql';
import type { ApiScope } from './role.js';
import type { Viewer } from './viewer.js';

/** PUBLIC: anybody. Otherwise somebody signed in, or a token with the scope. */
export type Permission = 'PUBLIC' | ApiScope | 'SESSION';

/** SESSION: signed in by password; no token may do it, whatever its scopes. */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  'Query.viewer': 'PUBLIC',
  'Query.demo': 'PUBLIC',
  'Query.today': 'PUBLIC',
  'Query.creditList': 'PUBLIC',
  'Query.policy': 'PUBLIC',
  'Query.policies': 'PUBLIC',
  'Query.divisions': 'PUBLIC',
  'Query.draw': 'PUBLIC',
  'Query.draws': 'PUBLIC',
  'Query.enterprise': 'READ',
  'Query.enterprises': 'READ',
  'Query.enterprisesByCreditCode': 'READ',
  'Query.gradeDistribution': 'READ',
  'Query.changes': 'READ',
  'Query.supervisionTasks': 'READ',
  'Query.inspectors': 'READ',
  'Query.rectifications': 'READ',
  'Query.supervisionMeters': 'READ',
  'Query.coverageGaps': 'READ',
  'Mutation.signIn': 'PUBLIC',
  'Mutation.signOut': 'PUBLIC',
  'Mutation.createApiToken': 'SESSION',
  'Mutation.createEnterprise': 'RECORD',
  'Mutation.updateEnterprise': 'RECORD',
  'Mutation.recordAccident': 'RECORD',
  'Mutation.recordInterview': 'RECORD',
  'Mutation.recordPenalty': 'RECORD',
  'Mutation.recordPenalties': 'RECORD',
  'Mutation.recordComplaint': 'RECORD',
  'Mutation.recordInspection': 'RECORD',
  'Mutation.recordMonitoring': 'RECORD',
  'Mutation.recordLicence': 'RECORD',
  'Mutation.recordQuantifiedGrading': 'RECORD',
  'Mutation.recordPublicEvaluation': 'RECORD',
  'Mutation.recordSeriousViolation': 'RECORD',
  'Mutation.recordAbnormalListing': 'RECORD',
  'Mutation.recordEventOutcome': 'RECORD',
  'Mutation.voidEvent': 'RECORD',
  'Mutation.grantStandardization': 'RECORD',
  'Mutation.revokeStandardization': 'RECORD',
  'Mutation.voidStandardization': 'RECORD',
  'Mutation.createExtraInspections': 'RECORD',
  'Mutation.planSupervision': 'RECORD',
  'Mutation.assignTask': 'RECORD',
  'Mutation.rescheduleTask': 'RECORD',
  'Mutation.completeTask': 'RECORD',
  'Mutation.cancelTask': 'RECORD',
  'Mutation.extendRectification': 'RECORD',
  'Mutation.createInspector': 'RECORD',
  'Mutation.updateInspector': 'RECORD',
  'Mutation.announceDraw': 'RECORD',
  'Mutation.holdDraw': 'RECORD',
  'Mutation.redraw': 'RECORD',
};

export function mayCall(viewer: Viewer | null, field: string): 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' {
  const permission = PERMISSIONS[field];
  if (permission === 'PUBLIC') return 'ALLOWED';
  if (viewer === null) return 'UNAUTHENTICATED';
  if (permission === undefined) return 'FORBIDDEN';
  if (viewer.scopes === null) return 'ALLOWED';
  return permission !== 'SESSION' && viewer.scopes.includes(permission) ? 'ALLOWED' : 'FORBIDDEN';
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('请先登录', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

export function forbidden(): GraphQLError {
  return new GraphQLError('没有此项权限', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** The viewer of a request that has passed the table; a missing one is a bug in the table, and refused all the same. */
export function signedIn({ viewer }: { readonly viewer: Viewer | null }): Viewer {
  if (viewer === null) throw unauthenticated();
  return viewer;
}
