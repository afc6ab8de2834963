import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { EventKind, Refusal } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import { EventKindEnum } from '../api/enums.js';
import { DateTimeScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { draftOf, MOST_BYTES, saveDraft } from './entryDraft.service.js';

@ObjectType('EntryDraft', {
  description: 'What the viewer is typing and has not recorded yet. 本人尚未录入完的草稿。',
})
class EntryDraftType {
  @Field(() => EventKindEnum, { description: 'Of the records being typed. 所录记录的种类。' })
  kind: EventKind;

  @Field(() => Int, { description: 'From 1, one more with each save. 版本，自 1 起，每保存一次加一。' })
  version: number;

  @Field(() => String, { description: 'As the page wrote it. 草稿内容，由页面自行解释。' })
  content: string;

  @Field(() => DateTimeScalar, {
    description: 'When it was last saved; kept for 30 days. 保存时刻，保留 30 天。',
  })
  savedAt: Date;
}

@InputType({ description: 'What to keep of what is being typed. 要保存的草稿。' })
class SaveEntryDraftInput {
  @Field(() => EventKindEnum, { description: 'One draft a kind and account. 种类；每个账号每种一份。' })
  kind: EventKind;

  @Field(() => Int, {
    description:
      'The one last read, 0 when there was none; VERSION_CONFLICT when it is no longer that. 所依据的版本，没有草稿时为 0；已被更新的不予受理。',
  })
  version: number;

  @Field(() => String, {
    description: `At most ${MOST_BYTES} bytes of UTF-8; empty when nothing is left to keep. 草稿内容，不超过 ${MOST_BYTES} 字节；没有可留的内容时为空文本。`,
  })
  content: string;
}

@ObjectType({ description: 'The draft as it is kept now, or why it was not. 保存草稿的结果。' })
class SaveEntryDraftPayload {
  @Field(() => EntryDraftType, { nullable: true, description: 'Null when refused. 草稿；被拒绝时为空。' })
  draft: EntryDraftType | null;

  @Field(() => [UserError], {
    description: 'Empty when it was kept; otherwise the former one stands. 未保存的原因；为空列表即已保存。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class EntryDraftResolver {
  @Query(() => EntryDraftType, {
    nullable: true,
    description: "The viewer's own, of a kind; null when there is none. 本人某一种类的草稿；没有时为空。",
  })
  entryDraft(
    @Arg('kind', () => EventKindEnum, { description: 'Of the records being typed. 所录记录的种类。' })
    kind: EventKind,
    @Ctx() context: Context,
  ): Promise<EntryDraftType | null> {
    const { accountId } = signedIn(context);
    return draftOf(context.dataSource.manager, accountId, kind, context.clock.now());
  }

  @Mutation(() => SaveEntryDraftPayload, {
    description:
      'Keeps what is being typed, for the viewer alone, in place of the version given. 保存本人的录入草稿，替换所依据的版本。',
  })
  async saveEntryDraft(
    @Arg('input', () => SaveEntryDraftInput) input: SaveEntryDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveEntryDraftPayload> {
    const { accountId } = signedIn(context);
    const { receipt, userErrors } = await transact(context, { mutation: 'saveEntryDraft', input }, writer =>
      saveDraft(writer, accountId, input),
    );
    const draft =
      receipt && (await draftOf(context.dataSource.manager, accountId, input.kind, context.clock.now()));
    return { draft, userErrors };
  }
}
