import type { KeyboardEvent } from 'react';
import { isComposing } from '../composing';
import { isPressed, signOf } from './chord';
import { useDeclaration, type KeyBinding } from './declared';

/**
 * Declares the keys of an element, and is given what to listen with: `onKeyDown={useFocusKeys('表单', […])}`. What more the
 * listener is called with reaches the handlers. The innermost element that takes a press keeps it. While an input method
 * composes, keys are its own.
 */
export function useFocusKeys<A extends readonly unknown[] = []>(
  scope: string,
  bindings: readonly KeyBinding<A>[],
): (event: KeyboardEvent<HTMLElement>, ...of: A) => void {
  const latest = useDeclaration({ scope, bindings, page: false, overWindows: false });
  return (event, ...of) => {
    if (event.defaultPrevented || isComposing(event)) return;
    for (const { keys, run } of latest.current.bindings as readonly KeyBinding<A>[]) {
      const chord = keys.find(each => isPressed(event, each));
      if (!chord || !run) continue;
      const press = {
        sign: signOf(event),
        chord,
        target: event.target as HTMLElement,
        holder: event.currentTarget,
      };
      if (run(press, ...of) === false) continue;
      event.preventDefault();
      return;
    }
  };
}
