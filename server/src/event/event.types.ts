/**
 * GraphQL types of events, made from the entry fields of the shared rules: for each kind an object type, an input and a
 * payload. A field added to an entry there appears here by itself.
 */
import { Field, ID, InputType, Int, InterfaceType, ObjectType } from 'type-graphql';
import { GraphQLBoolean, type GraphQLScalarType } from 'graphql';
import {
  ENTRY_FIELDS,
  EVENT_KIND_LABELS,
  EVENT_KINDS,
  type EventKind,
  type Field as EntryField,
  type Refusal,
} from '@qianqi/shared';
import * as enums from '../api/enums.js';
import { DateScalar, DateTimeScalar, MoneyScalar } from '../api/scalars.js';
import { UserError } from '../api/userError.js';
import { GradeEffect } from '../grade/gradeEffect.type.js';
import { NodeInterface } from '../node/node.type.js';
import { EventOutcomeRow } from './eventOutcome.entity.js';
import type { EventView } from './eventView.js';
import { ENTRY_WORDS, KIND_WORDS } from './eventWords.js';

const typeNames = Object.fromEntries(
  EVENT_KINDS.map(kind => {
    const words = kind.toLowerCase().split('_');
    return [kind, words.map(word => word[0]!.toUpperCase() + word.slice(1)).join('')];
  }),
) as Readonly<Record<EventKind, string>>;

/** `PUBLIC_EVALUATION` is `PublicEvaluation` as a type and `publicEvaluation` as a field. */
export function typeNameOf(kind: EventKind): string {
  return typeNames[kind];
}

export function fieldNameOf(kind: EventKind): string {
  const name = typeNameOf(kind);
  return name[0]!.toLowerCase() + name.slice(1);
}

@InterfaceType('Event', {
  implements: NodeInterface,
  description:
    'Something that happened to an enterprise. Recorded or voided, never changed. 事件记录；只能录入或作废，从不更改。',
  resolveType: (view: EventView) => typeNameOf(view.kind),
})
export abstract class EventInterface {
  @Field(() => ID, { description: 'Opaque, `evt_…`; never changes. 不透明标识，永不改变。' })
  id: string;

  @Field(() => enums.EventKindEnum, { description: 'Of the sources of articles 4 and 7. 事件种类。' })
  kind: EventKind;

  @Field(() => DateScalar, {
    description:
      'The one day from which it weighs: happened, held, decided, accepted. 计算日，即自该日起计入。',
  })
  countsFrom: string;

  @Field(() => DateTimeScalar, {
    description:
      'When it was recorded; later than every earlier write to the same enterprise. 录入时刻，晚于同一企业此前的一切录入。',
  })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who recorded it. 录入人的用户名。' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was voided, as if never recorded; null while it stands. 作废时刻（视为从未录入）；未作废时为空。',
  })
  voidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of who voided it; null while it stands. 作废人的用户名；未作废时为空。',
  })
  voidedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was voided; null while it stands. 作废原因；未作废时为空。',
  })
  voidReason: string | null;

  @Field(() => [EventOutcomeRow], {
    description: 'What later became of it, oldest first; empty for most. 处置结果，由早到晚；多数为空列表。',
  })
  outcomes: readonly EventOutcomeRow[];
}

type GraphQLKind = GraphQLScalarType | object;

/** By the name of the entry's field; days end in `On`. The two results are told apart by kind. */
const TYPE_OF_FIELD: Readonly<Record<string, GraphQLKind>> = {
  deaths: Int,
  seriousInjuries: Int,
  score: Int,
  directLoss: MoneyScalar,
  fine: MoneyScalar,
  confiscated: MoneyScalar,
  interviewee: enums.IntervieweeEnum,
  trigger: enums.InterviewTriggerEnum,
  gravity: enums.PenaltyGravityEnum,
  secrecy: enums.SecrecyEnum,
  channel: enums.ComplaintChannelEnum,
  action: enums.LicenceActionEnum,
  'INSPECTION.result': enums.InspectionResultEnum,
  'MONITORING.result': enums.MonitoringResultEnum,
};

function typeOf(kind: EventKind, name: string): GraphQLKind {
  if (name.endsWith('On')) return DateScalar;
  return TYPE_OF_FIELD[`${kind}.${name}`] ?? TYPE_OF_FIELD[name] ?? String;
}

function entryFieldsOf(kind: EventKind): readonly (readonly [string, EntryField<unknown>])[] {
  return Object.entries(ENTRY_FIELDS[kind]) as unknown as readonly (readonly [string, EntryField<unknown>])[];
}

type Class = new () => object;

export interface EventPayload {
  readonly gradeEffect: GradeEffect | null;
  readonly userErrors: readonly Refusal[];
  readonly [event: string]: unknown;
}

export interface RecordEventInput extends Record<string, unknown> {
  readonly enterpriseId: string;
  readonly dryRun?: boolean | null;
  readonly idempotencyKey?: string | null;
}

export interface EventTypes {
  readonly object: Class;
  readonly input: Class;
  readonly payload: Class;
}

function eventTypesOf(kind: EventKind): EventTypes {
  const name = typeNameOf(kind);
  const words: Readonly<Record<string, string>> = ENTRY_WORDS[kind];
  const label = EVENT_KIND_LABELS[kind];
  const english = name.replaceAll(/(?<!^)[A-Z]/g, capital => ` ${capital.toLowerCase()}`).toLowerCase();

  class EventObject extends EventInterface {}
  ObjectType(name, { implements: [EventInterface, NodeInterface], description: KIND_WORDS[kind] })(
    EventObject,
  );

  class RecordInput {}
  InputType(`Record${name}Input`, {
    description: `What is entered for one ${english}. 录入${label}的内容。`,
  })(RecordInput);
  declare(RecordInput, 'enterpriseId', ID, {
    description: 'Of the enterprise, `ent_…`; NOT_FOUND when there is none. 企业标识；查无时不予受理。',
  });

  for (const [field, { fallback, print }] of entryFieldsOf(kind)) {
    const type = typeOf(kind, field);
    const description = words[field]!;
    declare(EventObject, field, type, { nullable: fallback === null, description });
    const defaultValue = fallback === undefined || fallback === null ? undefined : print(fallback);
    declare(RecordInput, field, type, {
      nullable: fallback !== undefined,
      defaultValue,
      description,
    });
  }
  declare(RecordInput, 'dryRun', GraphQLBoolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with the effect on the grade and record nothing. 仅试算对等级的影响，不录入。',
  });
  declare(RecordInput, 'idempotencyKey', String, {
    nullable: true,
    description:
      '1 to 200 visible ASCII characters of your choice: the same key and input record once, however often sent. 幂等键，自选 1 至 200 个可见 ASCII 字符；同一键与内容重复提交只录入一次。',
  });

  class RecordPayload {}
  ObjectType(`Record${name}Payload`, {
    description: `The record with what it does to the grade, or why nothing was written. 录入${label}的结果。`,
  })(RecordPayload);
  declare(RecordPayload, fieldNameOf(kind), EventObject as Class, {
    nullable: true,
    description: 'Null when refused, and for a dry run. 记录；被拒绝或仅试算时为空。',
  });
  declare(RecordPayload, 'gradeEffect', GradeEffect, {
    nullable: true,
    description: 'Null when refused. 等级影响；被拒绝时为空。',
  });
  declare(RecordPayload, 'userErrors', [UserError], {
    description:
      'Empty when it was taken; otherwise nothing was written. 未被接受的原因；为空列表即已生效，否则什么也没有写入。',
  });

  return { object: EventObject as Class, input: RecordInput, payload: RecordPayload };
}

interface Declaration {
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
  readonly description: string;
}

function declare(
  owner: Class | typeof EventInterface,
  name: string,
  type: GraphQLKind,
  options: Declaration,
): void {
  Field(() => type as never, options)(owner.prototype as object, name);
}

export const EVENT_TYPES = Object.fromEntries(
  EVENT_KINDS.map(kind => [kind, eventTypesOf(kind)]),
) as Readonly<Record<EventKind, EventTypes>>;
