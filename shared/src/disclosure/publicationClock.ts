/**
 * How long a penalty is published, from the day of its decision: minor 3 months, ordinary 1 year, grave 3 years (rules for
 * credit repair in force from 2026-04-01, and the practice before them).
 *
 * Whether the anniversary itself still belongs to the period the rules do not say. It is read as the windows of grading
 * are: not any more. That is the shorter reading, and an ordinary penalty leaves the site on the day it leaves the grade.
 */
import { addDays, addMonths, civilOf, type Day } from '../day.js';
import type { PenaltyGravity } from '../vocabulary.js';

export const PUBLICATION_MONTHS: Readonly<Record<PenaltyGravity, number>> = {
  MINOR: 3,
  ORDINARY: 12,
  GRAVE: 36,
};

/** A penalty that its authority or a court revoked must be gone within so many days (calendar days from the revocation). */
export const REVOKED_TAKE_DOWN_DAYS = 3;

/** The first day on which a penalty decided on that day is published no longer. */
export function publishedUntil(decidedOn: Day, gravity: PenaltyGravity): Day {
  return monthsLater(decidedOn, PUBLICATION_MONTHS[gravity]);
}

/** The same day of a later month, or, where that month is too short to have it, the first of the next one. */
export function monthsLater(from: Day, months: number): Day {
  const clamped = addMonths(from, months);
  return civilOf(clamped).dayOfMonth === civilOf(from).dayOfMonth ? clamped : addDays(clamped, 1);
}
