/** What happens to every enterprise, good or bad: the sources that no clause of article 6 uses, and its certificates. */
import { addDays, formatDay, windowUntil, type Day } from '@qianqi/shared';
import type { StepFile } from './fileOfSteps.js';
import { ALARMS, FAILED, licenceOf, OPINIONS, PASSED, QUIET, SERIOUS } from './wording.js';

const YEARS_OF_RECORDS = 3 * 365 + 20;

/** From inclusion, but no more than three years back, to today, in about this order of frequency. */
export function routine(file: StepFile, since: Day): void {
  const { random, today } = file;
  const includedOn = Math.max(since, today - YEARS_OF_RECORDS) as Day;
  for (const on of every(file, includedOn, 190)) inspect(file, on, random.chance(0.22));
  for (const on of every(file, includedOn, 365)) {
    const score = random.between(55, 98);
    file.record('QUANTIFIED_GRADING', on, { score, summary: `年度量化分级评定 ${score} 分` });
  }
  const watched = ['COAL_MINE', 'NON_COAL_MINE', 'HAZARDOUS_CHEMICALS'].includes(file.identity.sector);
  for (const on of every(file, includedOn, watched ? 260 : 900)) monitor(file, on);
  for (const on of every(file, includedOn, 700)) {
    const score = random.between(60, 97);
    file.record('PUBLIC_EVALUATION', on, { score, summary: random.pick(OPINIONS) });
  }
  license(file, includedOn);
  if (random.chance(0.07)) listAsAbnormal(file, addDays(today, -random.between(30, today - includedOn)));
  if (random.chance(0.03)) {
    const on = addDays(today, -random.between(25, today - includedOn));
    const found = file.record('SERIOUS_VIOLATION', on, { summary: random.pick(SERIOUS) });
    if (today - on > 400) file.outcome(found, 'REPAIRED', addDays(on, 380), '期满且整改到位，准予移出');
  }
}

/** Days about `apart` days from each other, the first somewhere within that time after inclusion. */
function every({ random, today }: StepFile, includedOn: Day, apart: number): readonly Day[] {
  const days: Day[] = [];
  let on = addDays(includedOn, random.between(5, apart));
  while (on < today) {
    days.push(on);
    on = addDays(on, random.between(Math.floor(apart * 0.8), Math.floor(apart * 1.2)));
  }
  return days;
}

function inspect(file: StepFile, on: Day, failed: boolean): void {
  const summary = file.random.pick(failed ? FAILED : PASSED);
  const record = file.record('INSPECTION', on, { result: failed ? 'FAIL' : 'PASS', summary });
  if (file.random.chance(0.02)) file.voidRecord(record, '录错企业，应录入同名企业');
}

function monitor(file: StepFile, on: Day): void {
  const abnormal = file.random.chance(0.12);
  const summary = file.random.pick(abnormal ? ALARMS : QUIET);
  file.record('MONITORING', on, { result: abnormal ? 'ABNORMAL' : 'NORMAL', summary });
}

function license(file: StepFile, includedOn: Day): void {
  const { random, identity, today } = file;
  const granted = addDays(includedOn, random.between(0, 200));
  if (granted >= today) return;
  const licence = licenceOf(random, identity.sector, granted);
  const until = (on: Day) => formatDay(addDays(windowUntil(on, 3), -1));
  file.record('LICENCE', granted, { action: 'GRANTED', ...licence, expiresOn: until(granted) });
  const renewed = addDays(windowUntil(granted, 3), -random.between(5, 40));
  if (renewed < today)
    file.record('LICENCE', renewed, { action: 'RENEWED', ...licence, expiresOn: until(renewed) });
}

function listAsAbnormal(file: StepFile, on: Day): void {
  const reason = file.random.pick([
    '未按期公示年度报告',
    '通过登记的住所无法联系',
    '公示企业信息隐瞒真实情况',
  ]);
  const listing = file.record('ABNORMAL_LISTING', on, { authority: '科右前旗市场监督管理局', reason });
  const lifted = addDays(on, file.random.between(20, 200));
  if (lifted < file.today && file.random.chance(0.7))
    file.outcome(listing, 'LIFTED', lifted, '已补正并公示，准予移出');
}

/** A certificate that holds today, has run out or been revoked; of those that hold, some run out within two months. */
export function certify(file: StepFile, standing: 'VALID' | 'LOST'): void {
  const { random, today } = file;
  const level = random.pick([
    'LEVEL_3',
    'LEVEL_3',
    'LEVEL_3',
    'LEVEL_3',
    'LEVEL_2',
    'LEVEL_2',
    'LEVEL_1',
  ] as const);
  const forThreeYears = (issuedOn: Day) => file.grant(level, issuedOn, addDays(windowUntil(issuedOn, 3), -1));
  if (standing === 'VALID') {
    forThreeYears(
      addDays(today, -(random.chance(0.15) ? random.between(1036, 1090) : random.between(20, 1035))),
    );
    return;
  }
  const revoked = random.chance(0.25);
  const issuedOn = addDays(today, -(revoked ? random.between(300, 900) : random.between(1100, 1400)));
  const certificate = forThreeYears(issuedOn);
  if (revoked) file.revoke(certificate, addDays(today, -random.between(3, 250)), '发生生产安全责任事故');
}
