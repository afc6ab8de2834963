/** @import { CreditEvent, CreditRecord, Day } from '@qianqi/shared' */
import { addDays, day } from '../../shared/dist/src/index.js';

const EVENTS = 20;
const FIRST = day('2023-07-01');
const DAYS = 1096;
/** Each as often as it stands here. */
const KINDS = Object.entries({ ACCIDENT: 1, INTERVIEW: 2, PENALTY: 3, COMPLAINT: 4 }).flatMap(
  ([kind, times]) => Array(times).fill(kind),
);

/** The day on which grades are asked for: the three years of the events end the day before. */
export const AS_OF = addDays(FIRST, DAYS);

/**
 * Records of 20 events over three years and a certificate, the same for the same seed: accidents, interviews, penalties
 * and complaints in the proportions in which a bureau sees them, some voided, withdrawn or not of the principal.
 * @param {number} count
 * @param {number} seed
 * @returns {CreditRecord[]}
 */
export function randomRecords(count, seed) {
  const random = randomNumbers(seed);
  const below = limit => Math.floor(random() * limit);
  const oneOf = (...choices) => choices[below(choices.length)];
  const chance = share => random() < share;

  /** @returns {CreditEvent} */
  const event = (id, on) => {
    const kind = oneOf(...KINDS);
    return {
      id,
      kind,
      on,
      recordedAt: 0,
      voidedAt: chance(0.05) ? 1 : null,
      fine: kind === 'PENALTY' ? below(3_000_000) : 0,
      confiscated: kind === 'PENALTY' ? below(1_000_000) : 0,
      interviewee: kind === 'INTERVIEW' ? oneOf('PRINCIPAL', 'PRINCIPAL', 'OTHER') : null,
      trigger: kind === 'INTERVIEW' ? oneOf('VIOLATION', 'VIOLATION', 'GRADE_MEASURE') : null,
      outcomes:
        kind === 'COMPLAINT' && chance(0.1)
          ? [{ kind: oneOf('WITHDRAWN', 'DUPLICATE', 'VERIFIED'), on: addDays(on, below(60)), recordedAt: 0 }]
          : [],
    };
  };

  return Array.from({ length: count }, (_, number) => {
    const days = Array.from({ length: EVENTS }, () => addDays(FIRST, below(DAYS))).sort((a, b) => a - b);
    const issuedOn = addDays(FIRST, below(DAYS) - 365);
    return {
      includedOn: addDays(FIRST, chance(0.1) ? DAYS - 1 - below(300) : -below(700)),
      recordedAt: 0,
      events: days.map((on, index) => event(`${number}-${index}`, on)),
      certificates: [
        {
          id: `${number}`,
          level: oneOf('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_3'),
          issuedOn,
          expiresOn: addDays(issuedOn, 1095),
          revokedOn: null,
          recordedAt: 0,
          revokedAt: null,
          voidedAt: null,
        },
      ],
    };
  });
}

/** Numerical Recipes' linear congruential generator: equal chances are all that is asked of it. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
