import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';

/** One row for each time that days were planned which had not been. */
@ObjectType({ description: 'Days that were planned; what grades ask for on them is kept up. 已编排的期间。' })
@Entity('supervision_plan')
@Check('supervision_plan_days_check', 'from_day <= to_day')
export class SupervisionPlan {
  @Field(() => DateScalar, { description: 'First day planned for. 编排的起始日期。' })
  @PrimaryColumn({ type: 'date', name: 'from_day', primaryKeyConstraintName: 'supervision_plan_key' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day planned for. 编排的终止日期。' })
  @PrimaryColumn({ type: 'date', name: 'to_day', primaryKeyConstraintName: 'supervision_plan_key' })
  to: string;

  @Field(() => DateTimeScalar, { description: 'When it was planned. 编排时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt: Date;

  @Field(() => String, { description: 'User name of who planned. 编排人的用户名。' })
  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy: string;
}
