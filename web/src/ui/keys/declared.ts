/** What is declared while it is on the page. The `?` overlay shows this, and keys reach their handlers through nothing else. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Chord } from './chord';

/** What a handler is told of the press. */
export interface Press {
  /** `3` of `1-9`; else the key's own name. */
  readonly sign: string;
  readonly chord: Chord;
  /** Where the focus is. */
  readonly target: HTMLElement;
  /** The element that the keys belong to; the page's body for those of the page. */
  readonly holder: HTMLElement;
}

export interface KeyBinding<A extends readonly unknown[] = []> {
  /** Several where each does what the label says in its own direction. */
  readonly keys: readonly Chord[];
  /** What it does, for the overlay. */
  readonly label: string;
  /**
   * `false` leaves the press to the browser and to whoever else listens. Left out where the browser itself does what the
   * label says, as Escape closes a window.
   */
  readonly run?: (press: Press, ...of: A) => unknown;
}

export interface Declaration {
  /** Where the keys work: a heading of the overlay, such as 列表. */
  readonly scope: string;
  readonly bindings: readonly KeyBinding<never>[];
  /** They work wherever the focus is. */
  readonly page: boolean;
  /** Also while a window is open over the page. */
  readonly overWindows: boolean;
}

const declarations = new Set<RefObject<Declaration>>();

/** In the order they came onto the page. */
export function declaredNow(): readonly Declaration[] {
  return [...declarations].map(({ current }) => current);
}

/** Declares them from the first paint to the last, with the handlers of the latest. */
export function useDeclaration(declaration: Declaration): RefObject<Declaration> {
  const latest = useRef(declaration);
  useLayoutEffect(() => {
    latest.current = declaration;
  });
  useLayoutEffect(() => {
    declarations.add(latest);
    return () => void declarations.delete(latest);
  }, []);
  return latest;
}
