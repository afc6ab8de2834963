/**
 * The number after this one: the last run of digits counts one on, its width kept; a year in brackets never counts.
 * 〔2026〕12号 → 〔2026〕13号, 〔2026〕第009号 → 〔2026〕第010号. Null when nothing in it counts.
 */
const COUNTING = /(\d+)(?![^〔[(（【]*[〕\])）】])(?=\D*$)/;

export function nextDocumentNumber(documentNumber: string): string | null {
  const ascii = documentNumber.replace(/[０-９]/g, digit =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const match = COUNTING.exec(ascii);
  if (!match) return null;
  const next = increment(match[1]!);
  return ascii.slice(0, match.index) + next + ascii.slice(match.index + match[1]!.length);
}

/** Digit by digit: such a number can be longer than a number of the language is exact. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)![0].length;
  const head = digits.slice(0, digits.length - nines);
  const zeros = '0'.repeat(nines);
  return head === '' ? `1${zeros}` : head.slice(0, -1) + String(Number(head.slice(-1)) + 1) + zeros;
}

/** One spelling of a document number for comparing: full-width and half-width, any brackets, no spaces. */
export function foldDocumentNumber(documentNumber: string): string {
  return documentNumber
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〔[【(]/g, '(')
    .replace(/[〕\]】)]/g, ')');
}
