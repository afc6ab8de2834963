import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { isoOf, readingInstants } from './instant.js';

const TIMESTAMPTZ: number = 1184;
const usual = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date;
const read = readingInstants(usual);

/** As PostgreSQL prints it in UTC. */
const printed = (at: Date) => at.toISOString().replace('T', ' ').replace(/0+Z$/, 'Z').replace(/\.?Z$/, '+00');

test('instants are read as the driver reads them', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      at => {
        expect(read(printed(at))).toEqual(at);
        expect(isoOf(printed(at))).toBe(at.toISOString());
      },
    ),
  );
});

test.each([
  'infinity',
  '2026-06-30 12:00:00+08',
  '2026-06-30 04:00:00.123456+00',
  '0044-03-15 12:00:00+00 BC',
  '2026-06-30 04:00:00.5+05:30',
])('%s is left to the driver', text => {
  expect(read(text)).toEqual(usual(text));
  expect(isoOf(text)).toBeNull();
});
