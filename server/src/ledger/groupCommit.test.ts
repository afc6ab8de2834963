import { expect, test } from '@jest/globals';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { GroupCommit } from './groupCommit.js';

interface Deferred {
  readonly asked: readonly string[];
  resolve(values: readonly (string | undefined)[]): void;
  reject(error: unknown): void;
}

/** A group whose transactions end when the test says so; a name is a request's first letter. */
function groupOf() {
  const alone: Deferred[] = [];
  const together: Deferred[] = [];
  const keep = (into: Deferred[], asked: readonly string[]) =>
    new Promise<readonly (string | undefined)[]>((resolve, reject) => into.push({ asked, resolve, reject }));
  const group = new GroupCommit<string, string>({
    alone: async request => (await keep(alone, [request]))[0]!,
    together: requests => keep(together, requests),
    namesOf: request => [request[0]!],
  });
  const write = (...requests: readonly string[]) =>
    requests.map(request => group.write(request).then(String, (error: Error) => error.message));
  /** Two that hold both lanes. */
  const fillLanes = async () => {
    void write('y');
    await setImmediate();
    void write('z');
    await setImmediate();
  };
  const freeLane = async () => {
    alone[0]!.resolve(['done']);
    await setImmediate();
    await setImmediate();
  };
  return { alone, together, write, fillLanes, freeLane };
}

test('who comes alone is written alone at once, who comes meanwhile with the others', async () => {
  const { alone, together, write, fillLanes, freeLane } = groupOf();
  await fillLanes();
  expect(alone.map(({ asked }) => asked)).toEqual([['y'], ['z']]);
  const answers = write('a', 'b', 'c');
  await setImmediate();
  expect(together).toHaveLength(0);
  await freeLane();
  expect(together.map(({ asked }) => asked)).toEqual([['a', 'b', 'c']]);
  together[0]!.resolve(['A', 'B', 'C']);
  expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
});

test('what cannot be done together is done alone, and nobody waits for it', async () => {
  const { alone, together, write, fillLanes, freeLane } = groupOf();
  await fillLanes();
  const [a, b] = write('a', 'b');
  await freeLane();
  together[0]!.resolve(['A', undefined]);
  expect(await a).toBe('A');
  expect(alone.at(-1)!.asked).toEqual(['b']);
  const later = write('c', 'd');
  await setImmediate();
  await setImmediate();
  expect(together.at(-1)!.asked).toEqual(['c', 'd']);
  alone.at(-1)!.resolve(['B']);
  expect(await b).toBe('B');
  together.at(-1)!.resolve(['C', 'D']);
  expect(await Promise.all(later)).toEqual(['C', 'D']);
});

test('those of one name come one after the other, in the order in which they came', async () => {
  const { alone, together, write, fillLanes, freeLane } = groupOf();
  await fillLanes();
  const [, a2] = write('a1', 'a2', 'b', 'a3');
  await freeLane();
  expect(together[0]!.asked).toEqual(['a1', 'b']);
  alone[1]!.resolve(['done']);
  const c = write('c');
  await setImmediate();
  await setImmediate();
  // A lane is free for it, and for nobody named `a`.
  expect(alone.slice(2).map(({ asked }) => asked)).toEqual([['c']]);
  alone[2]!.resolve(['C']);
  together[0]!.resolve(['A1', 'B']);
  expect(await Promise.all(c)).toEqual(['C']);
  await setImmediate();
  expect(alone.at(-1)!.asked).toEqual(['a2']);
  alone.at(-1)!.resolve(['A2']);
  expect(await a2).toBe('A2');
  await setImmediate();
  expect(alone.at(-1)!.asked).toEqual(['a3']);
});

test('given up by PostgreSQL each is done alone; lost in the COMMIT none is done again', async () => {
  const { alone, together, write, fillLanes, freeLane } = groupOf();
  await fillLanes();
  const answers = write('a', 'b');
  await freeLane();
  together[0]!.reject(Object.assign(new Error('deadlock'), { severity: 'ERROR' }));
  await setImmediate();
  expect(alone.slice(-2).map(({ asked }) => asked)).toEqual([['a'], ['b']]);
  alone.at(-2)!.resolve(['A']);
  alone.at(-1)!.reject(new Error('refused'));
  expect(await Promise.all(answers)).toEqual(['A', 'refused']);

  const lost = write('c', 'd');
  await setImmediate();
  await setImmediate();
  const before = alone.length;
  together[1]!.reject(new Error('Connection terminated'));
  expect(await Promise.all(lost)).toEqual(['Connection terminated', 'Connection terminated']);
  expect(alone).toHaveLength(before);
});

test('what takes long holds nobody up', async () => {
  const { together, write, fillLanes } = groupOf();
  await fillLanes();
  const answers = write('a', 'b');
  const until = Date.now() + 10_000;
  while (together.length === 0 && Date.now() < until) await setTimeout(20);
  expect(together.map(({ asked }) => asked)).toEqual([['a', 'b']]);
  together[0]!.resolve(['A', 'B']);
  expect(await Promise.all(answers)).toEqual(['A', 'B']);
});
