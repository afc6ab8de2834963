/**
 * What stands on every printed sheet: whose it is, what it shows, as of when, who printed it when, and the page of how many. The
 * margins say it where the browser prints into them; a line at the top of the first page says it everywhere.
 */
import { flushSync } from 'react-dom';
import { browserNow } from '../clock';

export interface PrintNote {
  /** The filter and the day, in words, part by part. */
  readonly said: readonly string[];
  /** For wide tables. */
  readonly landscape: boolean;
}

export interface PrintedNote extends PrintNote {
  readonly title: string;
  /** An instant; null until something is printed. */
  readonly printedAt: number | null;
}

const NOTHING: PrintNote = { said: [], landscape: false };
let note: PrintNote = NOTHING;
let printed: PrintedNote = { ...NOTHING, title: '', printedAt: null };
const listeners = new Set<() => void>();

export function setPrintNote(next: PrintNote | null): void {
  note = next ?? NOTHING;
}

export function printedNote(): PrintedNote {
  return printed;
}

export function onPrintedNote(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Listens for printing, and writes the margins while it lasts; `who` stands beside the time. */
export function writeMargins(bureau: string, who: string, format: (instant: number) => string): () => void {
  const before = () => {
    printed = { ...note, title: document.title.split(' · ')[0] ?? '', printedAt: browserNow() };
    // Printing does not wait for a later drawing.
    flushSync(() => listeners.forEach(listener => listener()));
    const margins = new CSSStyleSheet();
    margins.replaceSync(pageRule(bureau, printed, `打印于 ${format(printed.printedAt!)} ${who}`));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
  };
  const after = () => {
    document.adoptedStyleSheets = [];
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function pageRule(bureau: string, { title, said, landscape }: PrintedNote, foot: string): string {
  const box = (place: string, content: string) =>
    `@${place} { content: ${content}; font: 9pt sans-serif; white-space: nowrap; }`;
  return `@page { size: A4${landscape ? ' landscape' : ''}; margin: 17mm 13mm 15mm;
    ${box('top-left', quoted(`${bureau}　${title}`))}
    ${box('top-right', quoted(shortened(said.join('；'))))}
    ${box('bottom-left', quoted(foot))}
    ${box('bottom-right', pageOfPages())} }`;
}

/** The browser knows the numbers; the words stand around them as the language has them. */
function pageOfPages(): string {
  const [page, pages] = ['«page»', '«pages»'];
  return `第 ${page} 页，共 ${pages} 页`
    .split(/(«\w+»)/)
    .filter(part => part !== '')
    .map(part => (part === page ? 'counter(page)' : part === pages ? 'counter(pages)' : quoted(part)))
    .join(' ');
}

/** The whole of it stands at the top of the first page. */
function shortened(text: string): string {
  return [...text].length > 48 ? `${[...text].slice(0, 47).join('')}…` : text;
}

/** A string of CSS. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/[\n\r\f]/g, ' ')}'`;
}
