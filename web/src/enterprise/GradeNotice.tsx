import {
  addDays,
  describeValue,
  FACT_LABELS,
  formatDay,
  GRADE_WORDS,
  LIST_LABELS,
  MEASURE_LABELS,
  measuresOn,
} from '@qianqi/shared';
import { useParams } from 'react-router';
import { BUREAU } from '../domain/bureau';
import { AsOfProvider, useAsOf } from '../domain/creditFile/AsOf';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { Blank, Paper, Signatures } from '../ui/print/Paper';
import { usePrintNote } from '../ui/print/usePrintNote';
import { Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';

/** 信用等级告知书: tells an enterprise its grade of the day, by which clauses, and what it brings. */
export function GradeNotice() {
  const { creditCode = '' } = useParams();
  return (
    <CreditFileGate creditCode={creditCode}>
      <AsOfProvider>
        <Notice />
      </AsOfProvider>
    </CreditFileGate>
  );
}

const LIST_OF_GRADE = { A: 'RED', B: 'ORDINARY', C: 'BLACK' } as const;

function Notice() {
  const { enterprise } = useFile();
  const { known, history, day, assessment } = useAsOf();
  usePageTitle('信用等级告知书');
  usePrintNote([enterprise.name, `截至 ${formatDay(day)}`]);
  if (!known || !assessment)
    return (
      <Message title="这一天没有等级可以告知" page>
        <p>所选的查看日尚未纳入信用管理。</p>
      </Message>
    );
  const { grade, decidedBy, policy } = assessment;
  const measures = measuresOn(history, known, day);
  return (
    <Paper title="信用等级告知书" bureau={BUREAU}>
      <div className="paper-text">
        <p className="paper-whom">
          {enterprise.name}（{enterprise.creditCode}）：
        </p>
        <p>
          根据{policy.source.title}（{policy.title}）第六条，截至 {formatDay(day)}，你单位信用等级认定为{' '}
          {grade} 级（信用{GRADE_WORDS[grade]}），列入“{LIST_LABELS[LIST_OF_GRADE[grade]]}”类别。
        </p>
      </div>
      <h2>认定依据</h2>
      {decidedBy.length === 0 ? (
        <p>未满足其他等级的条款，按其余情形认定。</p>
      ) : (
        <ul>
          {decidedBy.map(({ clause, tests }) => (
            <li key={clause.code}>
              {clause.code}　{clause.text}
              {tests.map(({ fact, measured, windowFrom, windowTo }) => (
                <span key={fact} className="task-why">
                  {FACT_LABELS[fact]}：{describeValue(fact, measured)}
                  {windowFrom !== null &&
                    windowTo !== null &&
                    `（${formatDay(windowFrom)} 至 ${formatDay(windowTo)}）`}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <>
          <h2>相应的监管措施</h2>
          <ul>
            {measures.map(({ kind, article, until }) => (
              <li key={kind}>
                {MEASURE_LABELS[kind]}（{article}）
                {until !== null && `，按现有记录至 ${formatDay(addDays(until, -1))}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="paper-text">
        <p>
          等级按现行记录逐日计算，今后有新的记录或记录期满时随之变化。对所依据的记录有异议，或者已经纠正失信行为的，可以向本局提出异议或者申请信用修复，并附证明材料。
        </p>
      </div>
      <p className="paper-end">
        {BUREAU}（盖章） <Blank wide={2} />年<Blank wide={2} />月<Blank wide={2} />日
      </p>
      <Signatures who={['送达人（签名）', '收件人（签名）']} />
    </Paper>
  );
}
