import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { printParams, readParams, type ParamSpec, type ParamsOf } from './searchParams';

export type ChangeParams<S extends ParamSpec> = (
  change: Partial<ParamsOf<S>>,
  /**
   * `push` (unless said otherwise) adds an entry to the history, `replace` does not, and `step` shows the value at once but
   * writes it to the URL, replacing, only where one stops: browsers refuse a URL that changes thirty times a second.
   */
  how?: 'push' | 'replace' | 'step',
) => void;

const STANDS_STILL = 200;

/** A page's state, kept in its URL: as shown, how to change it, and as it stands in the URL. */
export function useSearchState<S extends ParamSpec>(
  spec: S,
): readonly [shown: ParamsOf<S>, change: ChangeParams<S>, settled: ParamsOf<S>] {
  const [search, setSearch] = useSearchParams();
  const settled = useMemo(() => readParams(spec, search), [spec, search]);
  /** What is shown and not yet in the URL. */
  const [ahead, setAhead] = useState<Partial<ParamsOf<S>> | null>(null);
  const pending = useRef<Partial<ParamsOf<S>> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(setSearch);
  useEffect(() => {
    write.current = setSearch;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback<ChangeParams<S>>(
    (patch, how = 'push') => {
      clearTimeout(timer.current);
      const all = { ...pending.current, ...patch };
      const settle = (replace: boolean) => {
        pending.current = null;
        setAhead(null);
        write.current(current => printParams(spec, { ...readParams(spec, current), ...all }), {
          replace,
          preventScrollReset: true,
        });
      };
      if (how !== 'step') return settle(how === 'replace');
      pending.current = all;
      setAhead(all);
      timer.current = setTimeout(() => settle(true), STANDS_STILL);
    },
    [spec],
  );
  const shown = useMemo(() => (ahead ? { ...settled, ...ahead } : settled), [settled, ahead]);
  return [shown, change, settled];
}
