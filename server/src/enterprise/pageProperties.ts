/** Which properties of an enterprise a page, or a question about one, needs: for fifty rows, what is read and not shown costs as much as what is. */
import type { GraphQLResolveInfo } from 'graphql';
import { fieldsAt } from '../api/asksFor.js';
import type { Enterprise } from './enterprise.entity.js';

/** For who looks into the records after all. */
const GRADED = ['includedOn', 'recordedAt'] as const;

/** By field; what is not here may need any of them. */
const NEEDED: Readonly<Record<string, readonly (keyof Enterprise)[]>> = {
  __typename: [],
  id: [],
  creditCode: ['creditCode'],
  name: ['name'],
  sector: ['sector'],
  divisionCode: ['divisionCode'],
  divisionName: ['divisionCode'],
  includedOn: ['includedOn'],
  industryCode: ['industryCode'],
  address: ['address'],
  deregisteredOn: ['deregisteredOn'],
  grade: GRADED,
  list: GRADED,
  assessment: GRADED,
  events: GRADED,
};

const own = fieldsAt();
const nodes = fieldsAt('nodes');
const edges = fieldsAt('edges', 'node');
const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string> | null>();

/** For a page that is being resolved; null when all may be needed. */
export function propertiesAskedFor(info: GraphQLResolveInfo): ReadonlySet<string> | null {
  return neededBy(nodes(info), edges(info));
}

/** For one enterprise that is being resolved; null when all may be needed. */
export function propertiesAskedOfOne(info: GraphQLResolveInfo): ReadonlySet<string> | null {
  return neededBy(own(info), NONE);
}

const NONE: ReadonlySet<string> = new Set();

function neededBy(asked: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> | null {
  const already = known.get(asked);
  if (already !== undefined) return already;
  const names = [...asked, ...more];
  const properties = names.every(name => NEEDED[name] !== undefined)
    ? new Set<string>(['key', ...names.flatMap(name => NEEDED[name]!)])
    : null;
  known.set(asked, properties);
  return properties;
}
