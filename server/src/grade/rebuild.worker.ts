/** A thread of its own for a part of the registry: it tells how far it is, and ends. */
import { walkPart, type PartOfWalk, type Told } from './rebuildWalk.js';
import { doPart } from './threads.js';

await doPart<PartOfWalk, Told>(walkPart);
