import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { parseFreeId } from '../api/opaqueId.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import type { Writer } from '../ledger/writer.js';
import { adoptPolicyDraft } from './policyAdoption.service.js';
import type { PolicyDraftRow } from './policyDraft.entity.js';
import {
  createPolicyDraft,
  draftByKey,
  draftIdOf,
  latestDrafts,
  moveOwnDraft,
  rejectPolicyDraft,
  savePolicyDraft,
  type PolicyDraftReceipt,
} from './policyDraft.service.js';
import {
  AdoptPolicyDraftInput,
  CreatePolicyDraftInput,
  DiscardPolicyDraftInput,
  PolicyDraftPayload,
  PolicyDraftType,
  ProposePolicyDraftInput,
  RejectPolicyDraftInput,
  UpdatePolicyDraftInput,
  WithdrawPolicyDraftInput,
} from './policyDraft.types.js';
import { rebuildsOf } from './policyRebuild.js';
import { PolicyRebuildType } from './policyRebuild.type.js';

@Resolver(() => PolicyDraftType)
export class PolicyDraftResolver {
  @Query(() => PolicyDraftType, {
    nullable: true,
    description: 'By its id; null when there is none. 一份制度草案；查无时为空。',
  })
  async policyDraft(
    @Arg('id', () => ID, { description: 'Of the draft. 草案标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<PolicyDraftRow | null> {
    const key = parseFreeId('pol', id);
    return key === null ? null : draftByKey(context.dataSource.manager, key);
  }

  @Query(() => [PolicyDraftType], {
    description: 'Open ones first, at most a hundred. 制度草案，未办结的在前，至多一百份。',
  })
  policyDrafts(@Ctx() context: Context): Promise<readonly PolicyDraftRow[]> {
    return latestDrafts(context.dataSource.manager);
  }

  @Query(() => [PolicyRebuildType], {
    description: 'Of the last ten adoptions, newest first. 最近十次批准后的重算进度。',
  })
  policyRebuilds(@Ctx() context: Context): Promise<readonly PolicyRebuildType[]> {
    return rebuildsOf(context.dataSource.manager);
  }

  @Mutation(() => PolicyDraftPayload, { description: 'Forks an edition to write on. 依据某一版本起草。' })
  createPolicyDraft(
    @Arg('input', () => CreatePolicyDraftInput) input: CreatePolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'createPolicyDraft', input, (writer, viewer) =>
      createPolicyDraft(writer, viewer, input.basedOn, input.editionId),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description:
      'Keeps the draft as changed; ILLEGAL_MOVE for another than its author. 保存草案，仅起草人可改。',
  })
  updatePolicyDraft(
    @Arg('input', () => UpdatePolicyDraftInput) input: UpdatePolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'updatePolicyDraft', input, (writer, viewer) =>
      savePolicyDraft(writer, viewer, input, input.document),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description: 'Asks somebody else to decide; ILLEGAL_MOVE unless it is a draft of one’s own. 提请批准。',
  })
  proposePolicyDraft(
    @Arg('input', () => ProposePolicyDraftInput) input: ProposePolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'proposePolicyDraft', input, (writer, viewer) =>
      moveOwnDraft(writer, viewer, input, 'PROPOSE', input.note),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description: 'Takes the proposal back, to go on writing; ILLEGAL_MOVE when it was decided. 撤回提请。',
  })
  withdrawPolicyDraft(
    @Arg('input', () => WithdrawPolicyDraftInput) input: WithdrawPolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'withdrawPolicyDraft', input, (writer, viewer) =>
      moveOwnDraft(writer, viewer, input, 'WITHDRAW', null),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description: 'Gives the draft up; ILLEGAL_MOVE while proposed. 废弃草案。',
  })
  discardPolicyDraft(
    @Arg('input', () => DiscardPolicyDraftInput) input: DiscardPolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'discardPolicyDraft', input, (writer, viewer) =>
      moveOwnDraft(writer, viewer, input, 'DISCARD', null),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description: 'Sends it back with a reason; OWN_ENTRY for its author. 退回草案，须由起草人以外的人作出。',
  })
  rejectPolicyDraft(
    @Arg('input', () => RejectPolicyDraftInput) input: RejectPolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    return change(context, 'rejectPolicyDraft', input, (writer, viewer) =>
      rejectPolicyDraft(writer, viewer, input, input.reason),
    );
  }

  @Mutation(() => PolicyDraftPayload, {
    description:
      'Makes it an edition in force from a day on; OWN_ENTRY for its author. All grades from then on are rewritten in the background. 批准草案为施行版本，须由起草人以外的人作出；此后各日的等级在后台重算。',
  })
  async adoptPolicyDraft(
    @Arg('input', () => AdoptPolicyDraftInput) input: AdoptPolicyDraftInput,
    @Ctx() context: Context,
  ): Promise<PolicyDraftPayload> {
    const payload = await change(context, 'adoptPolicyDraft', input, (writer, viewer) =>
      adoptPolicyDraft(writer, viewer, input, input.inForceFrom),
    );
    context.forgetPolicies();
    return payload;
  }

  @FieldResolver(() => ID, { description: 'Opaque, for other calls. 不透明标识。' })
  id(@Root() { id }: PolicyDraftRow): string {
    return draftIdOf(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever asks writes it. 是否本人起草。' })
  isOwn(@Root() { authorId }: PolicyDraftRow, @Ctx() context: Context): boolean {
    return authorId === context.viewer?.accountId;
  }
}

async function change(
  context: Context,
  mutation: string,
  input: object,
  work: (writer: Writer, viewer: Viewer) => Promise<PolicyDraftReceipt>,
): Promise<PolicyDraftPayload> {
  const { receipt, userErrors } = await transact(context, { mutation, input }, writer =>
    work(writer, signedIn(context)),
  );
  const policyDraft = receipt && (await draftByKey(context.dataSource.manager, receipt.draftKey));
  return { policyDraft, userErrors };
}
