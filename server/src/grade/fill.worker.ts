/** A thread of its own for a part of a registry whose projections are filled from nothing. */
import { fillPart, type FilledSome, type PartOfFill } from './fillPart.js';
import { doPart } from './threads.js';

await doPart<PartOfFill, FilledSome>(fillPart);
