import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import {
  printValue,
  type CountedRecord,
  type Day,
  type RecordKind,
  type TestAssessment,
} from '@qianqi/shared';
import { RecordKindEnum } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { CountedRecordType, TestAssessmentType } from './assessment.types.js';

@Resolver(() => TestAssessmentType)
export class TestAssessmentResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Count, yuan, LEVEL_n or true/false as text; null for no certificate. 实测值：次数、元、LEVEL_n 或是否；没有证书时为空。',
  })
  measured(@Root() { fact, measured }: TestAssessment): string | null {
    return printValue(fact, measured);
  }

  @FieldResolver(() => String, { description: 'In the same form. 界限值。' })
  threshold(@Root() { fact, threshold }: TestAssessment): string {
    return printValue(fact, threshold)!;
  }
}

@Resolver(() => CountedRecordType)
export class CountedRecordResolver {
  @FieldResolver(() => ID, { description: 'Of the event or certificate. 记录或证书的标识。' })
  id(@Root() record: CountedRecord): string {
    return record.id;
  }

  @FieldResolver(() => RecordKindEnum, { description: 'Of an event, or STANDARDIZATION. 记录种类。' })
  kind(@Root() record: CountedRecord): RecordKind {
    return 'kind' in record ? record.kind : 'STANDARDIZATION';
  }

  @FieldResolver(() => DateScalar, {
    description: 'Counting day of an event, day of issue of a certificate. 记录的计算日，或证书的发证日期。',
  })
  on(@Root() record: CountedRecord): Day {
    return 'kind' in record ? record.on : record.issuedOn;
  }
}
