import { Kind } from 'graphql';
import { argumentsOf, valueOf, type Asked } from './asked.js';

/** What a replica can answer as the primary does: nothing of what they do is written, and nothing is anybody's own. */
const READABLE: ReadonlySet<string> = new Set([
  '__typename',
  'divisions',
  'enterprise',
  'enterprises',
  'enterprisesByCreditCode',
  'gradeDistribution',
  'node',
  'policies',
  'policy',
  'today',
]);

/** Whether a query asks how things were on an earlier day, or were known at an earlier instant, and for nothing but such things. */
export function asksOfThePast(
  question: Asked,
  { today, now }: { readonly today: string; readonly now: number },
): boolean {
  const { selections } = question.operation.selectionSet;
  const areReadable = selections.every(each => each.kind === Kind.FIELD && READABLE.has(each.name.value));
  if (!areReadable) return false;
  let isOfThePast = false;
  for (const { argument } of argumentsOf(question)) {
    const value = valueOf(question, argument.value);
    const { value: name } = argument.name;
    if (name === 'asOf') isOfThePast ||= typeof value === 'string' && value < today;
    if (name === 'knownAt') isOfThePast ||= typeof value === 'string' && Date.parse(value) < now;
    // Where clauses stand is brought up before it is counted.
    if (name === 'where' && (value as { clause?: unknown } | null | undefined)?.clause != null) return false;
  }
  return isOfThePast;
}
