import { dayInShanghai, type Day } from '@qianqi/shared';
import type { AsOf } from '../domain/creditFile/AsOf';
import { endOfDay } from '../domain/instant';
import { DayInput } from '../ui/DayInput';

interface Props {
  readonly today: Day;
  readonly asOf: AsOf;
}

/** Two questions about time: the grade on which day, and by what was known when. */
export function AsOfBar({ today, asOf: { params, change } }: Props) {
  const { asOf, knownAt } = params;
  return (
    <div className="as-of">
      <DayInput
        label="查看日"
        value={asOf}
        today={today}
        placeholder="今天"
        onChange={day => change({ asOf: day === today ? null : day }, 'step')}
      />
      <DayInput
        label="已知时点"
        value={knownAt === null ? null : dayInShanghai(knownAt)}
        today={today}
        placeholder="现在"
        onChange={day => change({ knownAt: day === null || day >= today ? null : endOfDay(day) }, 'step')}
      />
    </div>
  );
}
