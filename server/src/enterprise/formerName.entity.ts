import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../api/scalars.js';

@ObjectType({ description: 'A name the enterprise no longer bears. 曾用名。' })
@Entity('former_name')
export class FormerName {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'former_name_key' })
  enterpriseId: string;

  @Field(() => DateTimeScalar, { description: 'When the change of name was recorded. 更名的录入时刻。' })
  @PrimaryColumn({
    type: 'timestamptz',
    precision: 3,
    name: 'replaced_at',
    primaryKeyConstraintName: 'former_name_key',
  })
  replacedAt: Date;

  @Field(() => String, { description: 'As it was registered until then. 当时登记的名称。' })
  @Column({ type: 'text' })
  name: string;
}
