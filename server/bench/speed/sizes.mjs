/**
 * @typedef {object} Size
 * @property {number} enterprises
 * @property {number} events
 */

/** @type {Readonly<Record<string, Size>>} */
export const SIZES = {
  S: { enterprises: 10_000, events: 200_000 },
  M: { enterprises: 100_000, events: 2_000_000 },
  L: { enterprises: 1_000_000, events: 20_000_000 },
};

/** The day on which everybody is asked; the five years of the events end the day before. */
export const TODAY = '2026-06-30';

/** Noon of that day in Shanghai, in milliseconds. */
export const NOON = Date.parse(`${TODAY}T12:00:00+08:00`);
