/**
 * Days as sheets hold them: 2024/3/5, 20240305, 2024年3月5日, the serial number of a spreadsheet, and 2024-03-05 and
 * 2024.3.5 besides; a time of day is dropped. Read as what they are and never guessed: 3/5/2024 could be two days.
 */
import { addDays, day, formatDay, parseDay } from '../day.js';
import { err, ok, type Result } from '../result.js';
import { fault, foldCell, type Cell, type CellFault } from './cell.js';

/** From which day a spreadsheet counts: 1900 with one day too many, which is why the first is 1899-12-30; or 1904. */
const FIRST_DAY = { 1900: day('1900-01-01'), 1904: day('1904-01-01') } as const;
export type Epoch = keyof typeof FIRST_DAY;

/** Before it the serials of 1900 are a day off, as spreadsheets hold 1900 for a leap year. */
const FIRST_SURE_SERIAL = 61;
const LAST_SERIAL = 109_574;

const TIME = String.raw`(?:[T ]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const PARTED = new RegExp(
  String.raw`^(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)${TIME}$`,
);
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** Answers `YYYY-MM-DD`. */
export function readSheetDay(cell: Cell, label: string, epoch: Epoch = 1900): Result<string, CellFault> {
  const folded = foldCell(cell).replace(/\s+/g, ' ');
  if (/^\d{5,6}(?:\.\d+)?$/.test(folded)) return daySerial(Number(folded), label, epoch);
  const match = PARTED.exec(folded) ?? TOGETHER.exec(folded);
  if (match) {
    const [year, month, dayOfMonth] = match.slice(1).filter(part => part !== undefined);
    return checked(isoOf(year!, month!, dayOfMonth!), label);
  }
  const short = SHORT_YEAR.exec(folded);
  const guess = short && isoOf(`20${short[1]}`, short[2]!, short[3]!);
  return err(notADay(label, guess !== null && parseDay(guess).ok ? guess : null));
}

function daySerial(serial: number, label: string, epoch: Epoch): Result<string, CellFault> {
  const whole = Math.floor(serial);
  if (whole < FIRST_SURE_SERIAL || whole > LAST_SERIAL) return err(notADay(label, null));
  return ok(formatDay(addDays(FIRST_DAY[epoch], epoch === 1900 ? whole - 2 : whole)));
}

function isoOf(year: string, month: string, dayOfMonth: string): string {
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

function checked(iso: string, label: string): Result<string, CellFault> {
  const parsed = parseDay(iso);
  if (parsed.ok) return ok(iso);
  return err(
    parsed.error === 'OUT_OF_RANGE'
      ? fault('OUT_OF_RANGE', `${label}应在 1900 年至 2199 年之间`)
      : notADay(label, null),
  );
}

function notADay(label: string, suggestion: string | null): CellFault {
  return fault('MALFORMED', `${label}应为实际存在的日期，形如 2024/3/5、20240305、2024年3月5日`, suggestion);
}
