import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly bureau?: string;
  readonly children: ReactNode;
}

/** A document as it will lie on the desk: shown as a sheet, printed without anything around it. */
export function Paper({ title, bureau, children }: Props) {
  return (
    <>
      <p className="paper-actions">
        <button type="button" className="button button-primary" onClick={() => print()}>
          打印
        </button>
        <span className="quiet">在打印窗口中可另存为 PDF</span>
      </p>
      <article className="paper">
        {bureau && <p className="paper-bureau">{bureau}</p>}
        <h1>{title}</h1>
        {children}
      </article>
    </>
  );
}

/** A blank to be filled in by hand, as wide as that many characters. */
export function Blank({ wide = 8 }: { readonly wide?: number }) {
  return <span className="paper-blank">{'　'.repeat(wide)}</span>;
}

interface SignatureProps {
  readonly who: readonly string[];
}

/** Where they sign, each with the day. */
export function Signatures({ who }: SignatureProps) {
  return (
    <div className="paper-signatures">
      {who.map(each => (
        <p key={each}>
          {each}：
          <Blank wide={10} />
          　日期：
          <Blank wide={6} />
        </p>
      ))}
    </div>
  );
}
