import { expect, test } from '@jest/globals';
import { money } from '../money.js';
import { accidentClassOf } from './accidentClass.js';

test.each([
  [0, 0, '0.00', 'ORDINARY'],
  [2, 9, '9999999.99', 'ORDINARY'],
  [3, 0, '0.00', 'LARGER'],
  [0, 10, '0.00', 'LARGER'],
  [0, 0, '10000000.00', 'LARGER'],
  [9, 49, '49999999.99', 'LARGER'],
  [10, 0, '0.00', 'MAJOR'],
  [0, 50, '0.00', 'MAJOR'],
  [0, 0, '50000000.00', 'MAJOR'],
  [29, 99, '99999999.99', 'MAJOR'],
  [30, 0, '0.00', 'EXTRAORDINARY'],
  [0, 100, '0.00', 'EXTRAORDINARY'],
  [0, 0, '100000000.00', 'EXTRAORDINARY'],
  [3, 50, '0.00', 'MAJOR'],
])('%i deaths, %i serious injuries, a loss of %s yuan: %s', (deaths, seriousInjuries, loss, expected) => {
  expect(accidentClassOf({ deaths, seriousInjuries, directLoss: money(loss) })).toBe(expected);
});
