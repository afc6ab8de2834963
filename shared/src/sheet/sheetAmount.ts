/**
 * Amounts as sheets hold them, to exact yuan: the national penalty sheet counts in 万元 (10,000 yuan), of which six decimals
 * make a fen. The point is moved in the text, so that nothing is ever rounded.
 */
import { parseMoney } from '../money.js';
import { err, ok, type Result } from '../result.js';
import { fault, foldCell, isNone, textOfCell, type Cell, type CellFault } from './cell.js';

export type AmountUnit = 'YUAN' | 'WAN';

const UNIT_WORDS: Readonly<Record<AmountUnit, string>> = { YUAN: '元', WAN: '万元' };
const PLACES: Readonly<Record<AmountUnit, number>> = { YUAN: 0, WAN: 4 };
const PLAIN = /^(\d+)(?:\.(\d+))?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WITH_UNIT = /^([\d,.]+)(万元|万|元)(?:整)?$/;

/** Before an amount that its sheet merges with the one above: it stands for several rows, and only a person knows how. */
export const MERGED_AMOUNT = '合并：';

/** Answers yuan as `parseMoney` reads them; null for an empty cell and for 无. */
export function readSheetAmount(
  cell: Cell,
  label: string,
  unit: AmountUnit,
): Result<string | null, CellFault> {
  const folded = foldCell(cell)
    .replace(/\s+/g, '')
    .replace(/^[¥￥]/, '');
  if (isNone(folded)) return ok(null);
  if (textOfCell(cell).startsWith(MERGED_AMOUNT))
    return err(fault('MALFORMED', `${label}在原表中与上面的行合并；请填写本行自己的金额，没有则填 0`));
  const yuan = yuanOf(folded, unit);
  if (yuan === null) return err(malformed(label, unit, likelyOf(folded, unit)));
  const parsed = parseMoney(yuan);
  if (parsed.ok) return ok(yuan);
  return err(
    parsed.error === 'OUT_OF_RANGE'
      ? fault('OUT_OF_RANGE', `${label}不能超过 9999999999.99 元`)
      : malformed(label, unit, null),
  );
}

/** With its decimals moved and needless zeros dropped; null for what is no number, or finer than a fen. */
function yuanOf(text: string, unit: AmountUnit): string | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const decimals = (match[2] ?? '').padEnd(PLACES[unit], '0');
  const whole = match[1]! + decimals.slice(0, PLACES[unit]);
  const rest = decimals.slice(PLACES[unit]).replace(/0+$/, '');
  if (rest.length > 2) return null;
  const trimmed = whole.replace(/^0+(?=\d)/, '');
  return rest === '' ? trimmed : `${trimmed}.${rest}`;
}

/** What was probably meant, in the column's unit. */
function likelyOf(text: string, unit: AmountUnit): string | null {
  const match = WITH_UNIT.exec(text);
  const digits = match ? match[1]! : text;
  const plain = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
  if (!PLAIN.test(plain)) return null;
  const said: AmountUnit = match === null ? unit : match[2] === '元' ? 'YUAN' : 'WAN';
  if (said === unit) return plain;
  return said === 'WAN' ? yuanOf(plain, 'WAN') : wanOf(plain);
}

function wanOf(yuan: string): string {
  const [whole = '0', decimals = ''] = yuan.split('.');
  const padded = whole.padStart(5, '0');
  const rest = (padded.slice(-4) + decimals).replace(/0+$/, '');
  return padded.slice(0, -4) + (rest === '' ? '' : `.${rest}`);
}

function malformed(label: string, unit: AmountUnit, suggestion: string | null): CellFault {
  return fault(
    'MALFORMED',
    `${label}应为以${UNIT_WORDS[unit]}计的数字，精确到分，不加千分位和单位`,
    suggestion,
  );
}
