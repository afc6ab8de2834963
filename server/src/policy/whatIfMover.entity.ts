import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { Grade } from '@qianqi/shared';
import { GradeEnum } from '../api/enums.js';

/** An enterprise whose grade a simulation found to be another. */
@ObjectType({ description: 'An enterprise whose grade would be another. 等级会变化的企业。' })
@Entity('what_if_mover')
@Index('what_if_mover_index', ['whatIfId', 'gradeBefore', 'gradeAfter'])
export class WhatIfMover {
  @PrimaryColumn({ type: 'uuid', name: 'enterprise_id', primaryKeyConstraintName: 'what_if_mover_key' })
  enterpriseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'what_if_id', primaryKeyConstraintName: 'what_if_mover_key' })
  whatIfId: string;

  @Field(() => GradeEnum, { description: 'By the edition in force. 现行制度下的等级。' })
  @Column({ type: 'text', name: 'grade_before' })
  gradeBefore: Grade;

  @Field(() => GradeEnum, { description: 'By the edition simulated. 推演制度下的等级。' })
  @Column({ type: 'text', name: 'grade_after' })
  gradeAfter: Grade;

  @Field(() => [String], {
    description:
      'Codes of the clauses that decide now; empty for the remainder. 现行制度下决定等级的条款编号。',
  })
  @Column({ type: 'text', array: true, name: 'decided_before' })
  decidedBefore: string[];

  @Field(() => [String], {
    description: 'And by the edition simulated. 推演制度下决定等级的条款编号。',
  })
  @Column({ type: 'text', array: true, name: 'decided_after' })
  decidedAfter: string[];
}
