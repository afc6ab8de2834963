import { createElement, Fragment, type ReactNode } from 'react';
import { filled, known, piecesOf } from './text';

/** A sentence with elements in it, each where the language wants it. */
export function rich(key: string, ...values: readonly ReactNode[]): ReactNode {
  return createElement(
    Fragment,
    null,
    ...piecesOf(known(key) ?? key).map(piece => filled(piece, values) as ReactNode),
  );
}
