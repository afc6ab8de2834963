import { formatDay, type Day, type Instant } from '@qianqi/shared';

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026-03-01 09:30` on the clock of the bureau, wherever the browser is. */
export function formatInstant(instant: Instant): string {
  const parts = Object.fromEntries(CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

/** `2026-03-01 09:30:07`, where the second matters. */
export function formatSecond(instant: Instant): string {
  const seconds = Math.floor(instant / 1000) % 60;
  return `${formatInstant(instant)}:${String(seconds).padStart(2, '0')}`;
}

/** The last millisecond of a day in Shanghai: "as known that day" includes all that was recorded on it. */
export function endOfDay(day: Day): Instant {
  return Date.parse(`${formatDay(day)}T23:59:59.999+08:00`);
}
