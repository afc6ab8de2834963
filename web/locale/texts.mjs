/**
 * Finds the texts of a source: string literals, JSX text and template literals that hold Chinese, each with the place to put
 * a lookup in. What Chinese is compared with, looked up by, matched against, or typed as is no text and stays:
 * keys, comparisons, `case`, `includes` and its like, regular expressions, types, imports, tagged templates; and whatever
 * follows a comment that says `@zh`.
 */
import { parseSync } from 'vite';
import { isChinese } from './chinese.mjs';

/** Methods that look for their argument in a text or a collection. */
const SEEKING = new Set(
  'endsWith get has includes indexOf lastIndexOf match replace replaceAll search split startsWith test'.split(
    ' ',
  ),
);
/** And those whose second argument is put in, which is a text again. */
const REPLACING = new Set(['replace', 'replaceAll']);

/**
 * Each text as {key, at, edits}: `key` is the Chinese with `{0}`, `{1}` where values stand, and `edits` the pieces of source,
 * from start to end, to be replaced so that the whole becomes a lookup.
 * Throws for a source that does not parse, and for a text that cannot be looked up.
 */
export function textsIn(file, source) {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const left = leftAlone(program, comments);
  const texts = [];
  const at = node => `${file}:${source.slice(0, node.start).split('\n').length}`;
  const add = (node, key, edits) => texts.push({ key, at: at(node), edits });

  walk(program, null, (node, parent) => {
    if (left.has(node) || isNoText(node, parent)) return false;
    if (node.type === 'Literal' && typeof node.value === 'string' && isChinese(node.value)) {
      const asAttribute = parent?.type === 'JSXAttribute';
      add(node, escaped(node.value), [
        edit(node.start, node.end, [asAttribute ? '{' : '', 'text', asAttribute ? '}' : '']),
      ]);
    }
    if (node.type === 'TemplateLiteral') {
      const key = node.quasis.map(
        ({ value }, index) => `${index === 0 ? '' : `{${index - 1}}`}${escaped(value.cooked)}`,
      );
      if (isChinese(key.join('')))
        add(node, key.join(''), around(node.start, node.end, node.expressions, ['', 'text', '']));
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') addChildren(node, add, texts);
    return true;
  });
  return texts;
}

/** Children that hold text of their own are one sentence, whatever stands between its words. */
function addChildren(node, add) {
  const words = node.children.filter(child => child.type === 'JSXText' && isChinese(child.value));
  if (words.length === 0) return;
  const values = [];
  let key = '';
  for (const child of node.children) {
    const said = wordsOf(child);
    if (said !== null) key += escaped(said);
    else if (child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression') {
      key += `{${values.length}}`;
      values.push(child.type === 'JSXExpressionContainer' ? child.expression : child);
    }
  }
  const [start, end] = [node.children[0].start, node.children.at(-1).end];
  add(node, key, around(start, end, values, ['{', values.length === 0 ? 'text' : 'rich', '}']));
}

/** What a child says by itself, or null. A container of nothing but spaces is how JSX writes them. */
function wordsOf(child) {
  if (child.type === 'JSXText') return shownOf(child.value);
  const { expression } = child;
  const isWord = child.type === 'JSXExpressionContainer' && typeof expression.value === 'string';
  return isWord && !isChinese(expression.value) ? expression.value : null;
}

/** The text as JSX shows it: lines trimmed where they were broken, and joined by a space. */
function shownOf(text) {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.replace(/^[ \t]+/, '');
      return index === lines.length - 1 ? begun : begun.replace(/[ \t]+$/, '');
    })
    .filter(Boolean)
    .join(' ');
}

/** Edits that leave each value where it stands and replace what is around it. */
function around(start, end, values, [open, call, close]) {
  const stops = [start, ...values.flatMap(value => [value.start, value.end]), end];
  return Array.from({ length: stops.length / 2 }, (_, index) => ({
    start: stops[index * 2],
    end: stops[index * 2 + 1],
    ...(index === 0 && { open, call }),
    ...(index > 0 && { between: true }),
    ...(index === stops.length / 2 - 1 && { close }),
  }));
}

const edit = (start, end, [open, call, close]) => ({ start, end, open, call, close });

const escaped = text => {
  if (/[{}]/.test(text) && isChinese(text))
    throw new Error(`braces in “${text}”, which a lookup takes for places`);
  return text;
};

/** Whether this node and all below it is no text to a reader. */
function isNoText(node, parent) {
  if (/^(TS(?!As|NonNull|Satisfies|Instantiation|TypeAssertion)|Import|ExportAll)/.test(node.type))
    return true;
  if (node.type === 'TaggedTemplateExpression') return true;
  if (!parent) return false;
  switch (parent.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.key === node;
    case 'MemberExpression':
      return parent.property === node;
    case 'ExportNamedDeclaration':
      return parent.source === node;
    case 'ExpressionStatement':
      return parent.directive != null;
    case 'SwitchCase':
      return parent.test === node;
    case 'BinaryExpression':
      return parent.operator !== '+' && isConstant(node);
    case 'JSXAttribute':
      return parent.value === node && /^(key|id|className|data-.*)$/.test(parent.name.name ?? '');
    case 'CallExpression':
      return isSought(node, parent);
    case 'NewExpression':
      return parent.callee.name === 'RegExp';
    default:
      return false;
  }
}

const isConstant = node => node.type === 'Literal' || node.type === 'TemplateLiteral';

function isSought(node, { callee, arguments: given }) {
  if (callee.type !== 'MemberExpression' || !isConstant(node)) return false;
  if (!SEEKING.has(callee.property.name) || callee.object === node) return false;
  return given[0] === node || !REPLACING.has(callee.property.name);
}

/** The nodes that follow a comment with `@zh`: of those that begin first after it, the outermost. */
function leftAlone(program, comments) {
  const marks = comments.filter(({ value }) => value.includes('@zh')).map(({ end }) => end);
  const left = new Set();
  if (marks.length === 0) return left;
  const next = marks.map(() => null);
  walk(program, null, node => {
    marks.forEach((mark, index) => {
      const found = next[index];
      if (node.type !== 'Program' && node.start >= mark && (!found || node.start < found.start))
        next[index] = node;
    });
    return true;
  });
  for (const node of next) if (node) left.add(node);
  return left;
}

/** Each node before those below it; `enter` says whether to go on below. */
function walk(node, parent, enter) {
  if (!enter(node, parent)) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'parent') continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child.type === 'string') walk(child, node, enter);
  }
}
