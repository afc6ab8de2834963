import type { Day, Refusal, TaskKind } from '@qianqi/shared';
import { useRef, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { randomKey } from '../ui/chance';
import { discardDraft, keepDraft, readDraft } from '../ui/draft';
import {
  checkCompletion,
  enteredOf,
  inForm,
  newCompletion,
  restored,
  type EnteredCompletion,
  type TypedCompletion,
  type UnderReview,
} from './completion';

interface Options {
  readonly kind: TaskKind;
  readonly underReview: readonly UnderReview[];
  readonly today: Day;
  /** Names the person and the task. */
  readonly draftKey: string;
}

/** Sends what was entered; the server's refusals, none when it was saved. */
type Save = (entered: EnteredCompletion, idempotencyKey: string) => Promise<readonly Refusal[]>;

interface Kept {
  readonly typed: TypedCompletion;
  readonly idempotencyKey: string;
}

export interface CompletionEntry {
  readonly typed: TypedCompletion;
  readonly refusals: readonly Refusal[];
  readonly saving: boolean;
  readonly restored: boolean;
  change(part: Partial<TypedCompletion>): void;
  /** True when it was saved. Pressed twice, it saves once. */
  submit(save: Save): Promise<boolean>;
  clear(): void;
}

/** What came of a task while it is typed: kept in the tab with its idempotency key until it is saved, as every form is. */
export function useCompletion({ kind, underReview, today, draftKey }: Options): CompletionEntry {
  const fresh = (): Kept => ({ typed: newCompletion(today, underReview), idempotencyKey: randomKey() });
  const [wasKept, setWasKept] = useState(() => readDraft(draftKey) !== null);
  const [kept, setKept] = useState(() => readKept(draftKey, underReview) ?? fresh());
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [saving, setSaving] = useState(false);
  const busy = useRef(false);
  const { typed, idempotencyKey } = kept;

  return {
    typed,
    refusals,
    saving,
    restored: wasKept,
    change(part) {
      setRefusals([]);
      setKept(current => {
        const next = { ...current, typed: { ...current.typed, ...part } };
        keepDraft(draftKey, {
          values: { completion: JSON.stringify(next.typed) },
          idempotencyKey: next.idempotencyKey,
        });
        return next;
      });
    },
    async submit(save) {
      if (busy.current) return false;
      const refused = checkCompletion(kind, typed, today);
      setRefusals(refused);
      if (refused.length > 0) return false;
      busy.current = true;
      setSaving(true);
      try {
        const answered = await save(enteredOf(kind, typed, today), idempotencyKey);
        setRefusals(answered.map(each => inForm(each, typed)));
        if (answered.length > 0) return false;
        discardDraft(draftKey);
        return true;
      } catch (error) {
        setRefusals([{ code: 'MALFORMED', message: FAILURE_SENTENCES[failureOf(error)], path: [] }]);
        return false;
      } finally {
        busy.current = false;
        setSaving(false);
      }
    },
    clear() {
      discardDraft(draftKey);
      setKept(fresh());
      setRefusals([]);
      setWasKept(false);
    },
  };
}

function readKept(draftKey: string, underReview: readonly UnderReview[]): Kept | null {
  const draft = readDraft(draftKey);
  const text = draft?.values['completion'];
  if (!draft || text === undefined) return null;
  const { idempotencyKey } = draft;
  return { typed: restored(JSON.parse(text) as TypedCompletion, underReview), idempotencyKey };
}
