import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import {
  assess,
  day,
  gradeOn,
  gradePeriods,
  historyKnownAt,
  judgesRetroactively,
  LIST_OF_GRADE,
  measuresOn,
  policyOn,
  recordKnownAt,
  spansBetween,
  type CreditList,
  type CreditRecord,
  type Day,
  type Grade,
  type Measure,
  type PolicyHistory,
} from '@qianqi/shared';
import { asking } from '../api/asksFor.js';
import { CreditListEnum, GradeEnum } from '../api/enums.js';
import { DateScalar, DateTimeScalar } from '../api/scalars.js';
import { certificateIdOf } from '../certificate/toCertificate.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { MeasureType } from '../supervision/measure.type.js';
import { AssessmentType } from './assessment.types.js';
import { GradePeriod } from './gradePeriod.entity.js';
import { periodRows } from './projection.js';
import { decidingClauses, storedGradeOf, type StoredGrade } from './storedGrade.js';

@ArgsType()
class AsOfArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Today when absent; days ahead are foreseen. 截至日。',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'With the records as they stood then, and the editions adopted by then. 已知时点：按当时已登记的记录和已批准的制度版本。',
  })
  knownAt?: Date | null;
}

/** What is more than the grade and the clauses that decide it: only the records tell. */
const asksForReasons = asking('clauses', 'tests', 'notCounted', 'certificates', 'nextChange');

/**
 * Grades come from the records by the shared rules, a page of enterprises at a time; on pages of the registry, where nothing
 * but the grade and its clauses is asked for, from the projection of the same rules that was read with the page.
 */
@Resolver(() => Enterprise)
export class EnterpriseGradeResolver {
  @FieldResolver(() => GradeEnum, {
    nullable: true,
    description: 'By the records and the edition of the day; null before inclusion. 信用等级；纳入之前为空。',
  })
  grade(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Args(() => AsOfArgs) args: AsOfArgs,
  ): Grade | null | Promise<Grade | null> {
    const stored = storedFor(context, enterprise, args);
    return stored ? stored.storedGrade : gradeByRecords(context, enterprise, args);
  }

  @FieldResolver(() => CreditListEnum, {
    nullable: true,
    description: 'Of the grade on the day; null before inclusion. 名单类别；纳入之前为空。',
  })
  async list(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Args(() => AsOfArgs) args: AsOfArgs,
  ): Promise<CreditList | null> {
    const grade = await this.grade(enterprise, context, args);
    return grade && LIST_OF_GRADE[grade];
  }

  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description:
      'The grade with all its reasons; null before inclusion. 等级认定及其全部理由；纳入之前为空。',
  })
  assessment(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Info() info: GraphQLResolveInfo,
  ): AssessmentType | null | Promise<AssessmentType | null> {
    const stored = storedFor(context, enterprise, args);
    const book = context.policiesNow;
    return stored && book && !asksForReasons(info)
      ? decidedOnly(book.history, dayOfArgs(context, args), stored)
      : assessedByRecords(context, enterprise, args);
  }

  @FieldResolver(() => [GradePeriod], {
    description:
      'Those that touch the days asked, uncut, oldest first; days ahead are foreseen. 与所查日期相交的等级区间，不截断，由早到晚，含可预见的将来。',
  })
  async gradePeriods(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description:
        'Leaves out periods that end before; from the first when absent. 起始日；不给出即自首个区间起。',
    })
    from?: string | null,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description:
        'Leaves out periods that begin after; to the last, ahead of today, when absent. 终止日；不给出即含可预见的将来。',
    })
    to?: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description:
        'With the records as they stood at that instant and the editions adopted by then; as they stand now when absent. 据以认定的时刻（记录和制度版本均以当时为准）；不给出即以现有记录和版本。',
    })
    knownAt?: Date | null,
  ): Promise<readonly Pick<GradePeriod, 'from' | 'until' | 'grade'>[]> {
    const record = await recordOf(context, enterprise, knownAt);
    if (!record) return [];
    const history = await historyOf(context, knownAt);
    const periods = gradePeriods(history, record);
    return periodRows(spansBetween(periods, from == null ? null : day(from), to == null ? null : day(to)));
  }

  @FieldResolver(() => [MeasureType], {
    description:
      'What the grade of the day brings with it by articles 7 and 9 to 12; empty before inclusion. 当日等级对应的监管措施（第七条、第九至十二条）；纳入之前为空列表。',
  })
  async measures(
    @Root() enterprise: Enterprise,
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf?: string | null,
  ): Promise<readonly Measure[]> {
    const { record } = await context.file.load(enterprise);
    const { history } = await context.policies();
    return measuresOn(history, record, dayOfArgs(context, { asOf }));
  }
}

async function assessedByRecords(
  context: Context,
  enterprise: Enterprise,
  args: AsOfArgs,
): Promise<AssessmentType | null> {
  const history = await historyOf(context, args.knownAt);
  const record = await recordOf(context, enterprise, args.knownAt);
  const assessment = record && assess(history, record, dayOfArgs(context, args));
  if (!assessment) return null;
  const file = await context.file.load(enterprise);
  const events = new Map(file.events.map(event => [event.id, event]));
  const certificates = new Map(file.certificates.map(each => [certificateIdOf(each), each]));
  return {
    ...assessment,
    notCounted: assessment.notCounted.map(({ event, reason }) => ({
      event: events.get(event.id)!,
      reason,
    })),
    certificates: assessment.certificates.map(({ certificate, standing }) => ({
      certificate: certificates.get(certificate.id)!,
      standing,
    })),
  };
}

async function gradeByRecords(
  context: Context,
  enterprise: Enterprise,
  args: AsOfArgs,
): Promise<Grade | null> {
  const record = await recordOf(context, enterprise, args.knownAt);
  const history = await historyOf(context, args.knownAt);
  return record && gradeOn(history, record, dayOfArgs(context, args));
}

/** What was read of the projection for that day; nothing for what was known earlier. */
function storedFor(
  context: Context,
  enterprise: Enterprise,
  { asOf, knownAt }: AsOfArgs,
): StoredGrade | null {
  return knownAt == null ? storedGradeOf(enterprise, asOf ?? context.todayText) : null;
}

/** An assessment for who asks for none of its reasons. */
function decidedOnly(
  history: PolicyHistory,
  asOf: Day,
  { storedGrade: grade, storedDecision: codes }: StoredGrade,
): AssessmentType {
  const policy = policyOn(history, asOf);
  return {
    asOf,
    grade,
    list: LIST_OF_GRADE[grade],
    policy,
    retroactive: judgesRetroactively(policy, asOf),
    decidedBy: decidingClauses(history, asOf, codes),
    clauses: [],
    notCounted: [],
    certificates: [],
    nextChange: null,
  };
}

async function recordOf(
  context: Context,
  enterprise: Enterprise,
  knownAt: Date | null | undefined,
): Promise<CreditRecord | null> {
  const { record } = await context.file.load(enterprise);
  return knownAt == null ? record : recordKnownAt(record, knownAt.getTime());
}

async function historyOf(context: Context, knownAt: Date | null | undefined): Promise<PolicyHistory> {
  const book = await context.policies();
  return knownAt == null ? book.history : historyKnownAt(book, knownAt.getTime());
}

function dayOfArgs(context: Context, { asOf }: AsOfArgs) {
  return asOf == null ? context.today : day(asOf);
}
