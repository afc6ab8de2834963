/**
 * The rules alone, on one core, beside two rule engines and a hand-written function that do the same. The peers are given
 * the facts already measured, which is the smaller part of the work; equal answers are asserted before anything is timed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { assess, edition, gradeOn, gradePeriods, onlyPolicy, valueOn } from '../../shared/dist/src/index.js';
import { measureFacts } from '../../shared/dist/src/grade/measure.js';
import { decide } from '../../shared/dist/src/policy/decide.js';
import { measureInRotation } from './measure.mjs';
import { gradeByHand } from './peers/handWritten.mjs';
import { jsonRulesEngine } from './peers/jsonRulesEngine.mjs';
import { zenEngine } from './peers/zenEngine.mjs';
import { AS_OF, randomRecords } from './records.mjs';

const { dependencies: peerVersions } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const history = onlyPolicy(edition('2023-literal'));
const [policy] = history;
const byJsonRulesEngine = jsonRulesEngine();
const byZenEngine = zenEngine();

/** What the peers are given, an object a record: none is a level no test takes, because JSON has no NaN. */
function factsOf(record) {
  const [accidents, interviews, penalties, fines, finesAndConfiscations, complaints, level, firstInclusion] =
    measureFacts(policy, record, AS_OF);
  return {
    accidents,
    interviews,
    penalties,
    fines,
    finesAndConfiscations,
    complaints,
    level: Number.isNaN(level) ? 9 : level,
    firstInclusion,
  };
}

await assertEqualAnswers(randomRecords(500, 7));

const records = randomRecords(100, 42);
const rows = records.map(record => measureFacts(policy, record, AS_OF));
const facts = records.map(factsOf);

/** What was answered, looked at so that no work is optimized away. */
let answers = 0;

/** json-rules-engine can be asked one thing at a time; zen-engine works twice as fast with many under way at once. */
const oneByOne = (inputs, answer) => async () => {
  for (const input of inputs) await answer(input);
  return inputs.length;
};
const allAtOnce = (inputs, answer) => async () => (await Promise.all(inputs.map(answer))).length;

const zen = 'zen-engine, on measured facts';
const jsonRules = 'json-rules-engine, on measured facts';
// A loop of its own for each: one shared by all would be compiled for none, and the call would cost as much as a decision.
const rates = await measureInRotation([
  {
    name: 'hand-written function, on measured facts',
    round() {
      for (const given of facts) answers += gradeByHand(given).length;
      return facts.length;
    },
  },
  {
    name: 'shared, on measured facts',
    round() {
      for (const row of rows) answers += gradeOfRow(row).length;
      return rows.length;
    },
  },
  { name: zen, round: allAtOnce(facts, byZenEngine) },
  { name: jsonRules, round: oneByOne(facts, byJsonRulesEngine) },
  {
    name: '`gradeOn`, from the record',
    round() {
      for (const record of records) answers += gradeOn(history, record, AS_OF).length;
      return records.length;
    },
  },
  {
    name: '`assess`, full explanation',
    round() {
      for (const record of records) answers += assess(history, record, AS_OF).clauses.length;
      return records.length;
    },
  },
  {
    name: '`gradePeriods`, all of them',
    round() {
      for (const record of records) answers += gradePeriods(history, record).length;
      return records.length;
    },
  },
]);

const peers = Object.entries(peerVersions).map(([name, version]) => `${name} ${version}`);
console.log(
  `Node ${process.version}, one core of ${cpus().length} (${cpus()[0]?.model.trim()}), ${peers.join(', ')}\n`,
);
print(rates);
assert(answers > 0);

function gradeOfRow(row) {
  return policy.table.lines[decide(policy.table, row)].grade;
}

async function assertEqualAnswers(sample) {
  const grades = new Set();
  for (const record of sample) {
    const grade = gradeOn(history, record, AS_OF);
    if (grade === null) continue;
    grades.add(grade);
    const given = factsOf(record);
    const answers = {
      decision: gradeOfRow(measureFacts(policy, record, AS_OF)),
      explanation: assess(history, record, AS_OF)?.grade,
      periods: valueOn(gradePeriods(history, record), AS_OF),
      hand: gradeByHand(given),
      jsonRulesEngine: await byJsonRulesEngine(given),
      zenEngine: await byZenEngine(given),
    };
    for (const [who, answer] of Object.entries(answers)) assert.equal(answer, grade, `${who} differs`);
  }
  assert.deepEqual([...grades].sort(), ['A', 'B', 'C'], 'the sample shows every grade');
}

function print(results) {
  const number = value => Math.round(value).toLocaleString('en');
  const times = value => `${value < 10 ? value.toFixed(1) : number(value)}×`;
  console.log('| | a second | of zen-engine | of json-rules-engine |');
  console.log('|---|--:|--:|--:|');
  for (const [name, rate] of results) {
    const ratios = [zen, jsonRules].map(peer => times(rate / results.get(peer)));
    console.log(`| ${[name, number(rate), ...ratios].join(' | ')} |`);
  }
}
