/** The records that article 6 counts, each entered in one line. Sums are in yuan. */
import { addDays, type Day } from '@qianqi/shared';
import type { StepFile } from './fileOfSteps.js';
import { accidentOf, COMPLAINTS, INTERVIEW_SUBJECTS, violationOf } from './wording.js';

export function accident(file: StepFile, on: Day, more: Record<string, string | number> = {}): number {
  const { random, identity } = file;
  return file.record('ACCIDENT', on, {
    summary: accidentOf(random, identity.sector),
    deaths: 0,
    seriousInjuries: 1,
    directLoss: `${random.between(2, 60)}0000.00`,
    ...more,
  });
}

export function interview(
  file: StepFile,
  on: Day,
  more: { interviewee?: 'OTHER'; trigger?: 'GRADE_MEASURE'; lag?: number } = {},
): number {
  const { lag, ...entered } = more;
  const subject = more.trigger ? '列入黑名单后的警示提醒约谈' : file.random.pick(INTERVIEW_SUBJECTS);
  return file.record(
    'INTERVIEW',
    on,
    { subject, interviewee: 'PRINCIPAL', trigger: 'VIOLATION', ...entered },
    { lag },
  );
}

export function penalty(file: StepFile, on: Day, fine: string, confiscated = '0.00'): number {
  return file.record('PENALTY', on, {
    violation: violationOf(file.random, file.identity.sector),
    fine,
    confiscated,
  });
}

export function complaint(file: StepFile, on: Day): number {
  const { random } = file;
  const channel = random.pick(['PHONE', 'PHONE', 'ONLINE', 'VISIT', 'LETTER', 'TRANSFERRED']);
  return file.record('COMPLAINT', on, { channel, summary: random.pick(COMPLAINTS) });
}

/** A case whose sum was mistyped: voided with the reason and recorded anew under the same document number. */
export function correctedPenalty(file: StepFile, on: Day, fine: string, mistyped: string): number {
  const violation = violationOf(file.random, file.identity.sector);
  const wrong = file.record('PENALTY', on, { violation, fine: mistyped, confiscated: '0.00' });
  file.voidRecord(wrong, '罚款金额录入有误，已按决定书重新录入');
  return file.record(
    'PENALTY',
    on,
    { violation, fine, confiscated: '0.00' },
    { after: wrong, caseOf: wrong },
  );
}

/** `count` days, the latest `latest` days ago and each `apart` days before the one after it; oldest first. */
export function daysBack(today: Day, count: number, latest: number, apart: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(today, -latest - (count - 1 - index) * apart));
}
