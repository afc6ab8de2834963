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
import { recordEvent, recordEventOutcome, voidEvent } from './event.service.js';
import {
  EventInterface,
  EVENT_TYPES,
  fieldNameOf,
  typeNameOf,
  type EventPayload,
  type RecordEventInput,
} from './event.types.js';
import { eventOfReceipt } from './eventOfReceipt.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import type { EventView } from './eventView.js';

/** One mutation for each kind: `recordAccident`, `recordInterview`, … */
function recordResolverOf(kind: EventKind): Function {
  const { input: Input, payload: Payload } = EVENT_TYPES[kind];
  const mutation = `record${typeNameOf(kind)}`;

  @Resolver()
  class RecordResolver {
    @Mutation(() => Payload, { name: mutation, description: `录入${EVENT_KIND_LABELS[kind]}。` })
    async record(
      @Arg('input', () => Input) input: RecordEventInput,
      @Ctx() context: Context,
    ): Promise<EventPayload> {
      const { receipt, userErrors } = await transact(context, { mutation, input }, writer => {
        const { enterpriseId, dryRun: _dryRun, idempotencyKey: _key, ...entered } = input;
        return recordEvent(writer, kind, enterpriseId, entered);
      });
      return {
        [fieldNameOf(kind)]: await eventOfReceipt(context, receipt),
        gradeEffect: receipt?.gradeEffect ?? null,
        userErrors,
      };
    }
  }
  return RecordResolver;
}

export const recordResolvers: readonly Function[] = EVENT_KINDS.map(recordResolverOf);

@InputType({ description: '作废记录。' })
class VoidEventInput {
  @Field(() => ID, { description: 'Of the event. 记录标识。' })
  eventId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters. 作废原因。' })
  reason: string;
}

@InputType({ description: '录入处置结果。' })
class RecordEventOutcomeInput {
  @Field(() => ID, { description: 'Of the event. 记录标识。' })
  eventId: string;

  @Field(() => EventOutcomeEnum, { description: 'One that its kind can have. 处置结果。' })
  kind: EventOutcomeKind;

  @Field(() => DateScalar, { description: 'First day on which it holds. 生效日期。' })
  on: string;

  @Field(() => String, { description: 'Why. 说明。' })
  note: string;
}

@ObjectType({ description: '对已有记录的处理结果。' })
class ChangeEventPayload {
  @Field(() => EventInterface, { nullable: true, description: 'Null when refused. 记录。' })
  event: EventView | null;

  @Field(() => GradeEffect, { nullable: true, description: 'Null when refused. 等级影响。' })
  gradeEffect: GradeEffect | null;

  @Field(() => [UserError], { description: 'Empty when taken. 未被接受的原因。' })
  userErrors: readonly Refusal[];
}

@Resolver()
export class EventChangeResolver {
  @Mutation(() => ChangeEventPayload, {
    description: 'As if never recorded; stays visible with the reason. 作废记录。',
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
    description: 'Withdrawn, duplicate, verified, repaired, lifted. 录入处置结果。',
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
  @FieldResolver(() => ID, { description: 'Opaque. 标识。' })
  id(@Root() outcome: EventOutcomeRow): string {
    return ownedIdOf('out', outcome);
  }
}

@ObjectType({ description: '事件记录的一页。' })
class EventConnection {
  @Field(() => Int, { description: 'In all. 总数。' })
  totalCount: number;

  @Field(() => [EventInterface], { description: 'Of this page. 本页记录。' })
  nodes: readonly EventView[];

  @Field(() => PageInfo, { description: 'Where it ends. 分页信息。' })
  pageInfo: PageInfo;
}

@Resolver(() => Enterprise)
export class EnterpriseEventsResolver {
  @FieldResolver(() => EventConnection, {
    description: 'Newest counting day first, voided ones included. 事件记录。',
  })
  async events(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
    @Arg('kind', () => EventKindEnum, { nullable: true }) kind?: EventKind | null,
  ): Promise<EventConnection> {
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
  @FieldResolver(() => AccidentClassEnum, { description: 'State Council Order 493, article 3. 事故等级。' })
  accidentClass(@Root() event: EventView): AccidentClass {
    return accidentClassOf({
      deaths: event['deaths'] as number,
      seriousInjuries: event['seriousInjuries'] as number,
      directLoss: money(event['directLoss'] as string),
    });
  }
}
