/** At least 0, less than 1. Chance is an argument everywhere else: this is the one place that asks the machine for it. */
export type Chance = () => number;

export const systemChance: Chance = () => Math.random();
