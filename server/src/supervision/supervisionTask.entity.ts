import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../api/scalars.js';

@ObjectType({ description: 'Something that supervision owes an enterprise by a day. 监管任务。' })
@Entity('supervision_task')
@Index('supervision_task_due_index', ['enterpriseId', 'dueOn'])
export class SupervisionTask {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'supervision_task_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'supervision_task_key' })
  key: string;

  @Field(() => String, { description: 'What is to be done. 任务种类。' })
  @Column({ type: 'text' })
  kind: string;

  @Field(() => String, { description: 'How far it has come. 状态。' })
  @Column({ type: 'text' })
  status: string;

  @Field(() => DateScalar, { description: 'By when. 截止日期。' })
  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;
}
