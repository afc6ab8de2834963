import type { KeyboardEvent } from 'react';

/** A key that belongs to a Chinese input method choosing characters, not to us; 229 is what older ones send. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
