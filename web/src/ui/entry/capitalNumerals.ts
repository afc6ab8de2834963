/** Amounts in capital numerals (大写金额) as on a receipt: 50000 → 伍万元整, 1005.06 → 壹仟零伍元零陆分. */
import { parseMoney } from '@qianqi/shared';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿'];

/** Empty when the text is not an amount. */
export function capitalNumerals(amount: string): string {
  if (!parseMoney(amount).ok) return '';
  const [yuan = '0', decimals = ''] = amount.split('.');
  const [jiao, fen] = [Number(decimals[0] ?? 0), Number(decimals[1] ?? 0)];
  const whole = wholePart(yuan.replace(/^0+(?=\d)/, ''));
  if (jiao === 0 && fen === 0) return `${whole || '零'}元整`;
  const zero = whole !== '' && jiao === 0 ? '零' : '';
  return (
    (whole && `${whole}元`) + (jiao > 0 ? `${DIGITS[jiao]}角` : zero) + (fen > 0 ? `${DIGITS[fen]}分` : '整')
  );
}

/** Four digits at a time; a run of zeros inside the number is said once, at its end not at all. */
function wholePart(digits: string): string {
  let text = '';
  let zeroOwed = false;
  for (let index = 0; index < digits.length; index++) {
    const place = digits.length - 1 - index;
    const digit = Number(digits[index]);
    if (digit === 0) zeroOwed = text !== '';
    else {
      text += `${zeroOwed ? '零' : ''}${DIGITS[digit]}${PLACES[place % 4]}`;
      zeroOwed = false;
    }
    const sectionEnds = place % 4 === 0 && place > 0;
    if (sectionEnds && /[1-9]/.test(digits.slice(Math.max(0, index - 3), index + 1)))
      text += SECTIONS[place / 4];
  }
  return text;
}
