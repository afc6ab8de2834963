/** A source with each text replaced by a lookup of it; the source itself where it has none. */
import { textsIn } from './texts.mjs';

/** Names no source uses. */
const NAMES = { text: '__text', textIn: '__textIn', rich: '__rich' };

/**
 * `from` tells where `text`, `textIn` and `rich` are imported from, `own` the texts for which the feature has English words
 * of its own. Lines may move: nothing maps back to them.
 */
export function transformTexts(file, source, from, feature = '', own = new Set()) {
  const texts = textsIn(file, source);
  if (texts.length === 0) return null;
  const calls = new Set();
  const edits = texts
    .flatMap(({ key, edits: of }) => of.map(each => ({ ...each, key })))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let code = '';
  let done = 0;
  for (const { start, end, open, call: kind, between, close, key } of edits) {
    const call = kind === 'text' && own.has(key) ? 'textIn' : kind;
    code += source.slice(done, start);
    if (call) {
      calls.add(call);
      // A constant of a module that is not used is dropped, as the literal was.
      code += `${open}/*#__PURE__*/${NAMES[call]}(${call === 'textIn' ? `${JSON.stringify(feature)}, ` : ''}${JSON.stringify(key)}`;
      if (close === undefined) code += ', ';
    }
    if (between && close === undefined) code += ', ';
    if (close !== undefined) code += `)${close}`;
    done = end;
  }
  code += source.slice(done);
  const imports = [...calls].map(
    call => `import { ${call} as ${NAMES[call]} } from ${JSON.stringify(from[call])};`,
  );
  return `${imports.join('')}${code}`;
}
