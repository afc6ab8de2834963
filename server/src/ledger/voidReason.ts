import { REASON_FIELD } from '@qianqi/shared';
import { Refused } from './writer.js';
import type { Day } from '@qianqi/shared';

/** The reason as it is kept; throws Refused for an empty, overlong or damaged one. */
export function voidReasonOf(reason: string): string {
  // A reason has no day in it, so any day will do.
  const parsed = REASON_FIELD.parse(reason, 0 as Day);
  if (!parsed.ok) throw new Refused([{ ...parsed.error, path: ['reason'] }]);
  return parsed.value;
}
