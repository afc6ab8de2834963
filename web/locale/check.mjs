/**
 * Whether every text of the pages has its English. Fails, and prints what is missing ready to be pasted, when a text has
 * none; when a catalogue has a text that no source holds any more; when one Chinese text has two English ones and
 * common.json does not say which is the usual one; when a value of the Chinese is missing from the English; and when a term of the law is not called what terms.json calls it.
 * `--write` puts empty entries in and takes the unused out, in order, and leaves the English to be filled in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogues, fileOf, readList, textsOfSources } from './catalogue.mjs';
import { isChinese } from './chinese.mjs';

const write = process.argv.includes('--write');
const pending = new Set(readList('pending.json'));
const terms = Object.entries(readList('terms.json'));
const wanted = textsOfSources();
const held = catalogues();
const faults = [];

const everywhere = new Set([...wanted.values()].flatMap(texts => [...texts.keys()]));
const english = new Map();
const common = held.get('common') ?? {};
for (const [name, texts] of held) {
  for (const [key, said] of Object.entries(texts)) {
    if (!everywhere.has(key)) faults.push(`${name}.json: no source says “${key}” any more`);
    const other = english.get(key);
    if (said && other && other.said !== said && !(key in common))
      faults.push(
        `“${key}” is “${said}” in ${name}.json and “${other.said}” in ${other.name}.json: put the usual one into common.json`,
      );
    if (said) english.set(key, { said, name });
    if (said) faults.push(...faultsOf(key, said).map(fault => `${name}.json: “${key}”: ${fault}`));
  }
}

const missing = new Map();
for (const [name, texts] of wanted) {
  const without = [...texts].filter(([key]) => !english.has(key));
  if (without.length > 0) missing.set(name, without);
}

function faultsOf(key, said) {
  const places = text =>
    [...new Set([...text.matchAll(/\{(\d+)[^}]*\}/g)].map(([, place]) => place))].sort().join();
  const found = [];
  if (places(key) !== places(said)) found.push('the values {n} of both must be the same');
  if (isChinese(said)) found.push('Chinese signs in the English');
  for (const [term, words] of terms)
    if (key.includes(term) && !words.some(word => said.toLowerCase().includes(word)))
      found.push(`${term} is called ${words.join(' or ')}`);
  return found;
}

if (write) {
  for (const name of new Set([...wanted.keys(), ...held.keys()])) {
    const texts = { ...held.get(name) };
    for (const [key] of missing.get(name) ?? []) texts[key] = '';
    const kept = Object.entries(texts).filter(([key]) => everywhere.has(key));
    kept.sort(([one], [other]) => (one < other ? -1 : 1));
    mkdirSync(dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  }
} else {
  for (const [name, texts] of missing) {
    if (pending.has(name)) continue;
    const lines = texts.map(([key, at]) => `  ${JSON.stringify(key)}: "",   ← ${at}`);
    faults.push(`web/locale/en/${name}.json is missing:\n${lines.join('\n')}`);
  }
  const notes = [...pending]
    .filter(name => !missing.has(name))
    .map(name => `pending.json: ${name} lacks nothing.`);
  const count = [...missing.values()].reduce((sum, texts) => sum + texts.length, 0);
  console.log([...faults, ...notes, `${english.size} texts in English, ${count} without.`].join('\n'));
  process.exit(faults.length > 0 ? 1 : 0);
}
