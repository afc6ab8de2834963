import { lazy, type ComponentType } from 'react';

/** A page whose code is fetched when it is first opened. Only pages without properties: they read the URL. */
export function lazyView<N extends string>(
  load: () => Promise<Readonly<Record<N, ComponentType>>>,
  name: N,
): ComponentType {
  return lazy<ComponentType>(async () => ({ default: (await load())[name] }));
}
