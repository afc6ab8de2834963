/**
 * Days as clerks type them: 0105, 105, 1-5, 1.5, 1月5日, 240105, 20240105, 2024/1/5, 今, 昨, 前天. A day without a year is
 * the last such day that has come, because what is recorded has happened.
 */
import { addDays, civilOf, dayOf, daysInMonth, formatDay, type Day } from '@qianqi/shared';

const WORDS: Readonly<Record<string, number>> = {
  今: 0,
  今天: 0,
  今日: 0,
  t: 0,
  昨: -1,
  昨天: -1,
  昨日: -1,
  前天: -2,
  前日: -2,
  明: 1,
  明天: 1,
  明日: 1,
};

const SEPARATED = /^(?:(\d{4}|\d{2})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/;

/** The day meant, or null. `nearest` says where a day without a year is looked for. */
export function readDay(entered: string, today: Day, nearest: 'past' | 'future' = 'past'): Day | null {
  const text = entered.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const offset = WORDS[text];
  if (offset !== undefined) return addDays(today, offset);

  const separated = SEPARATED.exec(text);
  if (separated) return assemble(separated[1], separated[2]!, separated[3]!, today, nearest);
  if (!/^\d+$/.test(text)) return null;
  switch (text.length) {
    case 3:
      return assemble(undefined, text.slice(0, 1), text.slice(1), today, nearest);
    case 4:
      return assemble(undefined, text.slice(0, 2), text.slice(2), today, nearest);
    case 6:
      return assemble(text.slice(0, 2), text.slice(2, 4), text.slice(4), today, nearest);
    case 8:
      return assemble(text.slice(0, 4), text.slice(4, 6), text.slice(6), today, nearest);
    default:
      return null;
  }
}

/** The entry as `YYYY-MM-DD`, or as it was typed when no day can be read from it, so that the rules can refuse it. */
export function expandDay(entered: string, today: Day, nearest: 'past' | 'future' = 'past'): string {
  const day = readDay(entered, today, nearest);
  return day === null ? entered.trim() : formatDay(day);
}

function assemble(
  year: string | undefined,
  month: string,
  dayOfMonth: string,
  today: Day,
  nearest: 'past' | 'future',
): Day | null {
  if (year !== undefined)
    return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth);
  const { year: thisYear } = civilOf(today);
  const day = existing(thisYear, month, dayOfMonth);
  // 29 February is looked for up to a leap year away; other days are one year away at most.
  const step = nearest === 'past' ? -1 : 1;
  const wrongSide = (candidate: Day) => (nearest === 'past' ? candidate > today : candidate < today);
  if (day !== null && !wrongSide(day)) return day;
  for (let distance = 1; distance <= 8; distance++) {
    const candidate = existing(thisYear + step * distance, month, dayOfMonth);
    if (candidate !== null) return candidate;
  }
  return null;
}

function existing(year: number, monthText: string, dayText: string): Day | null {
  const [month, dayOfMonth] = [Number(monthText), Number(dayText)];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month) ? dayOf(year, month, dayOfMonth) : null;
}
