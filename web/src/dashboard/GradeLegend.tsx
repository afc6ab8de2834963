import { GRADE_MARKS, GRADES } from '@qianqi/shared';

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
