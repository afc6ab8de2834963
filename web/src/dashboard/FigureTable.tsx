import type { ReactNode } from 'react';
import { Figure } from './Figure';

export interface FigureRow {
  readonly name: string;
  readonly figures: readonly { readonly count: number; readonly to: string; readonly what: string }[];
}

interface Props {
  readonly caption: string;
  readonly heads: readonly ReactNode[];
  readonly rows: readonly FigureRow[];
  readonly foot?: FigureRow;
}

/** A chart's twin: the same numbers, each a link. */
export function FigureTable({ caption, heads, rows, foot }: Props) {
  const line = ({ name, figures }: FigureRow) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {figures.map(figure => (
        <td key={figure.what} className="align-end">
          <Figure {...figure} />
        </td>
      ))}
    </tr>
  );
  return (
    <div className="figure-frame" role="region" aria-label={`${caption}（表格）`} tabIndex={0}>
      <table className="figure-table" aria-label={caption}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={index} scope="col" className={index > 0 ? 'align-end' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {foot && <tfoot>{line(foot)}</tfoot>}
      </table>
    </div>
  );
}
