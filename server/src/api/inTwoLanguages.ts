export interface TwoLanguages {
  readonly english: string;
  readonly chinese: string;
}

/** A description of the API, “English sentences. 中文。”, by its languages: the last full stop with a blank divides them. */
export function inTwoLanguages(description: string): TwoLanguages {
  const text = description.replaceAll(/\s+/g, ' ').trim();
  const end = text.lastIndexOf('. ') + 1;
  return { english: text.slice(0, end).trim(), chinese: text.slice(end).trim() };
}
