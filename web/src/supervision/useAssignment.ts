import { useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { randomKey } from '../ui/chance';
import type { ChoosableInspector } from './inspectorChoice';

interface Answer {
  readonly userErrors: readonly { readonly message: string }[];
}

export type Assignment = ReturnType<typeof useAssignment>;

/** Who is chosen, the key under which that is ordered, and why it was refused. */
export function useAssignment(first: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first));
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const [refused, setRefused] = useState<readonly string[]>([]);

  // Another choice is another order.
  const changed = () => {
    setIdempotencyKey(randomKey());
    setRefused([]);
  };
  const toggle = ({ id }: ChoosableInspector) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    changed();
  };
  /** The answer once the order is taken; null, and the reasons stand in `refused`, when it is not. */
  const send = async <A extends Answer>(order: () => Promise<A>): Promise<A | null> => {
    try {
      const answer = await order();
      if (answer.userErrors.length === 0) return answer;
      setRefused(answer.userErrors.map(({ message }) => message));
    } catch (failed) {
      setRefused([FAILURE_SENTENCES[failureOf(failed)]]);
    }
    return null;
  };
  return { chosen, idempotencyKey, refused, refuse: setRefused, changed, toggle, send };
}
