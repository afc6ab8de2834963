/** Tells in the ledgers what the periods, now that there are any, say of today and no entry has told. */
import type { EntityManager } from 'typeorm';
import { formatDay } from '@qianqi/shared';
import { Area } from '../access/area.js';
import { today, type Clock } from '../clock.js';
import { partsOf } from '../database/insertMany.js';
import { RECORDED_BY_TIME } from '../ledger/dueChange.js';
import { appendGraded, headsOf, lockMany, stamp, type GradedEntry } from '../ledger/writeMany.js';
import type { Untold } from './fillPart.js';

/** Nobody else can write to them until the transaction ends. */
export async function tellFilled(
  manager: EntityManager,
  untold: readonly Untold[],
  clock: Clock,
): Promise<void> {
  const writer = { manager, now: clock.now(), area: Area.EVERYWHERE };
  const on = formatDay(today(clock));
  for (const part of partsOf(untold)) {
    await lockMany(
      writer,
      part.filter(({ isDue }) => isDue).map(({ key }) => key),
    );
    const others = new Map(part.filter(({ isDue }) => !isDue).map(each => [each.key, each]));
    const heads = await headsOf(manager, [...others.keys()]);
    const entries = heads.map((head): GradedEntry => {
      const { gradeBefore, gradeAfter } = others.get(head.key)!;
      const recordedAt = stamp(writer, head);
      return { head, kind: 'GRADE_CHANGED', content: { on }, gradeBefore, gradeAfter, recordedAt };
    });
    await appendGraded({ manager, username: RECORDED_BY_TIME, deed: null }, entries);
  }
}
