/** Keys as version 7 UUIDs of the moment of recording, from chance that is given: the same demo has the same addresses. */
import type { Instant } from '@qianqi/shared';
import type { SeededRandom } from './seededRandom.js';

const WORD = 0xffff;

export function demoKey(random: SeededRandom, at: Instant): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const word = () => random.between(0, WORD);
  const moment = hex(at, 12);
  const version = hex(0x7000 | (word() & 0x0fff), 4);
  const variant = hex(0x8000 | (word() & 0x3fff), 4);
  const rest = [word(), word(), word()].map(each => hex(each, 4)).join('');
  return `${moment.slice(0, 8)}-${moment.slice(8)}-${version}-${variant}-${rest}`;
}
