import { GRADES } from '@qianqi/shared';
import { GRADE_MARKS } from '../domain/labels';

export function GradeLegend() {
  return (
    <ul className="legend" aria-label="图例">
      {GRADES.map(grade => (
        <li key={grade}>
          <span className={`swatch fill-${grade}`} aria-hidden="true" />
          {GRADE_MARKS[grade]} {grade} 级
        </li>
      ))}
    </ul>
  );
}
