/** Penalty decisions are numbered by the bureau, one row of numbers a year in the order of the decisions. */
import type { DemoEnterprise, Step } from './demoEnterprise.js';

/** Puts the numbers in: until here a penalty bears only `#` and the number of its case within the enterprise. */
export function numberPenalties(enterprises: readonly DemoEnterprise[]): readonly DemoEnterprise[] {
  const decidedOn = new Map<string, string>();
  for (const [index, { steps }] of enterprises.entries())
    for (const step of steps) {
      const penaltyCase = caseOf(index, step);
      if (penaltyCase !== null && step.deed === 'RECORD')
        decidedOn.set(penaltyCase, step.entered['decidedOn'] as string);
    }
  const numbers = new Map<string, string>();
  const issued = new Map<string, number>();
  for (const [penaltyCase, day] of [...decidedOn].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const year = day.slice(0, 4);
    const number = (issued.get(year) ?? 0) + 1;
    issued.set(year, number);
    numbers.set(penaltyCase, `（科右前）应急罚〔${year}〕${number}号`);
  }
  return enterprises.map((enterprise, index) => ({
    ...enterprise,
    steps: enterprise.steps.map(step => {
      const penaltyCase = caseOf(index, step);
      if (penaltyCase === null || step.deed !== 'RECORD') return step;
      return { ...step, entered: { ...step.entered, documentNumber: numbers.get(penaltyCase)! } };
    }),
  }));
}

function caseOf(enterprise: number, step: Step): string | null {
  return step.deed === 'RECORD' && step.kind === 'PENALTY'
    ? `${enterprise}${step.entered['documentNumber']}`
    : null;
}
