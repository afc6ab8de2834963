import { GRADE_MARKS, GRADE_WORDS, LIST_LABELS, LIST_OF_GRADE, type Grade } from '@qianqi/shared';

interface Props {
  readonly grade: Grade | null;
  readonly withList?: boolean;
  readonly size?: 'large';
}

/** A grade by letter, shape and colour. Before inclusion there is none, and that is said too. */
export function GradeTag({ grade, withList = false, size }: Props) {
  if (grade === null) return <span className="grade grade-none">未纳入</span>;
  return (
    <span className="grade-pair">
      <span className={`grade grade-${grade}${size ? ` grade-${size}` : ''}`} title={GRADE_WORDS[grade]}>
        <span aria-hidden="true">{GRADE_MARKS[grade]}</span>
        {grade}
        <span className="visually-hidden"> 级</span>
      </span>
      {withList && <span className="grade-list">{LIST_LABELS[LIST_OF_GRADE[grade]]}</span>}
    </span>
  );
}
