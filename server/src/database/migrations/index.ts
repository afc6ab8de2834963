import { Registry1763769600000 } from './1763769600000-registry.js';

/** In the order they run; named by their classes. */
export const migrations: Function[] = [Registry1763769600000];
