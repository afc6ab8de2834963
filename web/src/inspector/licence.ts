/** How a licence stands, so that it is renewed before somebody cannot be sent. */
import { addDays, day, formatDay, type Day } from '@qianqi/shared';

/** A quarter: renewing takes weeks, and draws look a quarter ahead. */
const WARNED_DAYS = 90;

/** The day from which a licence counts as running out: `YYYY-MM-DD`. */
export function soonOf(today: Day): string {
  return formatDay(addDays(today, WARNED_DAYS));
}

/** What is wrong with the licence, in words; empty while it lasts. */
export function licenceWarning(expiresOn: string, today: Day): string {
  const left = day(expiresOn) - today;
  if (left < 0) return '已过期';
  if (left === 0) return '今天到期';
  return left < WARNED_DAYS ? `${left} 天后到期` : '';
}
