import {
  COMPARISON_SIGNS,
  describeValue,
  FACT_LABELS,
  formatDay,
  type ClauseAssessment,
  type Fact,
  type TestAssessment,
} from '@qianqi/shared';
import type { ReactNode } from 'react';

interface Props {
  readonly clauses: readonly ClauseAssessment[];
  readonly marked: Fact | null;
  /** Highlights the records a fact counts; absent where there is no table of records beside. */
  readonly onMark?: (fact: Fact | null) => void;
  readonly link?: (code: string) => ReactNode;
}

/** Clauses, each met or not, with every test: measured against threshold, in which window, by which records. */
export function ClauseList({ clauses, marked, onMark, link }: Props) {
  return (
    <ul className="clauses">
      {clauses.map(({ clause, met, tests }) => (
        <li key={clause.code} className={met ? 'clause is-met' : 'clause'}>
          <p className="clause-head">
            <span className="clause-met" aria-hidden="true">
              {met ? '✓' : '–'}
            </span>
            <span className="clause-code">{link ? link(clause.code) : clause.code}</span>
            <span className="clause-text">{clause.text}</span>
            <span className="clause-verdict">{met ? '满足' : '不满足'}</span>
          </p>
          <ul className="clause-tests">
            {tests.map(test => (
              <Test key={test.fact} test={test} marked={marked === test.fact} onMark={onMark} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface TestProps {
  readonly test: TestAssessment;
  readonly marked: boolean;
  readonly onMark: Props['onMark'];
}

function Test({ test, marked, onMark }: TestProps) {
  const { fact, held, measured, comparison, threshold, windowFrom, windowTo, counted } = test;
  const said =
    fact === 'firstInclusion' ? '' : `${COMPARISON_SIGNS[comparison]} ${describeValue(fact, threshold)}`;
  return (
    <li className={held ? 'test is-held' : 'test'}>
      <span className="test-fact">{FACT_LABELS[fact]}</span>
      {counted.length > 0 && onMark ? (
        <button
          type="button"
          className={marked ? 'chip test-measured is-on' : 'chip test-measured'}
          aria-pressed={marked}
          aria-label={`${describeValue(fact, measured)}，突出显示计入的 ${counted.length} 条`}
          title={`突出显示计入的 ${counted.length} 条记录`}
          onClick={() => onMark(marked ? null : fact)}
        >
          {describeValue(fact, measured)}
        </button>
      ) : (
        <span className="test-measured">{describeValue(fact, measured)}</span>
      )}
      <span className="test-threshold">{thresholdText(fact, said)}</span>
      {windowFrom !== null && windowTo !== null && fact !== 'firstInclusion' && (
        <span className="test-window days">
          {formatDay(windowFrom)} 至 {formatDay(windowTo)}
        </span>
      )}
    </li>
  );
}

/** Levels run backwards, 1 is the highest: "≤ 三级" would puzzle everybody. */
function thresholdText(fact: Fact, said: string): string {
  if (said === '') return '';
  return fact === 'standardization' ? `要求${said.replace('≤', '').trim()}或更高` : `界限 ${said}`;
}
