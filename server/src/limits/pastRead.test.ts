import { expect, test } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { asked } from './asked.js';
import { asksOfThePast } from './pastRead.js';

const NOW = { today: '2026-06-30', now: Date.parse('2026-06-30T04:00:00Z') };

function isOfThePast(text: string, variables: Record<string, unknown> = {}): boolean {
  const document = parse(text);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return asksOfThePast(asked(document, operation, variables), NOW);
}

test.each<[string, string, Record<string, unknown>?]>([
  ['a page of an earlier day', '{ enterprises(asOf: "2026-06-29") { totalCount } }'],
  ['a variable', 'query ($on: Date) { enterprises(asOf: $on) { totalCount } }', { on: '2025-01-01' }],
  ['a default', 'query ($on: Date = "2025-01-01") { gradeDistribution(asOf: $on) { count } }'],
  ['deep within', '{ enterprise(id: "x") { grade(knownAt: "2026-06-30T11:59:59+08:00") } }'],
  ['in a fragment', '{ node(id: "x") { ...f } } fragment f on Enterprise { grade(asOf: "2026-01-01") }'],
  ['beside what is of no day', '{ today __typename policy(asOf: "2023-01-01") { id } }'],
])('is of the past: %s', (_, text, variables = {}) => {
  expect(isOfThePast(text, variables)).toBe(true);
});

test.each<[string, string, Record<string, unknown>?]>([
  ['no day', '{ enterprises { totalCount } }'],
  ['today', '{ enterprises(asOf: "2026-06-30") { totalCount } }'],
  ['a day ahead', '{ enterprises(asOf: "2026-07-01") { totalCount } }'],
  ['an instant ahead', '{ enterprise(id: "x") { grade(knownAt: "2026-06-30T12:00:01+08:00") } }'],
  ['null', 'query ($on: Date) { enterprises(asOf: $on) { totalCount } }', { on: null }],
  ['no instant', 'query ($at: DateTime) { policies(knownAt: $at) { id } }', { at: 'then' }],
  ['somebody’s own too', '{ viewer { username } enterprises(asOf: "2026-01-01") { totalCount } }'],
  ['what a reader brings up', '{ currentChangeCursor policy(asOf: "2023-01-01") { id } }'],
  [
    'clauses, which are brought up',
    '{ enterprises(asOf: "2026-01-01", where: { clause: "6.3.3" }) { totalCount } }',
  ],
  [
    'a fragment of the root',
    '{ ...f } fragment f on Query { enterprises(asOf: "2026-01-01") { totalCount } }',
  ],
])('is not: %s', (_, text, variables = {}) => {
  expect(isOfThePast(text, variables)).toBe(false);
});
