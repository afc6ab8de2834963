/** What a server answers to the entry sheet, for tests of it. */
import type { Answers } from './answers';
import { SIGNED_IN } from './open';
import { CODE, creditFile } from './world';

export const CLERK = {
  ...SIGNED_IN,
  viewer: { ...SIGNED_IN.viewer, actions: [...SIGNED_IN.viewer.actions, 'KEEP_DRAFTS'] },
};
export const enterprise = (id: string, name: string) => ({
  __typename: 'Enterprise',
  id,
  name,
  creditCode: CODE,
  divisionName: '科尔沁镇',
  grade: 'B',
});
export const recorded = (id: string) => ({
  recorded: {
    __typename: 'RecordPenaltyPayload',
    event: { __typename: 'Penalty', id },
    gradeEffect: { __typename: 'GradeEffect', before: 'B', after: 'C', tasksAdded: 0, tasksWithdrawn: 0 },
    userErrors: [] as unknown[],
  },
});
export const refused = (code: string, message: string, path: readonly string[]) => ({
  recorded: {
    ...recorded('').recorded,
    event: null,
    gradeEffect: null,
    userErrors: [{ __typename: 'UserError', code, message, path }],
  },
});
export const found = (...nodes: readonly unknown[]) => ({
  enterprises: { __typename: 'EnterpriseConnection', totalCount: nodes.length, nodes },
});
export const kept = (version: number) => ({
  saveEntryDraft: {
    __typename: 'SaveEntryDraftPayload',
    draft: { __typename: 'EntryDraft', version },
    userErrors: [],
  },
});
export const server = (more: Answers = {}): Answers => ({
  Session: () => CLERK,
  EntryDraft: () => ({ entryDraft: null }),
  SaveEntryDraft: ({ input }) => kept((input as { version: number }).version + 1),
  PickEnterprises: () => found(enterprise('enterprise-1', '兴安煤业有限公司')),
  CreditFile: () => creditFile(),
  PenaltyOnFile: () => ({ penaltyByDocumentNumber: null }),
  RecordPenalty: () => recorded('p9'),
  ...more,
});
