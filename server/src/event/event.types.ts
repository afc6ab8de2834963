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
import { EventOutcomeRow } from './eventOutcome.entity.js';
import type { EventView } from './eventView.js';

/** `PUBLIC_EVALUATION` is `PublicEvaluation` as a type and `publicEvaluation` as a field. */
export function typeNameOf(kind: EventKind): string {
  return kind
    .toLowerCase()
    .split('_')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}

export function fieldNameOf(kind: EventKind): string {
  const name = typeNameOf(kind);
  return name[0]!.toLowerCase() + name.slice(1);
}

@InterfaceType('Event', {
  description: 'Something that happened to an enterprise. Recorded or voided, never changed. 事件记录。',
  resolveType: (view: EventView) => typeNameOf(view.kind),
})
export abstract class EventInterface {
  @Field(() => ID, { description: 'Opaque. 标识。' })
  id: string;

  @Field(() => enums.EventKindEnum, { description: 'Which. 种类。' })
  kind: EventKind;

  @Field(() => DateScalar, { description: 'The counting day. 计算起始日。' })
  countsFrom: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. 录入时刻。' })
  recordedAt: Date;

  @Field(() => String, { description: 'By whom. 录入人。' })
  recordedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was voided: as if never recorded. 作废时刻。',
  })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom. 作废人。' })
  voidedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why. 作废原因。' })
  voidReason: string | null;

  @Field(() => [EventOutcomeRow], { description: 'What became of it. 处置结果。' })
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
  const label = EVENT_KIND_LABELS[kind];

  class EventObject extends EventInterface {}
  ObjectType(name, { implements: EventInterface, description: `${label}。` })(EventObject);

  class RecordInput {}
  InputType(`Record${name}Input`, { description: `录入${label}。` })(RecordInput);
  declare(RecordInput, 'enterpriseId', ID, { description: 'Of the enterprise. 企业标识。' });

  for (const [field, { label: fieldLabel, fallback, print }] of entryFieldsOf(kind)) {
    const type = typeOf(kind, field);
    declare(EventObject, field, type, { nullable: fallback === null, description: `${fieldLabel}。` });
    const defaultValue = fallback === undefined || fallback === null ? undefined : print(fallback);
    declare(RecordInput, field, type, {
      nullable: fallback !== undefined,
      defaultValue,
      description: `${fieldLabel}。`,
    });
  }
  declare(RecordInput, 'dryRun', GraphQLBoolean, {
    nullable: true,
    defaultValue: false,
    description: 'Answer with the effect and record nothing. 仅试算。',
  });
  declare(RecordInput, 'idempotencyKey', String, {
    nullable: true,
    description: 'The same key and input record once, however often sent. 幂等键。',
  });

  class RecordPayload {}
  ObjectType(`Record${name}Payload`, { description: `录入${label}的结果。` })(RecordPayload);
  declare(RecordPayload, fieldNameOf(kind), EventObject as Class, {
    nullable: true,
    description: 'Null when refused, and for a dry run. 记录。',
  });
  declare(RecordPayload, 'gradeEffect', GradeEffect, {
    nullable: true,
    description: 'Null when refused. 等级影响。',
  });
  declare(RecordPayload, 'userErrors', [UserError], { description: 'Empty when taken. 未被接受的原因。' });

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
