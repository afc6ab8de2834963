import { formatDay, gradeText, type Day } from '@qianqi/shared';
import type { AsOf } from '../domain/creditFile/AsOf';
import { causeOfChange } from '../domain/causeOfChange';

interface Props {
  readonly asOf: AsOf;
}

/** "2027-03-14 起变为 B▲：一条约谈移出时间窗", if nothing new is recorded. */
export function NextChange({ asOf: { assessment, known, history, change } }: Props) {
  if (!assessment || !known) return <p className="next-change">这一天尚未纳入信用管理，没有等级。</p>;
  const { nextChange } = assessment;
  if (!nextChange) return <p className="next-change">若无新记录，等级不再变化。</p>;
  const cause = causeOfChange(history, known, nextChange.on);
  const look = (day: Day) => change({ asOf: day }, 'replace');
  return (
    <p className="next-change">
      若无新记录，
      <button type="button" className="link days" onClick={() => look(nextChange.on)}>
        {formatDay(nextChange.on)}
      </button>{' '}
      起变为 <b>{gradeText(nextChange.grade)}</b>
      {cause && `：${cause}`}
    </p>
  );
}
