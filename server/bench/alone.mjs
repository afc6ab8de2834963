/** The rules with nothing beside them in the process: `node server/bench/run.mjs alone`. The best of ten turns each. */
import { assess, DEFAULT_HISTORY, gradeOn, gradePeriods } from '../../shared/dist/src/index.js';
import { AS_OF, randomRecords } from './records.mjs';

const TURNS = 10;
const TURN = 250;
const records = randomRecords(100, 7);

const RULES = {
  gradeOn: record => gradeOn(DEFAULT_HISTORY, record, AS_OF),
  assess: record => assess(DEFAULT_HISTORY, record, AS_OF),
  gradePeriods: record => gradePeriods(DEFAULT_HISTORY, record),
};

for (const [name, rule] of Object.entries(RULES)) {
  const turns = Array.from({ length: TURNS }, () => turn(rule));
  console.log(`${name}: ${Math.round(Math.max(...turns)).toLocaleString('en')} a second`);
}

function turn(rule) {
  let evaluations = 0;
  let elapsed = 0;
  for (const begun = performance.now(); elapsed < TURN; elapsed = performance.now() - begun) {
    for (const record of records) rule(record);
    evaluations += records.length;
  }
  return (evaluations / elapsed) * 1000;
}
