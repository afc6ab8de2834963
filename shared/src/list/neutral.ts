/**
 * What a spreadsheet would compute instead of showing. Names, addresses and complaints are typed by strangers, and one that
 * begins like a formula would run on the machine of whoever opens the export.
 */
const LIKE_A_FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

export function isLikeFormula(text: string): boolean {
  return LIKE_A_FORMULA.test(text);
}
