import { useEffect, useSyncExternalStore } from 'react';
import { onPrintedNote, printedNote, writeMargins } from './printNote';

interface Props {
  readonly bureau: string;
  /** Who prints. */
  readonly who: string;
  readonly format: (instant: number) => string;
}

/** At the top of the first printed page, and nowhere on the screen. */
export function PrintHead({ bureau, who, format }: Props) {
  const { title, said, printedAt } = useSyncExternalStore(onPrintedNote, printedNote);
  useEffect(() => writeMargins(bureau, who, format), [bureau, who, format]);
  if (printedAt === null) return null;
  return (
    <header className="print-head">
      <p className="print-title">{title}</p>
      {said.length > 0 && <p>{said.join('；')}</p>}
      <p>
        {bureau}，{who} 打印于 {format(printedAt)}
      </p>
    </header>
  );
}
