/** An assessment as a page of text, for the command line and for files: the decision first, then every reason. */
import { formatDay } from '../day.js';
import { COMPARISON_SIGNS, describeValue, FACT_LABELS } from '../policy/describe.js';
import { EVENT_KIND_LABELS } from '../words/event.js';
import { LIST_TERMS, NOT_COUNTED_LABELS } from '../words/grade.js';
import type { Assessment, ClauseAssessment, CountedRecord, TestAssessment } from './assess.js';

export function describeAssessment(assessment: Assessment): readonly string[] {
  const { asOf, grade, list, policy, retroactive, decidedBy, clauses, notCounted, nextChange } = assessment;
  const deciding = decidedBy.map(({ clause }) => `${clause.code}（${clause.text}）`);
  return [
    `${formatDay(asOf)} 信用等级：${grade} 级（${LIST_TERMS[list]}）`,
    `决定条款：${deciding.length > 0 ? deciding.join('；') : '其余情形'}`,
    `依据版本：${policy.title}（${policy.id}）${retroactive ? '，该日早于施行日，参照适用' : ''}`,
    nextChange
      ? `下次变化：若无新记录，${formatDay(nextChange.on)} 起为 ${nextChange.grade} 级`
      : '下次变化：若无新记录，等级不再变化',
    '',
    ...clauses.flatMap(describeClause),
    ...(notCounted.length > 0 ? ['', '未计入的记录：'] : []),
    ...notCounted.map(({ event, reason }) => `  ${describeRecord(event)}：${NOT_COUNTED_LABELS[reason]}`),
  ];
}

function describeClause({ clause, met, tests }: ClauseAssessment): readonly string[] {
  return [
    `${met ? '✓' : '✗'} ${clause.code} ${clause.text}（${clause.article}）`,
    ...tests.flatMap(describeTest),
  ];
}

function describeTest(test: TestAssessment): readonly string[] {
  const { fact, measured, comparison, threshold, windowFrom, windowTo, counted } = test;
  const window =
    windowFrom === null || windowTo === null ? '' : `，${formatDay(windowFrom)} 至 ${formatDay(windowTo)}`;
  const bound = `${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`;
  return [
    `    ${FACT_LABELS[fact]}：${describeValue(fact, measured)}（条件 ${bound}${window}）`,
    ...counted.map(record => `      · ${describeRecord(record)}`),
  ];
}

function describeRecord(record: CountedRecord): string {
  return 'kind' in record
    ? `${formatDay(record.on)} ${EVENT_KIND_LABELS[record.kind]} ${record.id}`
    : `${formatDay(record.issuedOn)} 至 ${formatDay(record.expiresOn)} 标准化证书 ${record.id}`;
}
