import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a printed document, under its heading. */
export function PrintSection({ title, children }: Props) {
  return (
    <section className="print-section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
