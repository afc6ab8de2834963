/** The ends of the windows: one, three years and the leap day, just inside, just outside and on the way out. */
import {
  addDays,
  dayOf,
  civilOf,
  isLeapYear,
  minusYears,
  windowFrom,
  windowUntil,
  type Day,
} from '@qianqi/shared';
import { accident, complaint, daysBack, interview, penalty } from '../facts.js';
import type { StepFile } from '../fileOfSteps.js';
import { boundaryCase, fromToday, leaving, longAgo, spoil, type BoundaryCase } from './boundaryCase.js';

export function windowCases(today: Day): readonly BoundaryCase[] {
  const settled = longAgo(today);
  const yearFrom = windowFrom(today, 1);
  const threeYearsFrom = windowFrom(today, 3);
  const soon = leaving(addDays(today, 1));
  const later = leaving(addDays(today, 10));
  const accidentAndPenalty = (file: StepFile) => {
    accident(file, addDays(today, -400));
    penalty(file, addDays(today, -70), '8000.00');
  };
  const interviewAndPenalty = (file: StepFile) => {
    interview(file, addDays(today, -90));
    penalty(file, addDays(today, -70), '8000.00');
  };
  const settledB = ['6.2.1', '6.2.2', '6.2.3'];
  return [
    boundaryCase(
      ['约谈在窗口首日仍计砖瓦厂', '砖瓦', '归流河镇'],
      settled,
      { grade: 'B', clauses: settledB, next: { on: windowUntil(yearFrom, 1), grade: 'A' } },
      file => {
        accidentAndPenalty(file);
        interview(file, yearFrom);
      },
    ),
    boundaryCase(
      ['约谈在窗口前一日不计砖瓦厂', '砖瓦', '居力很镇'],
      settled,
      { grade: 'A', clauses: ['6.1.3'] },
      file => {
        accidentAndPenalty(file);
        interview(file, addDays(yearFrom, -1));
      },
    ),
    boundaryCase(
      ['事故在三年窗口首日仍计铁合金有限公司', '铁合金', '工业园区'],
      settled,
      { grade: 'B', clauses: settledB, next: { on: windowUntil(threeYearsFrom, 3), grade: 'A' } },
      file => {
        accident(file, threeYearsFrom);
        interviewAndPenalty(file);
      },
    ),
    boundaryCase(
      ['事故恰满三年不计有色金属铸造有限公司', '有色金属铸造', '工业园区'],
      settled,
      { grade: 'A', clauses: ['6.1.1'] },
      file => {
        accident(file, addDays(threeYearsFrom, -1));
        interviewAndPenalty(file);
      },
    ),
    boundaryCase(
      ['首年最后一日运输有限公司', '运输', '索伦镇'],
      yearFrom,
      { grade: 'B', clauses: ['6.2.4'], next: { on: windowUntil(yearFrom, 1), grade: 'A' } },
      () => {},
    ),
    boundaryCase(
      ['纳入恰满一年酒业有限公司', '酒业', '归流河镇'],
      minusYears(today, 1),
      { grade: 'A', clauses: ['6.1.1', '6.1.3', '6.1.4'] },
      () => {},
    ),
    boundaryCase(
      ['昨日新纳入农机销售部', '农机销售', '俄体镇'],
      addDays(today, -1),
      { grade: 'B', clauses: ['6.2.4'] },
      () => {},
    ),
    boundaryCase(
      [`${fromToday(today, soon.target)}出黑名单煤业有限公司`, '煤业', '大石寨镇'],
      settled,
      { grade: 'C', clauses: ['6.3.1'], next: { on: soon.target, grade: 'B' } },
      file => {
        accidentAndPenalty(file);
        for (const on of [soon.recorded, ...daysBack(today, 3, 60, 45)]) interview(file, on);
      },
    ),
    boundaryCase(
      [`${fromToday(today, later.target)}出黑名单液化气站`, '液化气站', '德伯斯镇'],
      settled,
      { grade: 'C', clauses: ['6.3.3'], next: { on: later.target, grade: 'B' } },
      file => {
        spoil(file);
        for (const on of [later.recorded, ...daysBack(today, 5, 40, 33)]) complaint(file, on);
      },
    ),
    boundaryCase(
      [`${fromToday(today, soon.target)}罚款出窗石灰石矿有限公司`, '石灰石矿', '察尔森镇'],
      settled,
      { grade: 'C', clauses: ['6.3.2'], next: { on: soon.target, grade: 'A' } },
      file => {
        for (const on of [soon.recorded, ...daysBack(today, 3, 50, 60)]) penalty(file, on, '30000.00');
      },
    ),
    ...leapDayCases(today),
  ];
}

/** The latest 29 February that is at least forty days past, so that what must follow it has happened too. */
function leapDay(today: Day): Day {
  let { year } = civilOf(addDays(today, -40));
  while (!isLeapYear(year) || dayOf(year, 2, 29) > today - 40) year--;
  return dayOf(year, 2, 29);
}

function leapDayCases(today: Day): readonly BoundaryCase[] {
  const leap = leapDay(today);
  const outOfYear = windowUntil(leap, 1);
  const outOfThreeYears = windowUntil(leap, 3);
  const includedOn = addDays(leap, -400);
  // Late enough to count still when the accident leaves its window, if that day has come.
  const other = Math.min(today - 60, outOfThreeYears - 30) as Day;
  const seen = other + 300 > outOfThreeYears;
  return [
    boundaryCase(
      ['闰日约谈次年三月一日起不计加油站', '加油站', '阿力得尔牧场'],
      includedOn,
      {
        grade: today < outOfYear ? 'C' : 'A',
        on: [
          [addDays(outOfYear, -1), 'C'],
          [outOfYear, 'A'],
        ],
      },
      file => {
        for (let index = 0; index < 4; index++) interview(file, addDays(leap, index * 7));
      },
    ),
    boundaryCase(
      ['闰日事故三年后三月一日起不计水泥制品厂', '水泥制品', '公主陵牧场'],
      includedOn,
      {
        grade: today < outOfThreeYears ? 'B' : 'A',
        on: seen
          ? [
              [addDays(outOfThreeYears, -1), 'B'],
              [outOfThreeYears, 'A'],
            ]
          : [],
      },
      file => {
        accident(file, leap);
        interview(file, other);
        penalty(file, addDays(other, 5), '6000.00');
      },
    ),
  ];
}
