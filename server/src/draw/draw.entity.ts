import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { DrawExclusionReason, DrawPick, DrawStatus, Grade } from '@qianqi/shared';
import { DrawExclusionReasonEnum, DrawStatusEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { NodeInterface } from '../node/node.type.js';

@ObjectType({
  description: 'A subject that the draw is about and that is not visited. 未列入或未检查的企业。',
})
export class DrawExclusion {
  @Field(() => String, { description: 'Credit code, as in the pool. 名录中的统一社会信用代码。' })
  subject: string;

  @Field(() => DrawExclusionReasonEnum, {
    description: 'Why it is not visited, in words. 不安排检查的原因。',
  })
  reason: DrawExclusionReason;

  @Field(() => DateScalar, { description: 'Since when it is not visited. 不再安排检查的起始日期。' })
  on: string;

  @Field(() => Boolean, {
    description:
      'It became so after the pools were frozen: it is among the picks, which nothing changes any more, and no task was made. 公告后发生：仍在抽取结果中，未生成任务。',
  })
  afterAnnouncement: boolean;
}

/** One draw, with everything that somebody needs to draw it again. Open to anybody, but for the seed before it is held. */
@ObjectType('Draw', {
  implements: NodeInterface,
  description: 'A double-random draw that anyone can check. 双随机抽查。',
})
@Entity('draw')
@Check('draw_held_check', `status <> 'HELD' OR held_at IS NOT NULL`)
export class DrawRow {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'draw_key' })
  key: string;

  @Field(() => String, { description: 'As announced to the public. 抽查名称。' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => DrawStatusEnum, { description: 'How far the draw has come. 抽查状态。' })
  @Column({ type: 'text' })
  status: DrawStatus;

  @Column({ type: 'jsonb' })
  terms: StoredTerms;

  /** Large: read only where somebody asks for it. */
  @Column({ type: 'text', name: 'subject_pool', select: false })
  subjectPool: string;

  @Column({ type: 'text', name: 'inspector_pool', select: false })
  inspectorPool: string;

  @Field(() => String, { description: 'SHA-256 of the text of `subjectPool`. 检查对象名录摘要。' })
  @Column({ type: 'text', name: 'subject_pool_hash' })
  subjectPoolHash: string;

  @Field(() => String, { description: 'SHA-256 of the text of `inspectorPool`. 检查人员名录摘要。' })
  @Column({ type: 'text', name: 'inspector_pool_hash' })
  inspectorPoolHash: string;

  /** Secret until the draw is held. */
  @Column({ type: 'text', name: 'seed' })
  secretSeed: string;

  @Field(() => String, { description: 'SHA-256 of the seed, published before it. 种子承诺值。' })
  @Column({ type: 'text', name: 'seed_commitment' })
  seedCommitment: string;

  /** Credit codes and licence numbers; null until held. */
  @Column({ type: 'jsonb', name: 'picks', nullable: true })
  storedPicks: readonly DrawPick[] | null;

  @Field(() => [DrawExclusion], {
    description: 'Said, not skipped over; by credit code. 未列入或未检查的企业。',
  })
  @Column({ type: 'jsonb' })
  exclusions: readonly DrawExclusion[];

  @Field(() => DateTimeScalar, { description: 'When pools and commitment were published. 公告时刻。' })
  @Column({ type: 'timestamptz', precision: 3, name: 'announced_at' })
  announcedAt: Date;

  @Column({ type: 'text', name: 'announced_by' })
  announcedBy: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was drawn; null until then. 抽取时刻；未抽取时为空。',
  })
  @Column({ type: 'timestamptz', precision: 3, name: 'held_at', nullable: true })
  heldAt: Date | null;

  @Column({ type: 'text', name: 'held_by', nullable: true })
  heldBy: string | null;

  /** The draw that this one was made in place of. */
  @Column({ type: 'uuid', name: 'replaces_id', nullable: true })
  replacesKey: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was made in place of another; null when it was not. 重抽原因；非重抽的为空。',
  })
  @Column({ type: 'text', name: 'redraw_reason', nullable: true })
  redrawReason: string | null;
}

/** `DrawTerms` with the day as text, and what the subjects were selected by. */
export interface StoredTerms {
  readonly ratePerGrade: Readonly<Record<Grade, number>>;
  readonly inspectorsPerTask: number;
  readonly dueOn: string;
  readonly where: EnterpriseWhere;
}
