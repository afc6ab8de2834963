import type { Refusal, Result } from '@qianqi/shared';
import { Refused } from '../ledger/writer.js';

/** What was entered, as read by the shared fields; throws Refused with every refusal at once. */
export function taken<T>(parsed: Result<T, readonly Refusal[]>): T {
  if (!parsed.ok) throw new Refused(parsed.error);
  return parsed.value;
}
