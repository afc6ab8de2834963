/**
 * The double-random draw (双随机): who is visited and by whom follows from a seed and two frozen pools, by nothing but
 * hashes, comparisons and counting, so that anybody can draw again and get the same picks. Article 9.
 *
 * Announced before the draw: the hashes of both pools and SHA-256 of the seed. Revealed with it: the seed.
 *
 * Subjects: each holds as many tickets as its weight, the ticket j of subject s is SHA-256("seed:s:j"), and its best
 * ticket is the smallest. Of each grade the subjects with the smallest tickets are drawn, as many as the grade's rate asks.
 * Inspectors: for each drawn subject in the order of its ticket, those who may go there, least burdened first, of equals
 * the smallest SHA-256("seed:s:i").
 */
import type { Day } from '../day.js';
import { err, ok, type Result } from '../result.js';
import { GRADES, type Grade } from '../vocabulary.js';
import { HEAVIEST, type DrawInspector, type DrawSubject } from './pool.js';
import { sha256After } from './sha256.js';

export interface DrawTerms {
  /** Percent of each grade's subjects, 0 to 100. */
  readonly ratePerGrade: Readonly<Record<Grade, number>>;
  /** At least 2. */
  readonly inspectorsPerTask: number;
  /** The day by which the visits are made; licences must be valid on it. */
  readonly dueOn: Day;
}

export interface DrawPick {
  readonly subject: string;
  readonly inspectors: readonly string[];
}

/** A drawn subject to whom not enough inspectors may go: said, not skipped over. */
export interface DrawShortage {
  readonly subject: string;
  readonly eligible: number;
}

export interface Drawn {
  readonly picks: readonly DrawPick[];
}

/** How many of a grade's subjects are drawn: its rate of them, rounded up, so that a rate above 0 always draws one. */
export function quota(subjects: number, percent: number): number {
  return Math.ceil((subjects * percent) / 100);
}

/** Draws. SHORT_OF_INSPECTORS when somebody drawn cannot be visited by enough inspectors; then nothing is drawn. */
export function draw(
  seed: string,
  terms: DrawTerms,
  subjects: readonly DrawSubject[],
  inspectors: readonly DrawInspector[],
): Result<Drawn, { readonly kind: 'SHORT_OF_INSPECTORS'; readonly shortages: readonly DrawShortage[] }> {
  const ticketOf = sha256After(`${seed}:`);
  const burden = new Map(inspectors.map(({ key }) => [key, 0]));
  const picks: DrawPick[] = [];
  const shortages: DrawShortage[] = [];
  for (const subject of drawSubjects(ticketOf, terms, subjects)) {
    const eligible = inspectors.filter(inspector => mayVisit(inspector, subject, terms));
    if (eligible.length < terms.inspectorsPerTask) {
      shortages.push({ subject: subject.key, eligible: eligible.length });
      continue;
    }
    const chosen = eligible
      .map(({ key }) => ({ key, burden: burden.get(key)!, ticket: ticketOf(`${subject.key}:${key}`) }))
      .sort((a, b) => a.burden - b.burden || (a.ticket < b.ticket ? -1 : 1))
      .slice(0, terms.inspectorsPerTask)
      .map(({ key }) => key);
    for (const key of chosen) burden.set(key, burden.get(key)! + 1);
    picks.push({ subject: subject.key, inspectors: chosen });
  }
  return shortages.length > 0 ? err({ kind: 'SHORT_OF_INSPECTORS', shortages }) : ok({ picks });
}

type TicketOf = (rest: string) => string;

/** The subjects drawn, of all grades together, smallest ticket first. */
function drawSubjects(
  ticketOf: TicketOf,
  { ratePerGrade }: DrawTerms,
  subjects: readonly DrawSubject[],
): readonly DrawSubject[] {
  return GRADES.flatMap(grade => {
    const pool = subjects.filter(subject => subject.grade === grade);
    const drawn = quota(pool.length, ratePerGrade[grade]);
    if (drawn === 0) return [];
    const tickets = pool.map(subject => ({ subject, ticket: bestTicket(ticketOf, subject) }));
    return smallest(tickets, drawn);
  })
    .sort(byTicket)
    .map(({ subject }) => subject);
}

interface Ticketed {
  readonly subject: DrawSubject;
  readonly ticket: string;
}

/** The so many smallest, sorted. Hashes are spread evenly, so all but those below a bound can be left out of the sorting. */
function smallest(tickets: readonly Ticketed[], count: number): readonly Ticketed[] {
  const share = (count + 8 * Math.sqrt(count)) / tickets.length;
  const bound =
    share < 1
      ? Math.floor(share * 2 ** 32)
          .toString(16)
          .padStart(8, '0')
      : 'g';
  const below = tickets.filter(({ ticket }) => ticket < bound);
  return (below.length < count ? [...tickets] : below).sort(byTicket).slice(0, count);
}

function byTicket(a: { readonly ticket: string }, b: { readonly ticket: string }): number {
  return a.ticket < b.ticket ? -1 : 1;
}

function bestTicket(ticketOf: TicketOf, { key, weight }: DrawSubject): string {
  let best = ticketOf(`${key}:0`);
  for (let number = 1; number < Math.min(weight, HEAVIEST); number++) {
    const ticket = ticketOf(`${key}:${number}`);
    if (ticket < best) best = ticket;
  }
  return best;
}

function mayVisit(inspector: DrawInspector, subject: DrawSubject, { dueOn }: DrawTerms): boolean {
  return (
    inspector.licenceExpiresOn >= dueOn &&
    (inspector.sectors.length === 0 || inspector.sectors.includes(subject.sector)) &&
    !inspector.recusals.includes(subject.key)
  );
}
