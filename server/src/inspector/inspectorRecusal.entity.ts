import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';

/** Keyed by the enterprise, as all that concerns one. */
@ObjectType({ description: 'An enterprise from which an inspector keeps away. 检查人员应回避的企业。' })
@Entity('inspector_recusal')
export class InspectorRecusal {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'inspector_recusal_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'inspector_id', primaryKeyConstraintName: 'inspector_recusal_key' })
  inspectorKey: string;

  @Field(() => String, { description: 'Why they keep away. 回避原因。' })
  @Column({ type: 'text' })
  reason: string;
}
