/**
 * Whether the inspectors of the frozen pool may still go where the draw may send them. Asked of the pool and not of the
 * picks: a refusal then says nothing of who would have been drawn, and nobody can try for other picks by changing a licence.
 */
import type { EntityManager } from 'typeorm';
import {
  formatDay,
  must,
  parseInspectorPool,
  refusal,
  type DrawInspector,
  type Refusal,
} from '@qianqi/shared';
import { Refused } from '../ledger/writer.js';
import type { DrawRow } from './draw.entity.js';
import { inspectorsServing } from './pools.js';

const MOST_SAID = 100;
const REDRAW = '请写明原因重抽';

/** Throws Refused for each who has since left, lost the licence, or is to keep away from a subject of the pool. */
export async function refuseChangedInspectors(
  manager: EntityManager,
  { inspectorPool, subjectPool, terms }: Pick<DrawRow, 'inspectorPool' | 'subjectPool' | 'terms'>,
): Promise<void> {
  const serving = new Map((await inspectorsServing(manager)).map(each => [each.key, each]));
  // A line a subject, of which there may be a hundred thousand, and hardly ever a recusal to look for.
  const holds = (subject: string) => `\n${subjectPool}`.includes(`\n${subject} `);
  const refusals = must(parseInspectorPool(inspectorPool))
    .filter(({ licenceExpiresOn }) => formatDay(licenceExpiresOn) >= terms.dueOn)
    .flatMap(frozen => refuseChange(frozen, serving.get(frozen.key), holds, terms.dueOn));
  if (refusals.length > 0) throw new Refused(refusals.slice(0, MOST_SAID));
}

function refuseChange(
  frozen: DrawInspector,
  now: DrawInspector | undefined,
  holds: (subject: string) => boolean,
  dueOn: string,
): Refusal[] {
  const { key } = frozen;
  if (now === undefined)
    return [refusal('ILLEGAL_MOVE', `公告后执法证 ${key} 的人员已不在岗，${REDRAW}`, ['drawId'])];
  const expiresOn = formatDay(now.licenceExpiresOn);
  if (expiresOn < dueOn)
    return [refusal('LICENCE_EXPIRED', `公告后执法证 ${key} 改为 ${expiresOn} 到期，${REDRAW}`, ['drawId'])];
  const recusals = now.recusals.filter(each => !frozen.recusals.includes(each) && holds(each));
  return recusals.map(subject =>
    refusal('RECUSED', `公告后执法证 ${key} 的人员应回避 ${subject}，${REDRAW}`, ['drawId']),
  );
}
