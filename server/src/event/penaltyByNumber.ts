import type { Context } from '../context.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import type { EventView } from './eventView.js';

export interface PenaltyOnFile {
  readonly enterprise: Enterprise;
  readonly penalty: EventView;
}

/** The penalty that bears the number, unless it is voided or lies outside the area of who asks. */
export async function penaltyByNumber(
  context: Context,
  documentNumber: string,
): Promise<PenaltyOnFile | null> {
  const [claimed]: { enterpriseKey: string; eventKey: string }[] = await context.dataSource.manager.query(
    `SELECT enterprise_id AS "enterpriseKey", event_id AS "eventKey" FROM document_number WHERE document_number = $1`,
    [documentNumber.trim()],
  );
  const enterprise = claimed && (await context.enterpriseByKey.load(claimed.enterpriseKey));
  if (!enterprise) return null;
  const { events } = await context.file.load(enterprise);
  const penalty = events.find(({ key }) => key === claimed.eventKey);
  return penalty ? { enterprise, penalty } : null;
}
