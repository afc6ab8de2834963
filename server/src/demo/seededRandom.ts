/** Chance as an argument: a small generator (mulberry32) that gives the same numbers for the same seed on every machine. */
export interface SeededRandom {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** `count` different ones, in the order of the draw; all of them where there are fewer. */
  draw<T>(choices: readonly T[], count: number): T[];
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  /** In [0, 1). */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(choices: readonly T[]): T => choices[between(0, choices.length - 1)]!;
  return {
    between,
    pick,
    chance: probability => next() < probability,
    draw(choices, count) {
      const left = [...choices];
      const drawn = [];
      while (drawn.length < count && left.length > 0)
        drawn.push(...left.splice(between(0, left.length - 1), 1));
      return drawn;
    },
  };
}
