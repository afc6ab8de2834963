/** Article 6 by `2023-literal`, for those who read the events and decide in JavaScript. */
import { TODAY } from '../sizes.mjs';

const year = Number(TODAY.slice(0, 4));
const before = years => `${year - years}${TODAY.slice(4)}`;
const [ONE, THREE] = [before(1), before(3)];
const ENDS = new Set(['WITHDRAWN', 'DUPLICATE', 'REPAIRED']);

export function assessmentOf(includedOn, events, certificates) {
  let [accidents, interviews, penalties, fines, taken, complaints] = [0, 0, 0, 0, 0, 0];
  for (const event of events) {
    const { kind, countsFrom } = event;
    if (event.voidedAt !== null || countsFrom > TODAY || countsFrom <= THREE) continue;
    if (event.outcome !== null && ENDS.has(event.outcome) && event.outcomeOn <= TODAY) continue;
    if (kind === 'ACCIDENT') accidents++;
    if (countsFrom <= ONE) continue;
    if (kind === 'INTERVIEW' && event.interviewee === 'PRINCIPAL' && event.trigger !== 'GRADE_MEASURE')
      interviews++;
    if (kind === 'COMPLAINT') complaints++;
    if (kind !== 'PENALTY') continue;
    penalties++;
    fines += Number(event.fine);
    taken += Number(event.fine) + Number(event.confiscated);
  }
  const level = certificates.some(({ issuedOn, expiresOn }) => issuedOn <= TODAY && expiresOn >= TODAY);
  const [grade, clauses] = decide(
    { accidents, interviews, penalties, fines, taken, complaints, level },
    includedOn > ONE,
  );
  return {
    grade,
    decidedBy: clauses.filter(([, holds]) => holds).map(([code]) => ({ clause: { code } })),
  };
}

function decide({ accidents, interviews, penalties, fines, taken, complaints, level }, isNew) {
  const c = [
    ['6.3.1', interviews > 3],
    ['6.3.2', penalties > 3 && taken > 50_000],
    ['6.3.3', complaints > 5],
  ];
  if (c.some(([, holds]) => holds)) return ['C', c];
  if (isNew) return ['B', [['6.2.4', true]]];
  const a = [
    ['6.1.1', accidents === 0],
    ['6.1.2', level],
    ['6.1.3', interviews === 0],
    ['6.1.4', penalties === 0],
  ];
  if (a.some(([, holds]) => holds)) return ['A', a];
  return [
    'B',
    [
      ['6.2.1', interviews <= 2],
      ['6.2.2', penalties <= 2 && fines <= 50_000],
      ['6.2.3', complaints <= 5],
    ],
  ];
}
