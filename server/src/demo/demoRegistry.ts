/**
 * The demo registry: 300 enterprises of the banner with three years of records, every boundary and defect of article 6
 * among them by name. A pure function of the day of loading: all days are counted from it, so that the demo is always fresh.
 */
import { addDays, formatDay, minusYears, type Day } from '@qianqi/shared';
import { BOUNDARY_PREFIX, type BoundaryCase } from './boundary/boundaryCase.js';
import { certificateCases } from './boundary/certificate.js';
import { defectCases } from './boundary/defect.js';
import { outcomeCases } from './boundary/outcome.js';
import { windowCases } from './boundary/window.js';
import { workedCases } from './boundary/workedCase.js';
import { COURSES, enterCourse, type Course } from './course.js';
import type { DemoEnterprise } from './demoEnterprise.js';
import { numberPenalties } from './documentNumbers.js';
import { openStepFile } from './fileOfSteps.js';
import { openRegistrar, type Registrar } from './identity.js';
import { township } from './place.js';
import { routine } from './routine.js';
import { seededRandom, type SeededRandom } from './seededRandom.js';
import { tradeOf } from './trade.js';

export const DEMO_SIZE = 300;

/** Any number: another one makes another registry. */
const SEED = 152_221;

export function demoRegistry(today: Day): readonly DemoEnterprise[] {
  const registrar = openRegistrar();
  // Each enterprise has chance of its own, so that a change to one leaves the others as they are.
  const chanceOf = (index: number) => seededRandom(SEED + index * 7919);
  const boundary = [workedCases, defectCases, windowCases, certificateCases, outcomeCases]
    .flatMap(cases => cases(today))
    .map((each, index) => boundaryEnterprise(registrar, chanceOf(index), today, each));
  const company = Array.from({ length: DEMO_SIZE - boundary.length }, (_, index) =>
    ordinaryEnterprise(registrar, chanceOf(boundary.length + index), today),
  );
  return numberPenalties([...boundary, ...company]);
}

function boundaryEnterprise(
  registrar: Registrar,
  random: SeededRandom,
  today: Day,
  { name, trade, at, includedOn, claim, write }: BoundaryCase,
): DemoEnterprise {
  const named = registrar.named(random, BOUNDARY_PREFIX + name, tradeOf(trade), township(at));
  const identity = { ...named, includedOn: formatDay(includedOn) };
  const file = openStepFile(random, today, identity, includedOn, false);
  write(file);
  return { identity, steps: file.steps(), claim };
}

function ordinaryEnterprise(registrar: Registrar, random: SeededRandom, today: Day): DemoEnterprise {
  const course = drawCourse(random);
  // When the registry began, most were taken in on one day; their first year is over before the three years of records.
  const founding = !course.firstYear && random.chance(0.55);
  const includedOn = founding
    ? addDays(minusYears(today, 4), -20)
    : addDays(today, -(course.firstYear ? random.between(30, 345) : random.between(400, 1500)));
  const identity = { ...registrar.company(random), includedOn: formatDay(includedOn) };
  const file = openStepFile(random, today, identity, includedOn, founding);
  enterCourse(file, course, includedOn);
  routine(file, includedOn);
  if (!course.firstYear && random.chance(0.06))
    file.renamed(registrar.formerName(random, identity), addDays(today, -random.between(20, 380)));
  return { identity, steps: file.steps(), claim: null };
}

function drawCourse(random: SeededRandom): Course {
  let left = random.between(1, 1000);
  return COURSES.find(({ share }) => (left -= share) <= 0)!;
}
