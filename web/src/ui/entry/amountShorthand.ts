/**
 * Amounts as clerks type them: 5万, 1.25万, 3千, 1,200.50, ５００００元. Read by moving the decimal point in the text, never by
 * multiplying, so that no fen is gained or lost.
 */
const UNITS: Readonly<Record<string, number>> = { '': 0, 百: 2, 千: 3, 万: 4, w: 4, 百万: 6, 千万: 7, 亿: 8 };
const SHAPE = /^(\d+)(?:\.(\d+))?(百万|千万|百|千|万|w|亿)?元?整?$/;

/** The amount in yuan as `50000.01`; as it was typed when it cannot be read, so that the rules can refuse it. */
export function expandAmount(entered: string): string {
  const text = entered
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .toLowerCase();
  const match = SHAPE.exec(text);
  if (!match) return entered.trim();
  const shift = UNITS[match[3] ?? '']!;
  const decimals = (match[2] ?? '').padEnd(shift, '0');
  const whole = `${match[1]}${decimals.slice(0, shift)}`.replace(/^0+(?=\d)/, '');
  const fraction = decimals.slice(shift).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
