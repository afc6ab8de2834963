import { day } from '@qianqi/shared';
import { Area } from '../access/area.js';
import type { Writer } from '../ledger/writer.js';
import { loadPolicyBook } from '../policy/policyBook.js';
import { TODAY, type World } from './world.js';

/** A transaction of somebody who sees everything, past the API. */
export function writeTo<T>(world: World, work: (writer: Writer) => Promise<T>): Promise<T> {
  return world.database.dataSource.transaction(async manager =>
    work({
      manager,
      policies: await loadPolicyBook(manager),
      username: 'clerk',
      now: world.clock.now(),
      today: day(TODAY),
      area: Area.EVERYWHERE,
      deed: null,
    }),
  );
}
