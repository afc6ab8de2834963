import { ZenEngine } from '@gorules/zen-engine';

const INPUTS = [
  'interviews',
  'penalties',
  'finesAndConfiscations',
  'complaints',
  'firstInclusion',
  'accidents',
  'level',
  'fines',
];

/**
 * Each a row of the decision table: the grade, and what must hold of which input.
 * @type {readonly (readonly [string, Readonly<Record<string, string>>])[]}
 */
const ROWS = [
  ['C', { interviews: '> 3' }],
  ['C', { penalties: '> 3', finesAndConfiscations: '> 5000000' }],
  ['C', { complaints: '> 5' }],
  ['B', { firstInclusion: '1' }],
  ['A', { accidents: '0' }],
  ['A', { level: '<= 3' }],
  ['A', { interviews: '0' }],
  ['A', { penalties: '0' }],
  ['B', { interviews: '<= 2' }],
  ['B', { penalties: '<= 2', fines: '<= 5000000' }],
  ['B', { complaints: '<= 5' }],
];

/** GoRules' zen-engine: one decision table, first hit, compiled once. */
export function zenEngine() {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: INPUTS.map(field => ({ id: field, name: field, field })),
          outputs: [{ id: 'grade', name: 'grade', field: 'grade' }],
          rules: ROWS.map(([grade, tests], index) => ({
            _id: `row-${index}`,
            ...Object.fromEntries(INPUTS.map(field => [field, tests[field] ?? ''])),
            grade: `"${grade}"`,
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async facts => (await decision.evaluate(facts)).result.grade;
}
