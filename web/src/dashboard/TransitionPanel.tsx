import { formatDay, GRADES, gradeText, type Day, type Grade } from '@qianqi/shared';
import { GradeTag } from '../domain/GradeTag';
import { DayInput } from '../ui/DayInput';
import { Figure } from './Figure';
import type { Figures } from './figures';
import { Panel } from './Panel';

interface Props {
  readonly figures: Figures;
  readonly today: Day;
  readonly since: Day | null;
  readonly onSince: (since: Day | null) => void;
}

const BEFORE: readonly (Grade | null)[] = [...GRADES, null];

/** From a row's grade on the one day to a column's on the other. */
export function TransitionPanel({ figures, today, since, onSince }: Props) {
  const { counted, span, links } = figures;
  const countOf = (before: Grade | null, after: Grade) =>
    counted.transitions.find(row => row.before === before && row.after === after)?.count ?? 0;
  return (
    <Panel
      title="等级变动"
      note={`行为 ${formatDay(span.since)} 的等级，列为 ${formatDay(span.asOf)} 的等级。↓ 变差，↑ 变好。`}
      controls={
        <DayInput
          label="比较日"
          value={since}
          today={today}
          placeholder={formatDay(span.since)}
          onChange={day => onSince(day)}
        />
      }
    >
      <table className="matrix" aria-label="等级变动">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">比较日的等级</span>
            </th>
            {GRADES.map(after => (
              <th key={after} scope="col">
                <GradeTag grade={after} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BEFORE.map(before => (
            <tr key={before ?? 'none'}>
              <th scope="row">
                <GradeTag grade={before} />
              </th>
              {GRADES.map(after => (
                <td key={after} className={`matrix-${direction(before, after)}`}>
                  {MARKS[direction(before, after)]}
                  <Figure
                    count={countOf(before, after)}
                    to={links.moved(before, after)}
                    what={`由 ${gradeText(before)} 到 ${gradeText(after)} 的企业`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

type Direction = 'same' | 'worse' | 'better' | 'new';
const MARKS: Readonly<Record<Direction, string>> = { same: '', worse: '↓ ', better: '↑ ', new: '' };

function direction(before: Grade | null, after: Grade): Direction {
  if (before === null) return 'new';
  return before === after ? 'same' : before < after ? 'worse' : 'better';
}
