import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  DISCLOSED_FIELDS,
  disclosedFields,
  disclosureOf,
  ENTRY_FIELDS,
  formatDay,
  type CreditList,
  type ListingState,
  type WithheldReason,
} from '@qianqi/shared';
import { CreditListEnum } from '../api/enums.js';
import { AudienceEnum, ListingStateEnum, WithheldReasonEnum } from '../api/enumsOfRedress.js';
import { DateScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { EventInterface } from '../event/event.types.js';
import type { EventView } from '../event/eventView.js';
import { openAt } from '../redress/objections.js';
import { disputesOf, toDisclosable } from './publishedPenalty.js';

@ObjectType({ description: "An enterprise's place on the published lists today. 企业今日的名单公示状态。" })
class EnterpriseListing {
  @Field(() => CreditListEnum, { description: 'By its grade. 名单类别。' })
  list: CreditList;

  @Field(() => ListingStateEnum, { description: 'Whether it is published. 公示状态。' })
  state: ListingState;

  @Field(() => DateScalar, { description: 'First day of the grade. 该等级起始日。' })
  since: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which it is otherwise by what is known, such as the day a notice ends; null while nothing ends it. 按现有记录不再如此的首日，如告知期届满之日；没有则为空。',
  })
  until: string | null;
}

@ObjectType({ description: 'A field of a record that is disclosed, as it is read. 公开的一个字段。' })
class DisclosedField {
  @Field(() => String, { description: 'As in the record. 字段名。' })
  name: string;

  @Field(() => String, { description: 'In Chinese, as in its form. 字段中文名。' })
  label: string;

  @Field(() => String, {
    description: 'Without personal numbers and names. 内容，已隐去个人信息。',
  })
  value: string;
}

@ObjectType({ description: 'What an audience may see of a record today. 一条记录今日的公开情况。' })
class RecordDisclosure {
  @Field(() => EventInterface, { description: 'The record in question. 所涉记录。' })
  event: EventView;

  @Field(() => Boolean, { description: 'Whether it may be seen. 是否公开。' })
  disclosed: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer; null while nothing ends it. 不再公开的首日；没有则为空。',
  })
  until: string | null;

  @Field(() => WithheldReasonEnum, {
    nullable: true,
    description: 'Why it may not be seen; null when it may. 不公开的原因；公开的为空。',
  })
  reason: WithheldReason | null;

  @Field(() => Boolean, { description: 'Whether an objection to it is open. 是否有未办结的异议。' })
  disputed: boolean;

  @Field(() => [DisclosedField], { description: 'All that may be seen; empty when nothing. 公开的字段。' })
  fields: readonly DisclosedField[];
}

@Resolver(() => Enterprise)
export class EnterpriseDisclosureResolver {
  @FieldResolver(() => EnterpriseListing, {
    nullable: true,
    description: 'Null before it has a grade. 名单公示状态；没有等级时为空。',
  })
  listing(@Root() { key }: Enterprise, @Ctx() context: Context): Promise<EnterpriseListing | null> {
    return context.listing.load(key);
  }

  @FieldResolver(() => [RecordDisclosure], {
    description:
      'Of the kinds of records that the audience may see at all, newest first. 对该对象公开的各类记录，新的在前。',
  })
  async disclosures(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('audience', () => AudienceEnum, {
      nullable: true,
      defaultValue: 'PUBLIC',
      description: 'Who reads; the public when absent. 公开对象，默认社会公众。',
    })
    audience?: 'PUBLIC' | 'DEPARTMENT' | null,
  ): Promise<readonly RecordDisclosure[]> {
    const reader = audience ?? 'PUBLIC';
    const { events } = await context.file.load(enterprise);
    const open = openAt(await context.objections.load(enterprise.key), null);
    const names = [enterprise.principalName];
    return events
      .filter(({ kind }) => DISCLOSED_FIELDS[reader][kind])
      .map(event => {
        const disclosure = disclosureOf(toDisclosable(event, open), reader, context.today);
        const { disclosed } = disclosure;
        const shown = disclosed ? disclosedFields(event.kind, reader, event, { names }) : {};
        return {
          event,
          disclosed,
          until: disclosed && disclosure.until !== null ? formatDay(disclosure.until) : null,
          reason: disclosed ? null : disclosure.reason,
          disputed: disputesOf(event, open).length > 0,
          fields: Object.entries(shown).map(([name, value]) => ({
            name,
            label: labelOf(event, name),
            value: String(value ?? '无'),
          })),
        };
      });
  }
}

function labelOf({ kind }: EventView, name: string): string {
  const fields: Readonly<Record<string, { readonly label: string }>> = ENTRY_FIELDS[kind];
  return fields[name]!.label;
}
