/**
 * A text in the language of the page. Sources are written in Chinese, plainly; building puts a lookup in place of every
 * Chinese literal (web/locale). The Chinese is the key and what is shown where nothing else is known.
 */
export type Catalogue = Readonly<Record<string, string>>;

/** A text with places for values, cut at them. */
type Piece = string | { readonly place: number; readonly one: string; readonly many: string } | number;

let catalogue: Catalogue | null = null;
const cut = new Map<string, readonly Piece[]>();

/** Before any other module of the pages is evaluated: their constants hold texts. */
export function speak(texts: Catalogue): void {
  catalogue = texts;
}

/** What the catalogue has for it, or undefined. */
export function known(key: string): string | undefined {
  return catalogue?.[key];
}

/** Every Chinese text there is something for. */
export function entries(): readonly string[] {
  return Object.keys(catalogue ?? {});
}

export function isTranslated(): boolean {
  return catalogue !== null;
}

export function text(key: string, ...values: readonly unknown[]): string {
  const said = catalogue?.[key] ?? key;
  return values.length === 0
    ? said
    : piecesOf(said)
        .map(piece => filled(piece, values))
        .join('');
}

/** The same where a feature has English words of its own for a text that means something else there. */
export function textIn(feature: string, key: string, ...values: readonly unknown[]): string {
  const own = `${feature}:${key}`;
  return text(known(own) === undefined ? key : own, ...values);
}

/** `{0}` is the first value; `{0|enterprise|enterprises}` the word that goes with it. */
export function piecesOf(said: string): readonly Piece[] {
  const kept = cut.get(said);
  if (kept) return kept;
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: place, 1: number, 2: one, 3: many, index } of said.matchAll(PLACE)) {
    if (index > done) pieces.push(said.slice(done, index));
    pieces.push(one === undefined ? Number(number) : { place: Number(number), one, many: many! });
    done = index + place.length;
  }
  if (done < said.length) pieces.push(said.slice(done));
  cut.set(said, pieces);
  return pieces;
}

const PLACE = /\{(\d+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

export function filled(piece: Piece, values: readonly unknown[]): unknown {
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'number') return values[piece];
  return String(values[piece.place]) === '1' ? piece.one : piece.many;
}
