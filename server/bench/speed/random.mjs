/** A hash of whole numbers (Wellons' "lowbias32"), so that each row can be made from its own number, in any order. */
function mixed(value) {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * Numbers for one row: the same for the same number and salt.
 * @param {number} row
 * @param {number} salt
 */
export function randomOf(row, salt) {
  let state = mixed(row ^ Math.imul(salt, 0x9e3779b1));
  const random = () => (state = mixed(state + 0x9e3779b9)) / 2 ** 32;
  return {
    below: limit => Math.floor(random() * limit),
    chance: share => random() < share,
    oneOf: choices => choices[Math.floor(random() * choices.length)],
  };
}
