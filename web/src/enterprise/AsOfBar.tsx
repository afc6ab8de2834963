import { dayInShanghai, formatSecond, instantsOfKnowledge, type Day, type Instant } from '@qianqi/shared';
import { useMemo } from 'react';
import type { AsOf } from '../domain/creditFile/AsOf';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { endOfDay } from '../domain/instant';
import { DayInput } from '../ui/DayInput';

interface Props {
  readonly today: Day;
  readonly asOf: AsOf;
}

/** Two questions about time: the grade on which day, and by what was known when. A switch asks both of the same day. */
export function AsOfBar({ today, asOf: { params, change, day } }: Props) {
  const file = useFile();
  const { asOf, knownAt } = params;
  const instants = useMemo(() => instantsOfKnowledge(file, file.record), [file]);
  const asKnownThen = knownAt !== null;
  // Of a day that is over all of it is known; of today and later, what is known now.
  const then = day < today ? endOfDay(day) : null;
  return (
    <div className="as-of">
      <DayInput
        label="查看日"
        value={asOf}
        today={today}
        placeholder="今天"
        onChange={day => change({ asOf: day === today ? null : day }, 'step')}
      />
      <button
        type="button"
        className="button button-small as-known-then"
        aria-pressed={asKnownThen}
        disabled={!asKnownThen && then === null}
        title="只按查看日当天已经登记的记录和已经批准的制度版本认定"
        onClick={() => change({ knownAt: asKnownThen ? null : then }, 'push')}
      >
        按当时所知
      </button>
      <DayInput
        label="已知时点"
        value={knownAt === null ? null : dayInShanghai(knownAt)}
        today={today}
        placeholder="现在"
        onChange={day => change({ knownAt: day === null || day >= today ? null : endOfDay(day) }, 'step')}
      />
      {asKnownThen && (
        <InstantChoice
          instants={instants}
          knownAt={knownAt}
          onChoose={instant => change({ knownAt: instant }, 'push')}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly instants: readonly Instant[];
  readonly knownAt: Instant;
  readonly onChoose: (instant: Instant) => void;
}

/** The instants at which something of this enterprise was entered or an edition adopted: between two of them nothing differs. */
function InstantChoice({ instants, knownAt, onChoose }: ChoiceProps) {
  const standing = instants.find(instant => instant <= knownAt);
  return (
    <label className="labelled">
      <span>至哪次变动</span>
      <select
        aria-label="至哪次变动"
        value={standing ?? ''}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {standing === undefined && <option value="">尚未登记</option>}
        {instants.map(instant => (
          <option key={instant} value={instant}>
            {formatSecond(instant)}
          </option>
        ))}
      </select>
    </label>
  );
}
