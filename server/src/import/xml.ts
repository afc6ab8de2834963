/**
 * The little of XML that spreadsheets write: elements and attributes, found by going through the text once. Declarations,
 * and with them entities that unfold into others, are refused; what is left has no way to be more than it is.
 */
import { FileRefused } from './sheetFile.js';

const broken = () => new FileRefused('表格内容已损坏，请用表格软件打开后另存为 xlsx 再导入');

export interface Element {
  /** What stands in the opening tag after its name. */
  readonly attributes: string;
  readonly content: string;
}

/** The text of a part; throws FileRefused for one that declares anything. */
export function xmlText(part: Buffer): string {
  const text = part.toString('utf8');
  if (text.includes('<!')) throw new FileRefused('表格含有不允许的声明（DOCTYPE、ENTITY 等），已拒绝导入');
  return text;
}

/** Elements of that name, one after the other; the name must not be nested in itself. */
export function* elements(text: string, name: string): Generator<Element> {
  const opening = `<${name}`;
  const closing = `</${name}>`;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
    const next = text.charCodeAt(at + opening.length);
    at += opening.length;
    // Another element whose name begins alike.
    if (next !== 0x3e && next !== 0x2f && next > 0x20) continue;
    const end = text.indexOf('>', at);
    if (end < 0) throw broken();
    if (text.charCodeAt(end - 1) === 0x2f) {
      yield { attributes: text.slice(at, end - 1), content: '' };
      at = end + 1;
      continue;
    }
    const close = text.indexOf(closing, end);
    if (close < 0) throw broken();
    yield { attributes: text.slice(at, end), content: text.slice(end + 1, close) };
    at = close + closing.length;
  }
}

export function firstElement(text: string, name: string): Element | undefined {
  return elements(text, name).next().value ?? undefined;
}

export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = attributes.indexOf('"', start);
  return end < 0 ? undefined : unescapeXml(attributes.slice(start, end));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, named) => {
    if (named !== undefined) return NAMED[named as string] ?? whole;
    const point = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
