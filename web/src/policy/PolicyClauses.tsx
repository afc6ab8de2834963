import { GRADES, gradeText, WHEN_LABELS, type Grade } from '@qianqi/shared';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { editionOf } from '../domain/creditFile/creditFile';
import { GradeTag } from '../domain/GradeTag';
import { paths } from '../paths';
import type { Edition } from './PolicyDesk';
import { useClauseHits, type Hits } from './useClauseHits';

interface Props {
  readonly clauses: Edition['clauses'];
  readonly document: string;
  /** Only of the edition in force is it known whom it strikes; what another would do is what a simulation tells. */
  readonly isInForce: boolean;
}

/** In which order the grades are tried, then the clauses in the order of the text, with how many enterprises each strikes. */
export function PolicyClauses({ clauses, document, isInForce }: Props) {
  const { hash } = useLocation();
  const { decision } = editionOf(document);
  const hits = useClauseHits(isInForce);
  // The page was not here yet when the browser looked for the clause its URL names.
  useEffect(() => {
    if (hash) window.document.getElementById(hash.slice(1))?.scrollIntoView?.({ block: 'center' });
  }, [hash]);
  const gradeOf = (code: string): Grade | undefined =>
    GRADES.find(grade => decision.some(line => line.grade === grade && line.clauses.includes(code)));
  return (
    <>
      <section aria-label="判定次序">
        <h3>判定次序</h3>
        <p className="quiet">自上而下，第一个符合的决定等级。{isInForce && <Progress hits={hits} />}</p>
        <ol className="policy-lines">
          {decision.map((line, index) => (
            <li key={index}>
              <GradeTag grade={line.grade} withList />
              <span>{WHEN_LABELS[line.when]}</span>
              <span className="days">{line.clauses.join(' ')}</span>
              {hits && (
                <span className="policy-line-count">
                  今日决定 <Count count={hits.lines[index]?.count} clause={`line:${index + 1}`} /> 家
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-label="条款">
        <h3>条款</h3>
        <table className="table policy-clauses" aria-label="条款">
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">内容</th>
              <th scope="col">出处</th>
              <th scope="col">等级</th>
              {isInForce && (
                <>
                  <th scope="col" className="align-end" title="今日满足该条款的企业">
                    满足
                  </th>
                  <th scope="col" className="align-end" title="今日由该条款决定等级的企业">
                    决定等级
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ code, text, article }) => {
              const grade = gradeOf(code);
              const hit = hits?.clauses.find(each => each.code === code);
              return (
                <tr key={code} id={code} className={hash === `#${code}` ? 'is-marked' : ''}>
                  <th scope="row" className="days">
                    {code}
                  </th>
                  <td>{text}</td>
                  <td className="quiet">{article}</td>
                  <td>{grade && gradeText(grade)}</td>
                  {isInForce && (
                    <>
                      <td className="align-end">
                        <Count count={hit?.met} clause={`met:${code}`} />
                      </td>
                      <td className="align-end">
                        <Count count={hit?.decided} clause={`decided:${code}`} />
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** A number that opens the list behind it. */
function Count({ count, clause }: { readonly count: number | undefined; readonly clause: string }) {
  if (count === undefined) return <span className="quiet">…</span>;
  return count === 0 ? (
    <span className="quiet">0</span>
  ) : (
    <Link to={paths.enterprises({ clause })}>{count}</Link>
  );
}

function Progress({ hits }: { readonly hits: Hits | undefined }) {
  if (!hits || hits.pending === 0) return null;
  return (
    <span role="status">
      正在统计：已统计 {hits.enterprises} 家，尚有 {hits.pending} 家待统计。
    </span>
  );
}
