/**
 * What the server says, in the language of the page. Its sentences are made from the templates of shared and of the server,
 * and those are in the catalogue too; so a sentence is looked up, or matched with a template and its values put into the
 * English one. What is not found stays as the server said it.
 */
import { entries, isTranslated, known, text } from './text';

interface Pattern {
  readonly key: string;
  readonly shape: RegExp;
  /** Characters that must stand there: of two templates that fit, the longer one is meant. */
  readonly weight: number;
}

let patterns: readonly Pattern[] | null = null;

/** The same text where the page speaks Chinese. */
export function say(said: string): string {
  if (!isTranslated() || !HAN.test(said)) return said;
  return translated(said, DEEPEST) ?? said;
}

/** A value within a sentence may be a sentence: a label, a reason, a clause. */
const DEEPEST = 3;
const HAN = /[\u3400-\u9fff]/;
/** Lists and sentences that were put together. */
const JOINTS = /([，、；]|”又用“|(?<=。))/;
/** A label and its value. */
const LABELLED = /^(\S+) (.+)$/s;

function translated(said: string, depth: number): string | null {
  const whole = known(said) ?? known(said.trim());
  if (whole !== undefined) return whole;
  if (depth === 0) return null;
  patterns ??= compile();
  for (const { key, shape, weight } of patterns) {
    const match = shape.exec(said);
    // So few signs are in many a sentence: they tell nothing unless the values are figures.
    if (!match || (weight < 2 && match.slice(1).some(value => HAN.test(value)))) continue;
    const values = [...key.matchAll(/\{(\d+)\}/g)].reduce<string[]>((found, place, index) => {
      found[Number(place[1])] = match[index + 1]!;
      return found;
    }, []);
    return text(key, ...values.map(value => translated(value, depth - 1) ?? value));
  }
  const parts = said.split(JOINTS);
  if (parts.length === 1) return labelled(said, depth);
  const of = parts.map(part => (HAN.test(part) ? translated(part, depth - 1) : (known(part) ?? part)));
  return of.every(part => part !== null) ? of.join('') : null;
}

function labelled(said: string, depth: number): string | null {
  const [, label, value] = LABELLED.exec(said) ?? [];
  const name = label === undefined ? undefined : known(label);
  if (name === undefined) return null;
  const of = HAN.test(value!) ? translated(value!, depth - 1) : value!;
  return of === null ? null : `${name} ${of}`;
}

function compile(): readonly Pattern[] {
  return entries()
    .filter(key => /\{\d+\}/.test(key))
    .map(key => {
      const words = key.split(/\{\d+\}/);
      return {
        key,
        shape: new RegExp(`^${words.map(escaped).join('([\\s\\S]*?)')}$`),
        weight: words.join('').replace(/[^\u3400-\u9fff]/g, '').length,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
