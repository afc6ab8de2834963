/** What the palette offers: something to go to, or something to do. */
export type EntryGroup = 'recent' | 'action' | 'enterprise' | 'document' | 'page';

/** Something that is done to an enterprise, which is chosen next. */
export interface OfEnterprise {
  readonly title: string;
  readonly to: (creditCode: string) => string;
}

export interface Entry {
  /** The same for the same thing, whenever it is offered. */
  readonly key: string;
  readonly group: EntryGroup;
  readonly label: string;
  /** Beside it, quietly. */
  readonly hint?: string;
  /** Syllables, for those who type pinyin or initials. */
  readonly pinyin?: string;
  /** Exactly one of the three. */
  readonly to?: string;
  readonly run?: () => void;
  readonly ask?: OfEnterprise;
}

export const GROUP_LABELS: Readonly<Record<EntryGroup, string>> = {
  recent: '最近',
  action: '操作',
  enterprise: '企业',
  document: '文号',
  page: '页面',
};

/** One spelling for what people type alike, as the server's search has it. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** By part of its name, of its pinyin, or of its initials. */
export function matches({ label, hint = '', pinyin = '' }: Entry, typed: string): boolean {
  const wanted = fold(typed);
  if (wanted === '') return true;
  const initials = pinyin
    .split(' ')
    .map(syllable => syllable[0] ?? '')
    .join('');
  return [label, hint, pinyin, initials].some(text => fold(text).includes(wanted));
}
