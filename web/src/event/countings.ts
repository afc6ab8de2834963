import type { Assessment, Fact, NotCountedReason } from '@qianqi/shared';

export interface Countings {
  /** By record, the clauses that count it. */
  readonly clauses: ReadonlyMap<string, readonly string[]>;
  /** By record, why it is not counted. */
  readonly reasons: ReadonlyMap<string, NotCountedReason>;
  readonly byFact: ReadonlyMap<Fact, ReadonlySet<string>>;
}

/** The assessment turned round: what each record does, instead of what each clause counts. */
export function countings(assessment: Assessment | null): Countings {
  const clauses = new Map<string, string[]>();
  const byFact = new Map<Fact, ReadonlySet<string>>();
  for (const { clause, tests } of assessment?.clauses ?? [])
    for (const { fact, counted } of tests) {
      byFact.set(fact, new Set(counted.map(({ id }) => id)));
      for (const { id } of counted) {
        const codes = clauses.get(id) ?? [];
        if (!codes.includes(clause.code)) clauses.set(id, [...codes, clause.code]);
      }
    }
  return {
    clauses,
    byFact,
    reasons: new Map(assessment?.notCounted.map(({ event, reason }) => [event.id, reason])),
  };
}
