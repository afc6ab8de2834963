import { Engine } from 'json-rules-engine';

const test = (fact, operator, value) => ({ fact, operator, value });
const rule = (priority, grade, conditions) => ({ priority, conditions, event: { type: grade } });

/** json-rules-engine: one rule a line of the decision list, tried by priority and stopped at the first that holds. */
export function jsonRulesEngine() {
  const engine = new Engine([
    rule(4, 'C', {
      any: [
        test('interviews', 'greaterThan', 3),
        {
          all: [test('penalties', 'greaterThan', 3), test('finesAndConfiscations', 'greaterThan', 5_000_000)],
        },
        test('complaints', 'greaterThan', 5),
      ],
    }),
    rule(3, 'B', { any: [test('firstInclusion', 'equal', 1)] }),
    rule(2, 'A', {
      any: [
        test('accidents', 'equal', 0),
        test('level', 'lessThanInclusive', 3),
        test('interviews', 'equal', 0),
        test('penalties', 'equal', 0),
      ],
    }),
    rule(1, 'B', {
      any: [
        test('interviews', 'lessThanInclusive', 2),
        { all: [test('penalties', 'lessThanInclusive', 2), test('fines', 'lessThanInclusive', 5_000_000)] },
        test('complaints', 'lessThanInclusive', 5),
      ],
    }),
  ]);
  engine.on('success', () => engine.stop());
  return async facts => (await engine.run(facts)).events[0].type;
}
