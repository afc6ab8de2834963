import { Link } from 'react-router';
import { groupDigits } from '../ui/groupDigits';

interface Props {
  readonly to: string;
  readonly count: number;
  /** What is counted, for who hears the number alone. */
  readonly what: string;
}

/** A number that opens the list behind it. Nothing is a number too, but has no list. */
export function Figure({ to, count, what }: Props) {
  if (count === 0) return <span className="figure figure-none">0</span>;
  return (
    <Link className="figure" to={to} aria-label={`${what} ${count}`}>
      {groupDigits(String(count))}
    </Link>
  );
}
