import { useEffect } from 'react';
import { setPrintNote } from './printNote';

interface Options {
  readonly landscape?: boolean;
}

/** What a page shows, in words, for its printed sheets; parts that say nothing are left out. */
export function usePrintNote(
  parts: readonly (string | false | null | undefined)[],
  { landscape = false }: Options = {},
): void {
  const said = parts.filter(Boolean).join('\n');
  useEffect(() => {
    setPrintNote({ said: said === '' ? [] : said.split('\n'), landscape });
    return () => setPrintNote(null);
  }, [said, landscape]);
}
