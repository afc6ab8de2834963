/** What is entered for a program's key. */
import { addDays, formatDay, type Day } from '../day.js';
import { calendarDay, parseFields, text, type Parsed } from '../event/field.js';
import { refusal, type Refusal } from '../refusal.js';
import { err, type Result } from '../result.js';
import { AREA_FIELD } from './accountEntry.js';

const API_TOKEN_FIELDS = {
  name: text('令牌名称', 100),
  expiresOn: calendarDay('有效期至'),
  divisions: AREA_FIELD,
};
const LONGEST_DAYS = 366;

/** Reads a new token: valid today, and for no more than a year; with one scope at least. */
export function parseApiToken(
  raw: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Parsed<typeof API_TOKEN_FIELDS>, readonly Refusal[]> {
  const parsed = parseFields(API_TOKEN_FIELDS, raw, today);
  if (!parsed.ok) return parsed;
  const { scopes } = raw;
  if (Array.isArray(scopes) && scopes.length === 0)
    return err([refusal('REQUIRED', '请至少指定一项权限范围', ['scopes'])]);
  const { expiresOn } = parsed.value;
  const last = addDays(today, LONGEST_DAYS);
  if (expiresOn >= today && expiresOn <= last) return parsed;
  return err([
    refusal('OUT_OF_RANGE', `有效期应在 ${formatDay(today)} 至 ${formatDay(last)} 之间`, ['expiresOn']),
  ]);
}
