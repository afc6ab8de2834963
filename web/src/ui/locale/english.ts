/** All English texts, loaded only where English was chosen. */
import type { Catalogue } from './text';

const FILES = import.meta.glob<Catalogue>('../../../locale/en/*.json', { eager: true, import: 'default' });

/** `common` has the last word, and what a feature says otherwise is under the feature's name. */
function merged(): Catalogue {
  const common = FILES['../../../locale/en/common.json']!;
  const texts: Record<string, string> = {};
  for (const [path, catalogue] of Object.entries(FILES)) {
    const feature = /([^/]+)\.json$/.exec(path)![1]!;
    for (const [key, said] of Object.entries(catalogue))
      if (catalogue !== common && common[key] !== undefined) texts[`${feature}:${key}`] = said;
      else texts[key] = said;
  }
  return { ...texts, ...common };
}

export const ENGLISH: Catalogue = merged();
