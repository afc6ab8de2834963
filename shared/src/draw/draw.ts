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
import { GRADES, type Grade, type Sector } from '../vocabulary.js';
import { sha256 } from './sha256.js';

/** Keys are public: a credit code, a licence number. Nothing else of a person or an enterprise is needed to verify. */
export interface DrawSubject {
  readonly key: string;
  readonly grade: Grade;
  readonly sector: Sector;
  /** Tickets held: 1 usually, more under article 7. */
  readonly weight: number;
}

export interface DrawInspector {
  readonly key: string;
  /** The last day on which the licence is valid. */
  readonly licenceExpiresOn: Day;
  /** What the inspector may inspect; empty for everything. */
  readonly sectors: readonly Sector[];
  /** Keys of subjects that the inspector keeps away from (回避). */
  readonly recusals: readonly string[];
}

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

export const FEWEST_INSPECTORS = 2;
const HEAVIEST = 100;

/** The text whose hash is announced: one line a subject, sorted. */
export function subjectPoolText(subjects: readonly DrawSubject[]): string {
  return sortedByKey(subjects)
    .map(({ key, grade, sector, weight }) => `${key} ${grade} ${sector} ${weight}\n`)
    .join('');
}

/** The text whose hash is announced: one line an inspector, sorted. */
export function inspectorPoolText(inspectors: readonly DrawInspector[]): string {
  return sortedByKey(inspectors)
    .map(({ key, licenceExpiresOn, sectors, recusals }) => {
      const lists = [sectors, recusals].map(list => [...list].sort().join(',') || '-');
      return `${key} ${licenceExpiresOn} ${lists.join(' ')}\n`;
    })
    .join('');
}

function sortedByKey<T extends { readonly key: string }>(pool: readonly T[]): readonly T[] {
  return [...pool].sort((a, b) => (a.key < b.key ? -1 : 1));
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
  const drawn = drawSubjects(seed, terms, subjects);
  const burden = new Map(inspectors.map(({ key }) => [key, 0]));
  const picks: DrawPick[] = [];
  const shortages: DrawShortage[] = [];
  for (const subject of drawn) {
    const eligible = inspectors.filter(inspector => mayVisit(inspector, subject, terms));
    if (eligible.length < terms.inspectorsPerTask) {
      shortages.push({ subject: subject.key, eligible: eligible.length });
      continue;
    }
    const chosen = eligible
      .map(({ key }) => ({ key, burden: burden.get(key)!, ticket: sha256(`${seed}:${subject.key}:${key}`) }))
      .sort((a, b) => a.burden - b.burden || (a.ticket < b.ticket ? -1 : 1))
      .slice(0, terms.inspectorsPerTask)
      .map(({ key }) => key);
    for (const key of chosen) burden.set(key, burden.get(key)! + 1);
    picks.push({ subject: subject.key, inspectors: chosen });
  }
  return shortages.length > 0 ? err({ kind: 'SHORT_OF_INSPECTORS', shortages }) : ok({ picks });
}

/** The subjects drawn, of all grades together, smallest ticket first. */
function drawSubjects(
  seed: string,
  { ratePerGrade }: DrawTerms,
  subjects: readonly DrawSubject[],
): readonly DrawSubject[] {
  const tickets = subjects.map(subject => ({ subject, ticket: bestTicket(seed, subject) }));
  tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  const left = Object.fromEntries(
    GRADES.map(grade => [
      grade,
      quota(subjects.filter(subject => subject.grade === grade).length, ratePerGrade[grade]),
    ]),
  ) as Record<Grade, number>;
  return tickets.flatMap(({ subject }) => (left[subject.grade]-- > 0 ? [subject] : []));
}

function bestTicket(seed: string, { key, weight }: DrawSubject): string {
  let best = sha256(`${seed}:${key}:0`);
  for (let number = 1; number < Math.min(weight, HEAVIEST); number++) {
    const ticket = sha256(`${seed}:${key}:${number}`);
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
