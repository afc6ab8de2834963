/**
 * Which joins of a statement would have to cross machines once the tables are spread as `placement.ts` says. Reads the text of
 * our own statements, not SQL at large: spread tables that stand in one FROM, or in a subquery that names one outside it, must be
 * tied by the columns they are spread by.
 */
import { groupOf, PLACEMENTS, SPREAD } from '../database/sharding/placement.js';

interface Query {
  /** With `§n` for each query within it. */
  readonly text: string;
  readonly within: Query[];
}

type Aliases = ReadonlyMap<string, string>;

/** In words; none where all is well. */
export function crossingJoins(sql: string): readonly string[] {
  return faultsOf(toQuery(sql.replace(/'(?:[^']|'')*'/g, "''")), new Map());
}

function toQuery(text: string): Query {
  const within: Query[] = [];
  let flat = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '(') {
      flat += text[at];
      continue;
    }
    const end = closing(text, at);
    const inner = text.slice(at + 1, end).trim();
    if (/^(SELECT|WITH|INSERT|UPDATE|DELETE|\(\s*SELECT)\b/i.test(inner)) {
      flat += ` §${within.length} `;
      within.push(toQuery(inner));
    } else {
      const plain = toQuery(inner);
      flat += `(${plain.text.replace(/§(\d+)/g, (_, index: string) => `§${Number(index) + within.length}`)})`;
      within.push(...plain.within);
    }
    at = end;
  }
  return { text: flat.replace(/\s+/g, ' '), within };
}

function closing(text: string, opening: number): number {
  for (let at = opening, depth = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

const withoutBrackets = (text: string): string => {
  const less = text.replace(/\([^()]*\)/g, ' ');
  return less === text ? less : withoutBrackets(less);
};

function faultsOf({ text, within }: Query, outer: Aliases): string[] {
  return text.split(/\bUNION(?: ALL)?\b/i).flatMap(arm => {
    const aliases = aliasesOf(withoutBrackets(arm));
    const placed = [...aliases].filter(([, table]) => table in PLACEMENTS);
    const spread = placed.filter(([, table]) => SPREAD.has(table));
    const fault = faultOf(arm, placed, spread, outer);
    const visible = new Map([...outer, ...spread]);
    const inner = [...arm.matchAll(/§(\d+)/g)].flatMap(([, index]) =>
      faultsOf(within[Number(index)]!, visible),
    );
    return fault === null ? inner : [fault, ...inner];
  });
}

/** Tables by what they are called in FROM, UPDATE, INSERT and DELETE. */
function aliasesOf(arm: string): Aliases {
  const found = new Map<string, string>();
  const named = (item: string) => {
    const [, table, alias] =
      /^\s*(?:ONLY |LATERAL )?(\w+)(?:\s+(?:AS\s+)?(?!(?:ON|SET|WHERE|LEFT|JOIN|USING|VALUES|CROSS)\b)(\w+))?/i.exec(
        item,
      ) ?? [];
    if (table !== undefined) found.set(alias ?? table, table);
  };
  for (const [, tables] of arm.matchAll(
    /\b(?:FROM|USING|UPDATE(?! SET))\s(.*?)(?=\b(?:WHERE|GROUP|ORDER|LIMIT|FOR|RETURNING|SET|FROM|USING)\b|$)/gi,
  ))
    for (const item of tables!.split(/,|\bJOIN\b/i)) named(item);
  return found;
}

function faultOf(
  arm: string,
  placed: readonly (readonly [string, string])[],
  spread: readonly (readonly [string, string])[],
  outer: Aliases,
): string | null {
  if (spread.length === 0) return null;
  const tables = placed.map(([, table]) => table).join(', ');
  if (placed.some(([, table]) => PLACEMENTS[table]!.kind === 'COORDINATOR'))
    return `${tables}: one lies on the coordinator alone`;
  const named = [...outer].filter(
    ([alias]) => !spread.some(([own]) => own === alias) && new RegExp(`\\b${alias}\\.`).test(arm),
  );
  const together = [...spread, ...named];
  if (new Set(together.map(([, table]) => groupOf(PLACEMENTS[table]!))).size > 1)
    return `${together.map(([, table]) => table).join(', ')}: spread by different keys`;
  const tied = tiesOf(
    arm,
    together.map(([alias]) => alias),
  );
  const [first, ...others] = spread.map(([alias, table]) => tied(`${alias}.${SPREAD.get(table)!}`));
  if (others.some(other => other !== first)) return `${tables}: not tied by what they are spread by`;
  if (named.length > 0 && !named.some(([alias, table]) => tied(`${alias}.${SPREAD.get(table)!}`) === first))
    return `${tables}: not tied to ${named.map(([, table]) => table).join(', ')} outside`;
  return null;
}

/** Which columns and parameters must be equal: answers one name for all that are. */
function tiesOf(arm: string, aliases: readonly string[]): (name: string) => string {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    const parent = parents.get(name);
    return parent === undefined || parent === name ? name : root(parent);
  };
  for (const [, left, right] of arm.matchAll(/(\w+\.\w+)(?:::\w+)? = (?:ANY ?\()?(\w+\.\w+|\$\d+)/g))
    parents.set(root(left!), root(right!));
  for (const [, column] of arm.matchAll(/\bUSING \((\w+)/g))
    for (const alias of aliases) parents.set(root(`${alias}.${column!}`), root(`${aliases[0]!}.${column!}`));
  return root;
}
