/**
 * What of an entry nobody needs to see again. The rule: by the field's name, secrets are dropped and personal numbers keep
 * their ends; in any text, what looks like an identity number, a mobile number or a token's secret is masked where it stands.
 * Masking what is masked already changes nothing, so that stored and masked-again texts can be compared.
 */

/** By name, whatever is in it. */
const SECRET_FIELD = /password|secret|token$|credential|cookie|authorization/i;
const PERSONAL_FIELD =
  /phone|mobile|identity(Number|Card)|idNumber|idCard|bankAccount|homeAddress|complainant/i;

const MASKED = '***';

/** 18 characters with a birthday in the middle: credit codes have none there. */
const IDENTITY_NUMBER =
  /(?<![\dA-Za-z])(\d{3})\d{3}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d(\d{2}[\dXx])(?![\dA-Za-z])/g;
const MOBILE_NUMBER = /(?<![\dA-Za-z])(1[3-9]\d)\d{4}(\d{4})(?![\dA-Za-z])/g;
const TOKEN_SECRET = /\bqq_[A-Za-z0-9_-]{20,}/g;

/** The same value with what is secret or personal masked; JSON in, JSON out. */
export function mask(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, nested]) => nested !== undefined)
      .map(([name, nested]) => [plain(name), maskField(name, nested)]),
  );
}

/** The same of an object, for what is known to be one. */
export function maskFields(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mask(content) as Record<string, unknown>;
}

function maskField(name: string, value: unknown): unknown {
  if (value === null) return null;
  if (SECRET_FIELD.test(name)) return MASKED;
  if (PERSONAL_FIELD.test(name)) return typeof value === 'string' ? maskEnds(value) : MASKED;
  return mask(value);
}

function maskText(text: string): string {
  return plain(text)
    .replace(IDENTITY_NUMBER, `$1${MASKED}$2`)
    .replace(MOBILE_NUMBER, `$1${MASKED}$2`)
    .replace(TOKEN_SECRET, MASKED);
}

/** The first three and the last two characters of a number long enough to hide the rest. */
function maskEnds(text: string): string {
  const characters = [...plain(text)];
  if (text === MASKED || /^.{3}\*\*\*.{2}$/u.test(text)) return text;
  return characters.length < 8
    ? MASKED
    : `${characters.slice(0, 3).join('')}${MASKED}${characters.slice(-2).join('')}`;
}

/** A name that nobody here bears: its first two characters and its length. */
export function maskName(typed: string): string {
  const characters = [...plain(typed)];
  return `${characters.slice(0, 2).join('')}${MASKED}（${characters.length} 字）`;
}

/** Text that PostgreSQL takes: what was refused for a null byte or half a character is to be written down all the same. */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
