import { useEffect } from 'react';
import { isPressed, isTypable, signOf } from './chord';
import { declaredNow, useDeclaration, type KeyBinding } from './declared';

interface Options {
  /** Also while a window is open over the page. */
  readonly overWindows?: boolean;
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/**
 * Declares keys that work wherever the focus is: letters and signs not where one types, and none of them while a window is
 * open, unless asked for. Of two that declare the same key, the one that came last has it.
 */
export function usePageKeys(
  scope: string,
  bindings: readonly KeyBinding[],
  { overWindows = false }: Options = {},
): void {
  useDeclaration({ scope, bindings, page: true, overWindows });
  useEffect(listen, []);
}

let listeners = 0;

/** One listener for all, as long as anything is declared. */
function listen(): () => void {
  listeners += 1;
  if (listeners === 1) document.addEventListener('keydown', take);
  return () => {
    listeners -= 1;
    if (listeners === 0) document.removeEventListener('keydown', take);
  };
}

function take(event: KeyboardEvent): void {
  // 229 is what older input methods send while they compose.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const typing = target.closest(FIELDS) !== null;
  // By name the browser keeps count of them; a selector would go through a sheet of 2,000 inputs with every key.
  const windowOpen = [...document.getElementsByTagName('dialog')].some(({ open }) => open);
  for (const { page, overWindows, bindings } of declaredNow().toReversed()) {
    if (!page || (windowOpen && !overWindows)) continue;
    for (const { keys, run } of bindings as readonly KeyBinding[]) {
      const chord = keys.find(each => isPressed(event, each) && !(typing && isTypable(each)));
      if (!chord || !run) continue;
      if (run({ sign: signOf(event), chord, target, holder: document.body }) === false) continue;
      event.preventDefault();
      return;
    }
  }
}
