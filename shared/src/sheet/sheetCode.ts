/** Credit codes and document numbers as sheets hold them: a spreadsheet that took a long code for a number has lost its end. */
import { describeCreditCodeError, foldCreditCode, parseCreditCode } from '../creditCode/creditCode.js';
import { err, ok, type Result } from '../result.js';
import { fault, textOfCell, type Cell, type CellFault } from './cell.js';

/** Spreadsheets keep fifteen digits; whatever stood behind them is gone. */
const MOST_DIGITS = 15;
const SCIENTIFIC = /^\d+(?:\.\d+)?E\+?\d+$/;

export function isLost(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isInteger(cell) || cell >= 10 ** MOST_DIGITS;
  const folded = foldCreditCode(cell ?? '');
  return folded.length !== 18 && SCIENTIFIC.test(folded);
}

export function lost(label: string): CellFault {
  return fault(
    'CODE_LOST',
    `${label}已被表格软件转成数字，后几位已丢失，无法复原。请在原表中把此列设为“文本”格式、重新填写后再导入，或在此直接改正`,
  );
}

export function readSheetCode(cell: Cell): Result<string, CellFault> {
  if (isLost(cell)) return err(lost('统一社会信用代码'));
  const parsed = parseCreditCode(textOfCell(cell));
  if (parsed.ok) return parsed;
  return err(fault('BAD_CREDIT_CODE', describeCreditCodeError(parsed.error), likelyCode(textOfCell(cell))));
}

/** With the letters that read like others replaced, if that makes a code. */
function likelyCode(entered: string): string | null {
  let code = foldCreditCode(entered);
  for (;;) {
    const parsed = parseCreditCode(code);
    if (parsed.ok) return parsed.value;
    const { error } = parsed;
    if (error.kind !== 'CHARACTER' || error.likely === null) return null;
    code = code.slice(0, error.index) + error.likely + code.slice(error.index + 1);
  }
}

/** Any other number or name that a record is known by. */
export function readSheetNumber(cell: Cell, label: string): Result<string, CellFault> {
  return isLost(cell) ? err(lost(label)) : ok(textOfCell(cell));
}
