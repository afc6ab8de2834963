/** What PostgreSQL or its driver says when it cannot serve now, though the same request may well succeed later. */
const PASSING = [
  '40001',
  '40P01',
  '53100',
  '53200',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
];
const PASSING_TEXT =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not connected/i;

export function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return PASSING.includes(String(code)) || PASSING_TEXT.test(String(message));
}
