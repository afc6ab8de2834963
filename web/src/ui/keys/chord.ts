/** Keys by name, alone or held with others: how a declaration writes one, a press is recognised, and a person reads it. */

type Named =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Space'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Delete'
  | 'Backspace'
  | 'Insert'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'F2';
type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
/** Any digit from 1 to 9; which of them, the handler is told. */
type Digits = '1-9';
type Key = Named | Letter | '/' | '?' | Digits;
/** In this order; Ctrl stands for ⌘ as well. */
type Held = 'Ctrl' | 'Alt' | 'Shift' | 'Ctrl+Shift';
/** A name that is none of these does not compile, so that no declared key can be one that is never pressed. */
export type Chord = Key | `${Held}+${Key}`;

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The key's name with what is held; a Chinese layout's ？ and 、 are the keys they stand on. */
function nameOf({ key, code }: Pressed): string {
  if (key === ' ') return 'Space';
  if (key === '、' && code === 'Slash') return '/';
  const plain = key.normalize('NFKC');
  return plain.length === 1 ? plain.toLowerCase() : plain;
}

/** Whether the press is the chord. Shift is part of the sign where it makes one, as in `?`. */
export function isPressed(event: Pressed, chord: Chord): boolean {
  const parts = chord.split('+');
  const wanted = parts.at(-1)!;
  const name = nameOf(event);
  const matches = wanted === '1-9' ? /^[1-9]$/.test(name) : name === wanted;
  const sign = /^[/?]$/.test(wanted);
  return (
    matches &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (sign || event.shiftKey === parts.includes('Shift'))
  );
}

/** The digit or letter that was pressed, `3` of `1-9`. */
export function signOf(event: Pressed): string {
  return nameOf(event);
}

/** Whether it may be meant for the field that has the focus rather than for the page. */
export function isTypable(chord: Chord): boolean {
  return !/^(Ctrl|Alt)\b|^F2$/.test(chord);
}

const TEXTS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Space: '空格',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '1-9': '1…9',
};

/** As it stands on the keyboard: `Ctrl+K`, `↓`. */
export function chordParts(chord: Chord): readonly string[] {
  return chord.split('+').map(part => TEXTS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}
