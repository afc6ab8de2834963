import { expect, test } from '@jest/globals';
import { Crowd } from './crowd.js';

test('a few are in, the others come in their order as places become free', async () => {
  const crowd = new Crowd({ atOnce: 2, waiting: 3, patience: 10_000 });
  const order: number[] = [];
  const enter = async (who: number) => (await crowd.enter()) && order.push(who);
  const all = [0, 1, 2, 3, 4].map(enter);
  await Promise.all(all.slice(0, 2));
  expect(order).toEqual([0, 1]);
  expect(await crowd.enter()).toBe(false);
  for (let place = 0; place < 3; place++) {
    crowd.leave();
    await all[2 + place];
  }
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test('who has waited long enough goes, and takes no place', async () => {
  const crowd = new Crowd({ atOnce: 1, waiting: 5, patience: 20 });
  expect(await crowd.enter()).toBe(true);
  expect(await Promise.all([crowd.enter(), crowd.enter()])).toEqual([false, false]);
  crowd.leave();
  expect(await crowd.enter()).toBe(true);
});
