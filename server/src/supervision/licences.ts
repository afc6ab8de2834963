import { refusal, type Refusal } from '@qianqi/shared';
import type { Inspector } from '../inspector/inspector.entity.js';
import { inspectorsByKey } from '../inspector/inspector.loaders.js';
import { Refused, type Writer } from '../ledger/writer.js';
import type { SupervisionTask } from './supervisionTask.entity.js';

type Named = Pick<SupervisionTask, 'inspectorKeys'>;

/** Throws Refused for each of the task's inspectors whose licence is not valid on that day. */
export async function refuseExpired(
  { manager }: Writer,
  task: Named,
  on: string,
  field: string,
): Promise<void> {
  if (task.inspectorKeys.length === 0) return;
  const found = (await inspectorsByKey(manager, task.inspectorKeys)).filter(each => each !== null);
  const refusals = expired(new Map(found.map(each => [each.key, each])), task, on, field);
  if (refusals.length > 0) throw new Refused(refusals);
}

/** One for each of the task's inspectors whose licence is not valid on that day. */
export function expired(
  inspectors: ReadonlyMap<string, Inspector>,
  { inspectorKeys }: Named,
  on: string,
  field: string,
): Refusal[] {
  return inspectorKeys.flatMap(key => {
    const { name, licenceExpiresOn } = inspectors.get(key) ?? { name: '', licenceExpiresOn: on };
    if (licenceExpiresOn >= on) return [];
    return [
      refusal('LICENCE_EXPIRED', `${name}的执法证 ${licenceExpiresOn} 到期，${on} 已失效，请先改派`, [field]),
    ];
  });
}
