import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { EventOutcomeKind } from '@qianqi/shared';
import { EventOutcomeEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';

@ObjectType('EventOutcome', { description: 'What became of an event, from a day on. 事件的处置结果。' })
@Entity('event_outcome')
@Index('event_outcome_event_index', ['enterpriseId', 'eventId'])
export class EventOutcomeRow {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'event_outcome_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'event_outcome_key' })
  id: string;

  @Column({ type: 'uuid', name: 'event_id' })
  eventId: string;

  @Field(() => EventOutcomeEnum, { description: 'What became of the event. 处置结果种类。' })
  @Column({ type: 'text' })
  kind: EventOutcomeKind;

  @Field(() => DateScalar, {
    description:
      'First day on which it holds; until the day before the event counted as it was. 生效日期；此前一日仍按原记录计算。',
  })
  @Column({ type: 'date', name: 'on_day' })
  on: string;

  @Field(() => String, { description: 'Why, in words. 处置说明。' })
  @Column({ type: 'text' })
  note: string;

  @Field(() => DateTimeScalar, {
    description: 'When it was recorded, by the registry. 录入时刻，由系统记下。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who recorded it. 录入人的用户名。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;
}
