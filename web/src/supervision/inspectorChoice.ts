/** Whom one would send: who may go first, then who knows the sector, then who has least in hand. */
import type { InspectorsQuery } from '../generated/graphql';
import type { TaskRow } from './taskText';

export type ChoosableInspector = InspectorsQuery['inspectors']['nodes'][number];

/** Why the server would refuse to send this inspector. */
export function warningsOf(
  { licenceExpiresOn, recusals }: ChoosableInspector,
  { dueOn, enterprise }: TaskRow,
): readonly string[] {
  const warnings = recusals
    .filter(recusal => recusal.enterprise.id === enterprise.id)
    .map(({ reason }) => `应回避：${reason}`);
  if (licenceExpiresOn < dueOn) warnings.push('执法证在截止日前到期');
  return warnings;
}

/** Whether the sector is among those the inspector is kept for; no list of sectors means all of them. */
export function knowsSector({ sectors }: ChoosableInspector, { enterprise }: TaskRow): boolean {
  return sectors.length === 0 || sectors.includes(enterprise.sector);
}

/** In the order in which one would choose; those already named stand first, so that they can be taken off. */
export function inOrder(
  inspectors: readonly ChoosableInspector[],
  task: TaskRow | null,
  named: readonly string[],
): readonly ChoosableInspector[] {
  const rank = (inspector: ChoosableInspector) => [
    named.includes(inspector.id) ? 0 : 1,
    task && warningsOf(inspector, task).length > 0 ? 1 : 0,
    !task || knowsSector(inspector, task) ? 0 : 1,
    inspector.assignedTasks,
  ];
  const ranked = inspectors.map(inspector => ({ inspector, rank: rank(inspector) }));
  // Equals stay as the server sorts them, by name.
  ranked.sort((a, b) => a.rank.map((each, index) => each - b.rank[index]!).find(Boolean) ?? 0);
  return ranked.map(({ inspector }) => inspector);
}
