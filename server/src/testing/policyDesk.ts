/** What tests do at the policy desk, each as whoever is named. */
import type { Headers } from './accounts.js';
import type { World } from './world.js';

const DRAFT = 'id version status document editionId note decidedBy decisionNote isOwn';

const FIELDS: Readonly<Record<string, string>> = {
  createPolicyDraft: `policyDraft { ${DRAFT} }`,
  updatePolicyDraft: `policyDraft { ${DRAFT} }`,
  proposePolicyDraft: `policyDraft { ${DRAFT} }`,
  withdrawPolicyDraft: `policyDraft { ${DRAFT} }`,
  discardPolicyDraft: `policyDraft { ${DRAFT} }`,
  rejectPolicyDraft: `policyDraft { ${DRAFT} }`,
  adoptPolicyDraft: `policyDraft { ${DRAFT} }`,
  startWhatIf: 'whatIf { id status }',
  cancelWhatIf: 'whatIf { id status }',
};

/** Answers the payload; throws a top-level error. */
export async function move(world: World, headers: Headers, mutation: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${FIELDS[mutation]} userErrors { code message path } } }`;
  const { data, errors } = await world.send(headers, { query, variables: { input } });
  if (!data) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

/** As `move`, for what is to be taken: answers the draft or the simulation. */
export async function moved(world: World, headers: Headers, mutation: string, input: object) {
  const { userErrors, ...answer } = await move(world, headers, mutation, input);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return Object.values(answer)[0] as Draft & { readonly [field: string]: never };
}

export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly document: string;
}

// oxlint-disable-next-line no-explicit-any -- a document is changed as a form would
export type Change = (document: any) => void;

/** Forks the literal edition and changes it. */
export async function draftOf(
  world: World,
  headers: Headers,
  editionId: string,
  change: Change,
): Promise<Draft> {
  const forked = await moved(world, headers, 'createPolicyDraft', { basedOn: '2023-literal', editionId });
  const document = JSON.parse(forked.document);
  change(document);
  return moved(world, headers, 'updatePolicyDraft', {
    draftId: forked.id,
    version: forked.version,
    document: JSON.stringify(document),
  });
}

/** Where a draft is, for the next move. */
export const placeOf = ({ id, version }: Draft) => ({ draftId: id, version });
