/** Every operation that integrators hold us to, and every one that the pages send, is within the limits, with room. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  concatAST,
  getOperationAST,
  Kind,
  parse,
  print,
  separateOperations,
  TokenKind,
  Lexer,
  Source,
  type DocumentNode,
} from 'graphql';
import { contractOperations } from '../testing/registry.js';
import { asked } from './asked.js';
import { reckonCost } from './cost/reckonCost.js';
import { documentGate } from './documentGate.js';
import { COST_LIMITS, LIMITS, type Audience } from './limits.js';
import { aliasMeasure } from './rules/aliases.js';
import { depthMeasure } from './rules/depth.js';
import { measureOf, type Measure } from './rules/measure.js';
import { selectionMeasure } from './rules/selections.js';
import { schema } from './testing/codesOf.js';
import { valueRules } from './valueRules.js';

const web = fileURLToPath(new URL('../../../web/src', import.meta.url));
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.graphql'),
);
const ofPages = separateOperations(
  concatAST(files.map(name => parse(readFileSync(join(web, name), 'utf8')))),
);

/** The most that anybody sends: whole pages, a thousand codes, full batches. */
const MOST = {
  first: LIMITS.page,
  creditCodes: Array.from({ length: 1000 }, () => ''),
  input: {
    penalties: Array.from({ length: LIMITS.list }, () => ({})),
    enterpriseIds: Array.from({ length: LIMITS.list }, () => ''),
  },
};

/** What anybody may ask without signing in. */
const PUBLIC = [
  'PublicList',
  'PolicyInForce',
  'SignIn',
  'Session',
  'SignOut',
  'Policies',
  'DrawPage',
  'DrawShow',
];

const judge = documentGate(schema, false);
const sized = (document: DocumentNode, measure: Measure): number => {
  const fragments = new Map(
    document.definitions.flatMap(each =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  return measureOf({ getFragment: name => fragments.get(name) }, measure)(getOperationAST(document)!);
};

function tokensOf(document: DocumentNode): number {
  const lexer = new Lexer(new Source(print(document)));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

describe.each([
  ['the contract', [...contractOperations].map(([name, text]) => [name, parse(text)] as const)],
  ['the pages', Object.entries(ofPages)],
])('%s', (_, operations) => {
  test.each(operations)('%s', (name, document) => {
    expect(judge(print(document))).toEqual([]);
    const question = asked(document, getOperationAST(document)!, MOST);
    for (const rule of valueRules) rule(question);
    const audience: Audience = PUBLIC.includes(name) ? 'ANONYMOUS' : 'STAFF';
    expect(reckonCost(schema, question)).toBeLessThanOrEqual(COST_LIMITS[audience] * 0.75);
    expect(sized(document, depthMeasure)).toBeLessThanOrEqual(LIMITS.depth - 2);
    expect(sized(document, aliasMeasure)).toBeLessThanOrEqual(LIMITS.aliases / 2);
    expect(sized(document, selectionMeasure)).toBeLessThanOrEqual(LIMITS.selections / 2);
    expect(tokensOf(document)).toBeLessThanOrEqual(LIMITS.tokens / 2);
  });
});

test('there are operations to hold to them', () => {
  expect(contractOperations.size).toBeGreaterThan(20);
  expect(Object.keys(ofPages).length).toBeGreaterThan(30);
});
