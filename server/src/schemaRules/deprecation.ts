/** A deprecation says until when the element is served: `@deprecated(reason: "… until 2027-06-01 … 中文。")`. */
import { parseDay, type Day } from '@qianqi/shared';

/** The last day on which a deprecated element is served; null where the reason names no such day. */
export function servedUntil(reason: string): Day | null {
  const written = /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(reason)?.[1];
  const parsed = parseDay(written ?? '');
  return parsed.ok ? parsed.value : null;
}
