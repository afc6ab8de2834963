import { Field, ID, InterfaceType } from 'type-graphql';

/** What the objects found by an id are, since rows bear no type of their own. */
const typeNames = new WeakMap<object, string>();

/** Remembers the type of an object that is answered as a node. */
export function asNode<T extends object>(typeName: string, found: T): T {
  typeNames.set(found, typeName);
  return found;
}

@InterfaceType('Node', {
  description: 'Anything that an id names by itself, and that `node` finds. 凭标识即可查得的内容。',
  resolveType: (found: object) => typeNames.get(found)!,
})
export abstract class NodeInterface {
  @Field(() => ID, {
    description: 'Opaque, with its type in front; never changes. 不透明标识，以类型开头，永不改变。',
  })
  id: string;
}
