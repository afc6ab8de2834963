/** A phone number with its middle hidden, as answers show it: enough to recognise it, too little to call it. */
const HIDDEN = '****';
const LONG = 11;
const SHOWN_AT_END = 4;

/** `13812341234` is `138****1234`; of a number of fewer than eleven digits only the last two are shown. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < LONG) return `${HIDDEN}${digits.slice(-2)}`;
  return `${digits.slice(0, -SHOWN_AT_END - HIDDEN.length)}${HIDDEN}${digits.slice(-SHOWN_AT_END)}`;
}
