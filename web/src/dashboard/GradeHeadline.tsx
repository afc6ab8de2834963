import { formatDay, GRADE_MARKS, GRADES, LIST_LABELS, LIST_OF_GRADE, type Grade } from '@qianqi/shared';
import { Link } from 'react-router';
import type { Figures } from './figures';
import { Figure } from './Figure';

/** The day at one glance: how many of each grade, what share, and how many there were on the day compared with. */
export function GradeHeadline({ figures }: { readonly figures: Figures }) {
  const { links, span, gradeTotal, gradeOn } = figures;
  const graded = GRADES.reduce((sum, grade) => sum + gradeTotal(grade), 0);
  const all = graded + gradeTotal(null);
  const shareOf = (grade: Grade) => (graded === 0 ? 0 : (gradeTotal(grade) / graded) * 100);
  return (
    <section className="headline" aria-label="等级构成">
      <p className="headline-all">
        在册 <Figure to={links.all} count={all} what="在册企业" /> 家
        {gradeTotal(null) > 0 && (
          <span className="quiet">
            ，其中尚未纳入 <Figure to={links.notIncluded} count={gradeTotal(null)} what="尚未纳入" /> 家
          </span>
        )}
      </p>
      <ul className="headline-grades">
        {GRADES.map(grade => (
          <li key={grade} className={`headline-grade headline-${grade}`}>
            <Link to={links.grade(grade)} className="headline-link">
              <span className="headline-name">
                <span aria-hidden="true">{GRADE_MARKS[grade]}</span> {grade} 级{' '}
                <span className="headline-list">{LIST_LABELS[LIST_OF_GRADE[grade]]}</span>
              </span>
              <span className="headline-number">{gradeTotal(grade)}</span>
              <span className="headline-share">{shareOf(grade).toFixed(1)}%</span>
            </Link>
            <span className="headline-then">
              {formatDay(span.since)} 为{' '}
              <Figure
                to={links.grade(grade, { on: span.since })}
                count={gradeOn(span.since, grade)}
                what={`${formatDay(span.since)} ${grade} 级企业`}
              />
            </span>
          </li>
        ))}
      </ul>
      <div className="headline-bar" aria-hidden="true">
        {GRADES.map(grade => (
          <span key={grade} className={`fill-${grade}`} style={{ width: `${shareOf(grade)}%` }} />
        ))}
      </div>
    </section>
  );
}
