/**
 * Sentences of the server, put into the language of the page as they arrive: messages, labels, and the wording of the rules.
 * What people have typed is never among them.
 */
import { ApolloLink } from '@apollo/client/link';
import { map } from 'rxjs';
import { say } from '../ui/locale/say';
import { isTranslated } from '../ui/locale/text';

/** By type, the fields that the server words itself. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  UserError: ['message'],
  AuditAction: ['label'],
  AuditEntry: ['actionLabel'],
  AuditDiscrepancy: ['message'],
  CellFault: ['message', 'suggestion'],
  Clause: ['article', 'text'],
  DemoSignIn: ['purpose'],
  DisclosedField: ['label'],
  Finding: ['example', 'message'],
  ImportBatch: ['notice', 'missingColumns'],
  ImportTarget: ['label'],
  Measure: ['article'],
  Permission: ['description'],
  Policy: ['reading', 'sourceTitle', 'title'],
  SupervisionTask: ['article', 'endReason', 'overCapReason', 'reason'],
  TestAssessment: ['measured', 'threshold'],
};

export function saidByServerLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const answer = forward(operation);
    if (!isTranslated()) return answer;
    return answer.pipe(map(result => ({ ...result, ...('data' in result && { data: said(result.data) }) })));
  });
}

/** The same answer with its sentences said anew. */
export function said<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(said) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const words = SAID[String((answer as { __typename?: unknown }).__typename)] ?? [];
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, words.includes(name) ? sayAll(value) : said(value)]),
  ) as T;
}

function sayAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayAll);
  return typeof value === 'string' ? say(value) : value;
}
