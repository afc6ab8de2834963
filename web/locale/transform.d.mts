export declare function transformTexts(
  file: string,
  source: string,
  from: Readonly<Record<'text' | 'textIn' | 'rich', string>>,
  feature?: string,
  own?: ReadonlySet<string>,
): string | null;
