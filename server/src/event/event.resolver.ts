import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import {
  accidentClassOf,
  EVENT_KIND_LABELS,
  EVENT_KINDS,
  money,
  type AccidentClass,
  type EventKind,
  type EventOutcomeKind,
  type Refusal,
} from '@qianqi/shared';
import { asking } from '../api/asksFor.js';
import { badCursor, decodeCursor, encodeCursor } from '../api/cursor.js';
import { AccidentClassEnum, EventKindEnum, EventOutcomeEnum } from '../api/enums.js';
import { ownedIdOf } from '../api/opaqueId.js';
import { DEFAULT_PAGE, PageInfo, pageOf, pageSize } from '../api/page.js';
import { CursorScalar, DateScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { GradeEffect } from '../grade/gradeEffect.type.js';
import { transact } from '../ledger/transact.js';
import { recordEventOutcome, voidEvent } from './event.service.js';
import {
  EventInterface,
  EVENT_TYPES,
  fieldNameOf,
  typeNameOf,
  type EventPayload,
  type RecordEventInput,
} from './event.types.js';
import { eventOfReceipt } from './eventOfReceipt.js';
import { eventPage } from './eventPage.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import type { EventView } from './eventView.js';
import { firstEventsOf } from './firstEvents.js';
import { record } from './record.js';

/** One mutation for each kind: `recordAccident`, `recordInterview`, … */
function recordResolverOf(kind: EventKind): Function {
  const { input: Input, payload: Payload } = EVENT_TYPES[kind];
  const mutation = `record${typeNameOf(kind)}`;

  @Resolver()
  class RecordResolver {
    @Mutation(() => Payload, {
      name: mutation,
      description: `Records one, and answers what it does to the grade; with dryRun only the latter. 录入${EVENT_KIND_LABELS[kind]}，并给出对等级的影响；dryRun 时只试算。`,
    })
    async record(
      @Arg('input', () => Input) input: RecordEventInput,
      @Ctx() context: Context,
    ): Promise<EventPayload> {
      const { receipt, userErrors, event } = await record({ context, mutation, kind, input });
      const isMade = receipt !== null && input.dryRun !== true;
      return {
        // Read anew for whoever repeats a key.
        [fieldNameOf(kind)]: isMade ? (event ?? (await eventOfReceipt(context, receipt))) : null,
        gradeEffect: receipt?.gradeEffect ?? null,
        userErrors,
      };
    }
  }
  return RecordResolver;
}

export const recordResolvers: readonly Function[] = EVENT_KINDS.map(recordResolverOf);

@InputType({ description: 'Which event to void and why. 要作废的记录及原因。' })
class VoidEventInput {
  @Field(() => ID, { description: 'Of the event; ALREADY_VOIDED when it is. 记录标识；已作废的不予受理。' })
  eventId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 作废原因，1 至 500 字。' })
  reason: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What became of an event, from a day on. 事件的处置结果及生效日期。' })
class RecordEventOutcomeInput {
  @Field(() => ID, { description: 'Of the event; ALREADY_VOIDED when it is. 记录标识；已作废的不予受理。' })
  eventId: string;

  @Field(() => EventOutcomeEnum, {
    description: 'One that events of its kind can have; MALFORMED otherwise. 该种记录可有的处置结果。',
  })
  kind: EventOutcomeKind;

  @Field(() => DateScalar, {
    description:
      "First day on which it holds; from the event's own day to today. 生效日期，不早于事件日期、不晚于今天。",
  })
  on: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 处置说明，1 至 500 字。' })
  note: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The event as it stands now, or why nothing was written. 对已有记录的处理结果。' })
class ChangeEventPayload {
  @Field(() => EventInterface, { nullable: true, description: 'Null when refused. 记录；被拒绝时为空。' })
  event: EventView | null;

  @Field(() => GradeEffect, { nullable: true, description: 'Null when refused. 等级影响；被拒绝时为空。' })
  gradeEffect: GradeEffect | null;

  @Field(() => [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  })
  userErrors: readonly Refusal[];
}

@Resolver()
export class EventChangeResolver {
  @Mutation(() => ChangeEventPayload, {
    description:
      'For what was entered in error: as if never recorded, and still readable with the reason. 作废误录的记录；视为从未录入，仍可查阅。',
  })
  async voidEvent(
    @Arg('input', () => VoidEventInput) input: VoidEventInput,
    @Ctx() context: Context,
  ): Promise<ChangeEventPayload> {
    const { receipt, userErrors } = await transact(context, { mutation: 'voidEvent', input }, writer =>
      voidEvent(writer, input.eventId, input.reason),
    );
    return {
      event: await eventOfReceipt(context, receipt),
      gradeEffect: receipt?.gradeEffect ?? null,
      userErrors,
    };
  }

  @Mutation(() => ChangeEventPayload, {
    description:
      'Withdrawn, duplicate, verified, repaired or lifted, from a day on. 录入处置结果：撤回、重复、查实、修复、移出，自某日起生效。',
  })
  async recordEventOutcome(
    @Arg('input', () => RecordEventOutcomeInput) input: RecordEventOutcomeInput,
    @Ctx() context: Context,
  ): Promise<ChangeEventPayload> {
    const request = { mutation: 'recordEventOutcome', input };
    const { receipt, userErrors } = await transact(context, request, writer =>
      recordEventOutcome(writer, input.eventId, { ...input }),
    );
    return {
      event: await eventOfReceipt(context, receipt),
      gradeEffect: receipt?.gradeEffect ?? null,
      userErrors,
    };
  }
}

@Resolver(() => EventOutcomeRow)
export class EventOutcomeResolver {
  @FieldResolver(() => ID, { description: 'Opaque, `out_…`; never changes. 不透明标识，永不改变。' })
  id(@Root() outcome: EventOutcomeRow): string {
    return ownedIdOf('out', outcome);
  }
}

@ObjectType({ description: 'A page of events. 事件记录的一页。' })
class EventConnection {
  @Field(() => Int, { description: 'How many there are in all, whatever the page. 总数，与分页无关。' })
  totalCount: number;

  @Field(() => [EventInterface], { description: 'Of this page. 本页记录。' })
  nodes: readonly EventView[];

  @Field(() => PageInfo, {
    description: 'Where the page ends, and whether there is more. 分页信息：本页止于何处，是否还有下一页。',
  })
  pageInfo: PageInfo;
}

const asksForOutcomes = asking('outcomes');

@Resolver(() => Enterprise)
export class EnterpriseEventsResolver {
  @FieldResolver(() => EventConnection, {
    description: 'Newest counting day first, voided ones included. 事件记录，计算日近的在前，含已作废的。',
  })
  async events(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after: string | null | undefined,
    @Arg('kind', () => EventKindEnum, {
      nullable: true,
      description: 'Only events of this kind; of all when absent. 只列此种记录；不给出即全部。',
    })
    kind: EventKind | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EventConnection> {
    // Read with the row for the only such field of the question, which asks for nothing more.
    const read = after || kind ? null : firstEventsOf(enterprise, pageSize(first));
    if (read) return read;
    if (context.alone.has(enterprise) && !context.filesRead.has(enterprise.key))
      return eventPage(context.dataSource.manager, {
        enterpriseKey: enterprise.key,
        kind: kind ?? null,
        size: pageSize(first),
        after: after || null,
        withOutcomes: asksForOutcomes(info),
      });
    const { events } = await context.file.load(enterprise);
    const wanted = kind ? events.filter(event => event.kind === kind) : events;
    // The cursor names the event and not its position, so that a page stays where it was when others are recorded.
    const start = after ? wanted.findIndex(({ key }) => key === decodeCursor(after, ['uuid'])[0]) + 1 : 0;
    if (after && start === 0) throw badCursor();
    return pageOf(wanted, pageSize(first), start, position => encodeCursor([wanted[position - 1]!.key]));
  }
}

@Resolver(() => EVENT_TYPES.ACCIDENT.object)
export class AccidentClassResolver {
  @FieldResolver(() => AccidentClassEnum, {
    description:
      'By State Council Order 493, article 3: the worst of deaths, injuries and loss decides. 事故等级（国务院令第 493 号第三条），以最重者定。',
  })
  accidentClass(@Root() event: EventView): AccidentClass {
    return accidentClassOf({
      deaths: event['deaths'] as number,
      seriousInjuries: event['seriousInjuries'] as number,
      directLoss: money(event['directLoss'] as string),
    });
  }
}
