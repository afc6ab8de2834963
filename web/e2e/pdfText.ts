/** What is written on the pages of a PDF as Chromium makes it: enough to tell whether a heading or a number is there. */
import { inflateSync } from 'node:zlib';

/** A page's text without spaces, in the order it is drawn; what shares its glyph with a radical is the character. */
export function textOfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [id, object] of objects) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(object)?.[1];
    if (unicode) fonts.set(id, signsOf(streamOf(objects.get(unicode)!)));
  }
  return [...objects.values()]
    .filter(object => /\/Type \/Page\b/.test(object))
    .map(page => {
      const named = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, fonts.get(id!)]),
      );
      const drawn = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!);
      let font: ReadonlyMap<number, string> | undefined;
      let text = '';
      for (const [, name, hex] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
        if (name) font = named.get(name);
        for (const sign of hex?.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(sign, 16)) ?? '';
      }
      return text.normalize('NFKC').replace(/\s/g, '').replaceAll('⻚', '页');
    });
}

/** By their numbers; each byte a character. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, string> {
  const text = pdf.toString('latin1');
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b([^]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
}

function streamOf(object: string): string {
  const begin = object.indexOf('stream') + 'stream'.length;
  const from = object[begin] === '\r' ? begin + 2 : begin + 1;
  const length = Number(/\/Length (\d+)/.exec(object)![1]);
  const bytes = Buffer.from(object.slice(from, from + length), 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Which sign each glyph of a font is. */
function signsOf(unicodeMap: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  const sign = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of unicodeMap.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph, hex] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      signs.set(Number.parseInt(glyph!, 16), sign(hex!));
  for (const [, block] of unicodeMap.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from, to, hex] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
      for (let glyph = first; glyph <= last; glyph++)
        signs.set(glyph, String.fromCharCode(Number.parseInt(hex!, 16) + glyph - first));
    }
  return signs;
}
