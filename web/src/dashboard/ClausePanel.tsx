import { GRADES } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { Figure } from './Figure';
import type { Figures } from './figures';
import { Panel } from './Panel';

const WORST_FIRST = GRADES.toReversed();

/** Which clauses made the grades of the day: bars and their numbers in one table. */
export function ClausePanel({ figures }: { readonly figures: Figures }) {
  const { counted, links } = figures;
  const most = Math.max(1, ...counted.decidingClauses.map(({ count }) => count));
  return (
    <Panel title="认定依据" note="决定等级的条款，及由其认定的企业数；由几目共同认定的，每目都计。">
      <table className="bars" aria-label="认定依据">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">等级</th>
            <th scope="col">条款</th>
            <th scope="col">企业数</th>
          </tr>
        </thead>
        <tbody>
          {WORST_FIRST.flatMap(grade => counted.decidingClauses.filter(row => row.grade === grade)).map(
            ({ grade, clause, count }) => (
              <tr key={`${grade} ${clause?.code}`}>
                <td className="bars-grade">
                  <GradeTag grade={grade} />
                </td>
                <th scope="row" className="bars-name">
                  <span className="bars-text">
                    {clause && <span className="code">{clause.code}</span>} {clause?.text ?? '其余情形'}
                  </span>
                  <span className="bar-track" aria-hidden="true">
                    <span className={`bar fill-${grade}`} style={{ width: `${(count / most) * 100}%` }} />
                  </span>
                </th>
                <td className="align-end">
                  <Figure
                    count={count}
                    to={links.decidedBy(grade, clause?.code ?? null)}
                    what={`${grade} 级依据 ${clause?.code ?? '其余情形'} 的企业`}
                  />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Panel>
  );
}
