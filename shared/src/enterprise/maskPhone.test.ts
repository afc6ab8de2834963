import { expect, test } from '@jest/globals';
import { maskPhone } from './maskPhone.js';

test.each([
  ['13812341234', '138****1234'],
  ['138 1234 1234', '138****1234'],
  ['+86 138-1234-1234', '86138****1234'],
  ['0482-8396110', '048****6110'],
  ['8396110', '****10'],
  ['12345', '****45'],
])('%s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
