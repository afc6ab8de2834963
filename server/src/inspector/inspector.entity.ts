import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { Sector } from '@qianqi/shared';
import { SectorEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { NodeInterface } from '../node/node.type.js';

@ObjectType({ implements: NodeInterface, description: 'Who may inspect. 执法检查人员。' })
@Entity('inspector')
@Unique('inspector_licence_unique', ['licenceNumber'])
export class Inspector {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'inspector_key' })
  key: string;

  @Field(() => String, { description: 'In full, never published. 姓名，不公示。' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'Where they serve. 所在单位。' })
  @Column({ type: 'text' })
  unit: string;

  @Field(() => String, { description: 'Of the enforcement licence. 执法证号。' })
  @Column({ type: 'text', name: 'licence_number' })
  licenceNumber: string;

  @Field(() => DateScalar, { description: 'The last day on which it is valid. 执法证有效期至。' })
  @Column({ type: 'date', name: 'licence_expires_on' })
  licenceExpiresOn: string;

  @Field(() => [SectorEnum], { description: 'What they may inspect; empty for everything. 可检查行业。' })
  @Column({ type: 'text', array: true })
  sectors: Sector[];

  @Field(() => Boolean, { description: 'Whether they can be given tasks. 是否在岗。' })
  @Column({ type: 'boolean' })
  active: boolean;

  /** What a search looks through: `searchTextOf`. */
  @Column({ type: 'text', name: 'search_text' })
  searchText: string;
}
