import { refusal } from '@qianqi/shared';
import { inspectorsByKey } from '../inspector/inspector.loaders.js';
import { Refused, type Writer } from '../ledger/writer.js';
import type { SupervisionTask } from './supervisionTask.entity.js';

/** Throws Refused for each of the task's inspectors whose licence is not valid on that day. */
export async function refuseExpired(
  { manager }: Writer,
  { inspectorKeys }: Pick<SupervisionTask, 'inspectorKeys'>,
  on: string,
  field: string,
): Promise<void> {
  if (inspectorKeys.length === 0) return;
  const inspectors = await inspectorsByKey(manager, inspectorKeys);
  const refusals = inspectors.flatMap(each =>
    each !== null && each.licenceExpiresOn < on
      ? [
          refusal(
            'LICENCE_EXPIRED',
            `${each.name}的执法证 ${each.licenceExpiresOn} 到期，${on} 已失效，请先改派`,
            [field],
          ),
        ]
      : [],
  );
  if (refusals.length > 0) throw new Refused(refusals);
}
