const zero = 48;
const two = (text: string, at: number) => (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

/** `2026-06-30 04:00:00+00`, with up to three more digits of the second: what PostgreSQL prints of ours in UTC. */
const OURS = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?\+00$/;
const LEAST = '2026-06-30 04:00:00+00'.length;
const MOST = LEAST + 4;

/** An instant as PostgreSQL prints it, as the API does; null for one that is printed in another way than ours are. */
export function isoOf(text: string): string | null {
  const { length } = text;
  if (length < LEAST || length > MOST || !OURS.test(text)) return null;
  const digits = length - LEAST > 0 ? text.slice(20, length - 3).padEnd(3, '0') : '000';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${digits}Z`;
}

/**
 * A reader of instants for the driver that takes a tenth of the time of its own, to which it leaves whatever is printed in
 * another way.
 */
export function readingInstants(otherwise: (text: string) => Date): (text: string) => Date {
  return text => {
    const { length } = text;
    if (length < LEAST || length > MOST || !OURS.test(text)) return otherwise(text);
    const digits = length - LEAST - 1;
    const fraction =
      digits > 0 ? Number(text.slice(20, 20 + digits)) * (digits === 1 ? 100 : digits === 2 ? 10 : 1) : 0;
    const year = two(text, 0) * 100 + two(text, 2);
    if (year < 100) return otherwise(text);
    return new Date(
      Date.UTC(year, two(text, 5) - 1, two(text, 8), two(text, 11), two(text, 14), two(text, 17), fraction),
    );
  };
}
