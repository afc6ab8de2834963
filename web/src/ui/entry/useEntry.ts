import type { Day, Refusal } from '@qianqi/shared';
import { useMemo, useRef, useState } from 'react';
import { FAILURE_SENTENCES, failureOf } from '../../apollo/failure';
import { randomKey } from '../chance';
import { discardDraft, keepDraft, readDraft, type Draft } from '../draft';
import { rawValues, writeOut, type EntryFieldSpec, type RawValues, type Values } from './field';

export interface Options {
  readonly fields: readonly EntryFieldSpec[];
  readonly today: Day;
  /** Names the person and the form; two forms with the same key share a draft. */
  readonly draftKey: string;
  /** The rules' refusals of what was entered, all at once. */
  readonly check: (raw: RawValues) => readonly Refusal[];
}

/** Sends what was entered; the server's refusals, none when it was saved. */
export type Save = (raw: RawValues, idempotencyKey: string) => Promise<readonly Refusal[]>;

export interface Entry {
  readonly values: Values;
  readonly raw: RawValues;
  readonly saving: boolean;
  readonly restored: boolean;
  /** By field, the sentence to show under it. */
  readonly errors: Readonly<Record<string, string>>;
  /** What was refused and belongs to no field. */
  readonly general: readonly string[];
  set(name: string, value: string): void;
  leave(name: string): void;
  /** True when it was saved. Pressed twice, it saves once. */
  submit(save: Save): Promise<boolean>;
  clear(): void;
}

export function useEntry({ fields, today, draftKey, check }: Options): Entry {
  const fresh = (): Draft => ({
    values: Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
    idempotencyKey: randomKey(),
  });
  const [restored, setRestored] = useState(() => readDraft(draftKey) !== null);
  const [draft, setDraft] = useState(() => readDraft(draftKey) ?? fresh());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [submitted, setSubmitted] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [saving, setSaving] = useState(false);
  const busy = useRef(false);

  const { values } = draft;
  const raw = useMemo(() => rawValues(fields, values, today), [fields, values, today]);
  const checked = useMemo(() => check(raw), [check, raw]);

  const names = new Set(fields.map(({ name }) => name));
  const errors: Record<string, string> = {};
  for (const { path, message } of checked) {
    const name = path[0] ?? '';
    if (submitted || (left.has(name) && values[name])) errors[name] ??= message;
  }
  for (const { path, message } of refusals) if (names.has(path[0] ?? '')) errors[path[0]!] ??= message;
  const general = refusals.filter(({ path }) => !names.has(path[0] ?? '')).map(({ message }) => message);

  const put = (name: string, value: string) =>
    setDraft(current => {
      if (current.values[name] === value) return current;
      const next = { ...current, values: { ...current.values, [name]: value } };
      keepDraft(draftKey, next);
      return next;
    });

  const clear = () => {
    discardDraft(draftKey);
    setDraft(fresh());
    setLeft(new Set());
    setSubmitted(false);
    setRefusals([]);
    setRestored(false);
  };

  return {
    values,
    raw,
    saving,
    restored,
    errors,
    general,
    clear,
    set(name, value) {
      put(name, value);
      setRefusals(current => current.filter(({ path }) => path[0] !== name && names.has(path[0] ?? '')));
    },
    leave(name) {
      const field = fields.find(each => each.name === name);
      if (field) put(name, writeOut(field, values[name] ?? '', today));
      setLeft(current => new Set(current).add(name));
    },
    async submit(save) {
      if (busy.current) return false;
      setSubmitted(true);
      setRefusals([]);
      if (checked.length > 0) return false;
      busy.current = true;
      setSaving(true);
      try {
        const refused = await save(raw, draft.idempotencyKey);
        setRefusals(refused);
        if (refused.length > 0) return false;
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
  };
}
