/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {() => number | Promise<number>} round  Evaluates every input once and returns how many evaluations that were.
 */

const ROTATIONS = 3;
const WARM_UP = 300;
const MEASURED = 1000;

/**
 * Evaluations a second of each contestant: the median of three turns, taken in rotation, so that whatever else the
 * machine does strikes all of them alike.
 * @param {readonly Contestant[]} contestants
 * @returns {Promise<Map<string, number>>}
 */
export async function measureInRotation(contestants) {
  for (const { round } of contestants) await rateOf(round, WARM_UP);
  const rates = new Map(contestants.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let rotation = 0; rotation < ROTATIONS; rotation++)
    for (const { name, round } of contestants) rates.get(name).push(await rateOf(round, MEASURED));
  return new Map([...rates].map(([name, turns]) => [name, median(turns)]));
}

async function rateOf(round, milliseconds) {
  let evaluations = 0;
  const begun = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    const done = round();
    evaluations += typeof done === 'number' ? done : await done;
    elapsed = performance.now() - begun;
  }
  return (evaluations / elapsed) * 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
