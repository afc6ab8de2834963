import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';

/**
 * One maximal run of a grade: a projection of the records, written with them and rebuildable from them. Those of an enterprise come
 * from one timeline and are written together, so they never overlap; `verify` finds it where they do.
 */
@ObjectType({ description: 'A run of one grade, ahead of today too. 等级区间（含可预见的将来）。' })
@Entity('grade_period')
@Check('grade_period_days_check', 'from_day < until_day')
@Index('grade_period_grade_index', ['grade', 'from', 'until', 'enterpriseId'])
@Index('grade_period_open_unique', ['enterpriseId'], { unique: true, where: 'until_day IS NULL' })
export class GradePeriod {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'grade_period_key' })
  enterpriseId: string;

  @Field(() => DateScalar, { description: 'First day of the grade. 起始日（含）。' })
  @PrimaryColumn({ type: 'date', name: 'from_day', primaryKeyConstraintName: 'grade_period_key' })
  from: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is no longer so; null while open. 终止日（不含）；未终止时为空。',
  })
  @Column({ type: 'date', name: 'until_day', nullable: true })
  until: string | null;

  @Field(() => GradeEnum, { description: 'On every day of it. 期间等级。' })
  @Column({ type: 'text' })
  grade: Grade;

  /**
   * First days of the runs of it that the same clauses decide, the first one its own; null in a row that is older than
   * this column, until a rebuild.
   */
  @Column({ type: 'date', array: true, name: 'decided_from', nullable: true })
  decidedFrom: readonly string[] | null;

  /** As many: the codes of those clauses, with spaces between; empty text where only the remainder of the rules decides. */
  @Column({ type: 'text', array: true, name: 'decided_by', nullable: true })
  decidedBy: readonly string[] | null;
}
