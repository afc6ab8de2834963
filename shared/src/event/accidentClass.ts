/**
 * The class of an accident by State Council Order 493, article 3: the worst of the three measures decides, and a
 * threshold includes its own number.
 */
import { money, type Money } from '../money.js';
import type { AccidentClass } from '../vocabulary.js';

const THRESHOLDS: readonly {
  accidentClass: AccidentClass;
  deaths: number;
  seriousInjuries: number;
  directLoss: Money;
}[] = [
  { accidentClass: 'EXTRAORDINARY', deaths: 30, seriousInjuries: 100, directLoss: money('100000000.00') },
  { accidentClass: 'MAJOR', deaths: 10, seriousInjuries: 50, directLoss: money('50000000.00') },
  { accidentClass: 'LARGER', deaths: 3, seriousInjuries: 10, directLoss: money('10000000.00') },
];

export function accidentClassOf(accident: {
  readonly deaths: number;
  readonly seriousInjuries: number;
  readonly directLoss: Money;
}): AccidentClass {
  const reached = THRESHOLDS.find(
    ({ deaths, seriousInjuries, directLoss }) =>
      accident.deaths >= deaths ||
      accident.seriousInjuries >= seriousInjuries ||
      accident.directLoss >= directLoss,
  );
  return reached?.accidentClass ?? 'ORDINARY';
}
