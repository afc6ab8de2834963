import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { VIEWED_LISTS, type Refusal, type ViewedList } from '@qianqi/shared';
import { signedIn } from '../access/permission.js';
import { enumOf } from '../api/enumOf.js';
import { freeIdOf } from '../api/opaqueId.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { transact } from '../ledger/transact.js';
import { SavedView } from './savedView.entity.js';
import { createView, deleteView, updateView, viewByKey, viewsOf } from './savedView.service.js';

const ViewedListEnum = enumOf('ViewedList', VIEWED_LISTS, 'A list whose views are kept. 可保存视图的列表。', {
  ENTERPRISES: 'The list of enterprises. 企业列表。',
  TASKS: 'The queue of tasks. 监管任务列表。',
  RECTIFICATIONS: 'The list of rectifications. 整改事项列表。',
  INSPECTORS: 'The list of inspectors. 检查人员列表。',
  COVERAGE_GAPS: 'Enterprises that nobody inspected. 检查缺口列表。',
});

@ObjectType('SavedView', { description: 'How somebody looks at a list, by name. 保存的列表视图。' })
class SavedViewType {
  @Field(() => ViewedListEnum, { description: 'Of which list. 所属列表。' })
  list: ViewedList;

  @Field(() => String, { description: 'On its tab. 名称。' })
  name: string;

  @Field(() => String, {
    description: "Of the page's URL: filter, order, columns, density. 页面地址中的条件、排序、列和疏密。",
  })
  search: string;

  @Field(() => String, { description: 'Whose it is, as displayed. 所有人的显示名。' })
  ownerName: string;

  @Field(() => Boolean, { description: 'Seen by everybody; else by its owner alone. 是否共享。' })
  shared: boolean;

  @Field(() => Int, { description: 'Among the tabs, the smallest first. 标签的次序。' })
  position: number;

  @Field(() => Int, { description: 'One more with each change; give it back. 版本号，修改时须交回。' })
  version: number;
}

@InputType({ description: 'A view to keep. 要保存的视图。' })
class CreateSavedViewInput {
  @Field(() => ViewedListEnum, { description: 'Of which list. 所属列表。' })
  list: ViewedList;

  @Field(() => String, { description: '1 to 30 characters, of its own. 名称，1 至 30 字，不重名。' })
  name: string;

  @Field(() => String, {
    description:
      "Of the page's URL, what it keeps and nothing else. 页面地址中的条件，仅限该列表已有的各项。",
  })
  search: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'For everybody. 是否共享。' })
  shared?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The list opens with it, for the viewer. 是否作为本人打开列表时的视图。',
  })
  opens?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Fields that are not given stay as they are. 修改视图；未给出的保持不变。' })
class UpdateSavedViewInput {
  @Field(() => ID, { description: "One of one's own; ILLEGAL_MOVE otherwise. 本人的视图标识。" })
  viewId: string;

  @Field(() => Int, { description: 'The one last read; VERSION_CONFLICT otherwise. 所依据的版本号。' })
  version: number;

  @Field(() => String, { nullable: true, description: '1 to 30 characters. 名称，1 至 30 字。' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of the page's URL, what it keeps and nothing else. 页面地址中的条件，仅限该列表已有的各项。",
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'For everybody. 是否共享。' })
  shared?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The list opens with it, for the viewer. 是否作为本人打开列表时的视图。',
  })
  opens?: boolean | null;

  @Field(() => Int, { nullable: true, description: '0 to 1,000, the smallest first. 标签的次序。' })
  position?: number | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A view that is no longer wanted. 要删除的视图。' })
class DeleteSavedViewInput {
  @Field(() => ID, { description: "One of one's own; ILLEGAL_MOVE otherwise. 本人的视图标识。" })
  viewId: string;

  @Field(() => Int, { description: 'The one last read; VERSION_CONFLICT otherwise. 所依据的版本号。' })
  version: number;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The view as it is kept now, or why it was not. 保存视图的结果。' })
class SavedViewPayload {
  @Field(() => SavedViewType, { nullable: true, description: 'Null when refused. 视图；被拒绝时为空。' })
  savedView: SavedView | null;

  @Field(() => [UserError], {
    description: 'Empty when it was taken; otherwise nothing was changed. 未被接受的原因；为空列表即已生效。',
  })
  userErrors: readonly Refusal[];
}

@ObjectType({ description: 'Whether a view is gone. 删除视图的结果。' })
class DeleteSavedViewPayload {
  @Field(() => [UserError], {
    description: 'Empty when it was taken; otherwise nothing was changed. 未被接受的原因；为空列表即已生效。',
  })
  userErrors: readonly Refusal[];
}

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  @Query(() => [SavedViewType], {
    description: "The viewer's own views of a list, then those others share. 本人的视图，其后为他人共享的。",
  })
  savedViews(
    @Arg('list', () => ViewedListEnum, { description: 'Of which list. 所属列表。' }) list: ViewedList,
    @Ctx() context: Context,
  ): Promise<readonly SavedView[]> {
    return viewsOf(context.dataSource.manager, signedIn(context), list);
  }

  @Mutation(() => SavedViewPayload, {
    description:
      'Keeps how one looks at a list, at most twenty of a list. 保存列表视图，每个列表至多二十个。',
  })
  async createSavedView(
    @Arg('input', () => CreateSavedViewInput) input: CreateSavedViewInput,
    @Ctx() context: Context,
  ): Promise<SavedViewPayload> {
    const viewer = signedIn(context);
    const { receipt, userErrors } = await transact(context, { mutation: 'createSavedView', input }, writer =>
      createView(writer, viewer, input.list, input),
    );
    return payloadOf(context, receipt, userErrors);
  }

  @Mutation(() => SavedViewPayload, {
    description: 'Renames, shares, moves or refills a view. 修改列表视图：改名、共享、移动或更换条件。',
  })
  async updateSavedView(
    @Arg('input', () => UpdateSavedViewInput) input: UpdateSavedViewInput,
    @Ctx() context: Context,
  ): Promise<SavedViewPayload> {
    const viewer = signedIn(context);
    const { receipt, userErrors } = await transact(context, { mutation: 'updateSavedView', input }, writer =>
      updateView(writer, viewer, input, input),
    );
    return payloadOf(context, receipt, userErrors);
  }

  @Mutation(() => DeleteSavedViewPayload, { description: 'Forgets a view. 删除列表视图。' })
  async deleteSavedView(
    @Arg('input', () => DeleteSavedViewInput) input: DeleteSavedViewInput,
    @Ctx() context: Context,
  ): Promise<DeleteSavedViewPayload> {
    const viewer = signedIn(context);
    const { userErrors } = await transact(context, { mutation: 'deleteSavedView', input }, writer =>
      deleteView(writer, viewer, input),
    );
    return { userErrors };
  }

  @FieldResolver(() => ID, { description: 'Opaque, `view_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() { id }: SavedView): string {
    return freeIdOf('view', id);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the viewer's own. 是否为本人的视图。" })
  mine(@Root() { ownerId }: SavedView, @Ctx() context: Context): boolean {
    return ownerId === signedIn(context).accountId;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the list opens with it, for the viewer. 是否为本人打开列表时的视图。',
  })
  opens(@Root() { ownerId, opens }: SavedView, @Ctx() context: Context): boolean {
    return opens && ownerId === signedIn(context).accountId;
  }
}

async function payloadOf(
  context: Context,
  key: string | null,
  userErrors: readonly Refusal[],
): Promise<SavedViewPayload> {
  return { savedView: key === null ? null : await viewByKey(context.dataSource.manager, key), userErrors };
}
