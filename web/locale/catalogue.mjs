/** The English texts, a file a feature, and which texts the sources hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, filesBelow, root, serverSourceOf, sourceOf } from './scope.mjs';
import { textsIn } from './texts.mjs';

const here = join(root, 'web/locale');
export const fileOf = name => join(here, 'en', `${name}.json`);

export const readList = name => JSON.parse(readFileSync(join(here, name), 'utf8'));

/** By catalogue, its texts by the Chinese. */
export function catalogues() {
  if (!existsSync(join(here, 'en'))) return new Map();
  return new Map(
    readdirSync(join(here, 'en'))
      .sort()
      .map(name => [name.replace(/\.json$/, ''), readList(`en/${name}`)]),
  );
}

/** Texts for which a feature has other English words than common.json. */
export function ownTexts(feature) {
  const held = catalogues();
  const common = held.get('common') ?? {};
  return new Set(Object.keys(held.get(feature) ?? {}).filter(key => key in common));
}

/** By catalogue, where each text stands that its sources hold. */
export function textsOfSources() {
  const found = new Map();
  const add = (source, texts) => {
    const name = catalogueOf(source);
    if (!found.has(name)) found.set(name, new Map());
    for (const { key, at } of texts) if (!found.get(name).has(key)) found.get(name).set(key, at);
  };
  const read = file => textsIn(file, readFileSync(join(root, file), 'utf8'));
  for (const file of [...filesBelow('web/src'), ...filesBelow('shared/src')])
    if (sourceOf(join(root, file)) !== null) add(file, read(file));
  for (const file of filesBelow('server/src'))
    if (serverSourceOf(file) !== null)
      add(
        file,
        read(file).filter(({ key }) => !isDescription(key)),
      );
  add(
    SHEETS,
    read(SHEETS).filter(({ key }) => isSaidOfSheets(key)),
  );
  for (const file of filesBelow('shared/policies')) add('shared/src/policies/', lawIn(file));
  return found;
}

/** Left alone, since it reads sheets; but the server says its labels and its complaints. */
const SHEETS = 'shared/src/sheet/importColumn.ts';
const LABEL = /column\(\s*'\w+',\s*'([^']+)'/g;
const labels = new Set(
  [...readFileSync(join(root, SHEETS), 'utf8').matchAll(LABEL)].map(([, label]) => label),
);
const isSaidOfSheets = key => key.includes('应为') || labels.has(key);

/** Of the schema: an English sentence and then the Chinese one. */
const isDescription = key =>
  /^(?:[\w`{},;:'-]+ ){3}|^[^\u3400-\u9fff]*[A-Za-z]{2,}[^\u3400-\u9fff]*[.?!] ?\S*[\u3400-\u9fff]|^\{0\} \{1\}。$/.test(
    key,
  );

/** What pages show of an edition: its words, without the wording that the linter looks for in the law. */
function lawIn(file) {
  const { title, reading, source, sources, clauses, measures, attention } = JSON.parse(
    readFileSync(join(root, file), 'utf8'),
  );
  const cited = [...sources, ...Object.values(measures).flat(), attention].map(({ article }) => article);
  const wordings = clauses.flatMap(({ tests }) => tests.flatMap(({ wording }) => wording ?? []));
  const words = [
    ...wordings,
    title,
    reading,
    source.title,
    ...cited,
    ...clauses.flatMap(({ article, text }) => [article, text]),
  ];
  return words.filter(Boolean).map(key => ({ key, at: file }));
}
