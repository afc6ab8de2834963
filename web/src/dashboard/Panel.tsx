import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What is counted, in a line. */
  readonly note: ReactNode;
  readonly wide?: boolean;
  /** Whether its table is shown instead of its chart, and how to change that; none for what is a table anyway. */
  readonly twin?: { readonly isTable: boolean; readonly toggle: () => void };
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, note, wide = false, twin, controls, children }: Props) {
  const id = useId();
  return (
    <section className={`dash-panel${wide ? ' dash-panel-wide' : ''}`} aria-labelledby={id}>
      <header className="dash-panel-head">
        <h2 id={id}>{title}</h2>
        {controls}
        {twin && (
          <button type="button" className="dash-panel-twin" aria-pressed={twin.isTable} onClick={twin.toggle}>
            <span aria-hidden="true">{twin.isTable ? '看图' : '看表'}</span>
            <span className="visually-hidden">{`${title}：看表格`}</span>
          </button>
        )}
      </header>
      <p className="dash-panel-note">{note}</p>
      {children}
    </section>
  );
}
