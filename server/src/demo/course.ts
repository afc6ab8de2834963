/** What an enterprise's last three years were like: how many counted records in the last year and before it. */
import { addDays, type Day } from '@qianqi/shared';
import { accident, complaint, correctedPenalty, interview, penalty } from './facts.js';
import type { StepFile } from './fileOfSteps.js';
import { certify } from './routine.js';
import { MISTAKES } from './wording.js';

type Range = readonly [least: number, most: number];

export interface Course {
  /** How many of 1000 enterprises. */
  readonly share: number;
  /** Included within the last year; otherwise well before it. */
  readonly firstYear: boolean;
  readonly accidents: Range;
  /** Of the last year. */
  readonly interviews: Range;
  readonly penalties: Range;
  readonly complaints: Range;
  /** In hundreds of yuan. */
  readonly fine: Range;
  /** Of 100, how many hold a certificate today. */
  readonly certified: number;
  /** Of 100, how many were in trouble before the last year. */
  readonly troubledBefore: number;
}

const NONE: Range = [0, 0];
const SMALL: Range = [10, 90];
const MILD = {
  share: 0,
  firstYear: false,
  accidents: NONE,
  interviews: NONE,
  penalties: NONE,
  complaints: [0, 2] as Range,
  fine: SMALL,
  certified: 45,
  troubledBefore: 25,
};

/** By the literal edition the first four end in A, the next two in B, the last three in C. */
export const COURSES: readonly Course[] = [
  { ...MILD, share: 330 },
  { ...MILD, share: 150, interviews: [0, 3], penalties: [1, 3], complaints: [0, 4] },
  { ...MILD, share: 90, interviews: [1, 2], penalties: NONE, complaints: [1, 4], troubledBefore: 60 },
  {
    ...MILD,
    share: 50,
    accidents: [1, 1],
    interviews: [1, 2],
    penalties: [1, 2],
    certified: 100,
    troubledBefore: 40,
  },
  {
    ...MILD,
    share: 150,
    firstYear: true,
    interviews: [0, 1],
    penalties: [0, 1],
    certified: 20,
    troubledBefore: 0,
  },
  {
    ...MILD,
    share: 150,
    accidents: [1, 2],
    interviews: [1, 3],
    penalties: [1, 3],
    complaints: [0, 4],
    certified: 0,
    troubledBefore: 45,
  },
  { ...MILD, share: 25, interviews: [4, 5], penalties: [0, 2], certified: 15, troubledBefore: 50 },
  {
    ...MILD,
    share: 28,
    interviews: [0, 2],
    penalties: [4, 6],
    fine: [130, 600],
    certified: 15,
    troubledBefore: 50,
  },
  { ...MILD, share: 27, complaints: [6, 9], penalties: [0, 1], certified: 15, troubledBefore: 30 },
];

/** Enters the counted records of that course, and what came of some of them. */
export function enterCourse(file: StepFile, course: Course, includedOn: Day): void {
  const { random, today } = file;
  const age = today - includedOn - 1;
  const lastYear = (range: Range) => random.draw(daysAgo(8, Math.min(340, age)), random.between(...range));
  const on = (ago: number) => addDays(today, -ago);

  for (const ago of random.draw(daysAgo(40, Math.min(1060, age)), random.between(...course.accidents)))
    accident(file, on(ago), { deaths: random.chance(0.2) ? 1 : 0 });
  const interviewed = lastYear(course.interviews);
  for (const ago of interviewed) interview(file, on(ago));
  const fined = lastYear(course.penalties);
  for (const ago of fined) fine(file, on(ago), course.fine);
  const complained = lastYear(course.complaints);
  for (const ago of complained) accept(file, on(ago), course.complaints[0] < 6);
  remind(file, interviewed, 4);
  remind(file, fined, 4);
  remind(file, complained, 6);
  if (random.chance(0.08))
    interview(file, on(random.between(8, Math.min(700, age))), { interviewee: 'OTHER' });

  if (random.chance(course.troubledBefore / 100)) trouble(file, age);
  if (random.chance(course.certified / 100)) certify(file, 'VALID');
  else if (!course.firstYear && random.chance(0.2)) certify(file, 'LOST');
}

function daysAgo(latest: number, earliest: number): readonly number[] {
  return Array.from({ length: Math.max(earliest - latest + 1, 1) }, (_, index) => latest + index);
}

function fine({ random, ...rest }: StepFile, on: Day, range: Range): void {
  const file = { random, ...rest };
  const hundreds = random.between(...range);
  const sum = `${hundreds}00.00`;
  if (random.chance(0.05)) correctedPenalty(file, on, sum, `${hundreds}000.00`);
  else if (random.chance(0.12)) penalty(file, on, sum, `${random.between(5, 80)}00.00`);
  else penalty(file, on, sum);
}

/** A complaint, with what became of it; `settled` ones may turn out not to count. */
function accept(file: StepFile, on: Day, settled: boolean): void {
  const { random, today } = file;
  const record = complaint(file, on);
  const closed = addDays(on, random.between(3, 30));
  if (closed >= today) return;
  if (settled && random.chance(0.1)) file.outcome(record, 'WITHDRAWN', closed, '投诉人撤回');
  else if (settled && random.chance(0.08))
    file.outcome(record, 'DUPLICATE', closed, '与前一件为同一事项，合并办理');
  else if (random.chance(0.5)) file.outcome(record, 'VERIFIED', closed, '经核查属实，已责令整改');
}

/** Article 11(2): the interview that grade C itself orders, a week or two after the record that led to it. */
function remind(file: StepFile, ago: readonly number[], deciding: number): void {
  const led = [...ago].sort((a, b) => b - a)[deciding - 1];
  if (led === undefined) return;
  const held = led - file.random.between(7, 14);
  if (held > 0) interview(file, addDays(file.today, -held), { trigger: 'GRADE_MEASURE' });
}

/** Trouble of before the last year, some of it enough for the black list of that time. */
function trouble(file: StepFile, age: number): void {
  const { random, today } = file;
  const from = 400;
  if (age < from + 60) return;
  const start = random.between(from + 30, Math.min(age, 1150));
  const days = random
    .draw(daysAgo(Math.max(from, start - 200), start), random.between(3, 8))
    .sort((a, b) => b - a);
  const kind = random.pick(['INTERVIEW', 'PENALTY', 'COMPLAINT'] as const);
  for (const ago of days) {
    const on = addDays(today, -ago);
    if (kind === 'PENALTY') fine(file, on, [80, 400]);
    else if (kind === 'COMPLAINT') accept(file, on, true);
    else interview(file, on);
  }
  if (kind === 'INTERVIEW') remind(file, days, 4);
  if (kind === 'COMPLAINT') remind(file, days, 6);
  const on = addDays(today, -random.between(from, start));
  if (random.chance(0.25)) file.voidRecord(complaint(file, on), random.pick(MISTAKES));
  if (random.chance(0.3)) {
    const fined = penalty(file, on, `${random.between(20, 90)}00.00`);
    file.outcome(fined, 'REPAIRED', addDays(on, random.between(180, 360)), '整改到位，准予信用修复');
  }
}
