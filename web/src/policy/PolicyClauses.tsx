import { GRADES, type Grade } from '@qianqi/shared';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { editionOf } from '../domain/creditFile/creditFile';
import { gradeText, GradeTag } from '../domain/GradeTag';
import type { PoliciesQuery } from '../generated/graphql';

type Clause = PoliciesQuery['policies'][number]['clauses'][number];

const WHEN_TEXTS = { ANY: '满足任一条', ALL: '全部满足', ALWAYS: '其余情形' } as const;

interface Props {
  readonly clauses: readonly Clause[];
  readonly document: string;
}

/** In which order the grades are tried, then the clauses in the order of the text. */
export function PolicyClauses({ clauses, document }: Props) {
  const { hash } = useLocation();
  const { decision } = editionOf(document);
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
        <p className="quiet">自上而下，第一个符合的决定等级。</p>
        <ol className="policy-lines">
          {decision.map((line, index) => (
            <li key={index}>
              <GradeTag grade={line.grade} withList />
              <span>{WHEN_TEXTS[line.when]}</span>
              <span className="days">{line.clauses.join(' ')}</span>
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
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ code, text, article }) => {
              const grade = gradeOf(code);
              return (
                <tr key={code} id={code} className={hash === `#${code}` ? 'is-marked' : ''}>
                  <th scope="row" className="days">
                    {code}
                  </th>
                  <td>{text}</td>
                  <td className="quiet">{article}</td>
                  <td>{grade && gradeText(grade)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
