import { uuidv7 } from 'uuidv7';
import {
  formatDay,
  parseInspector,
  parseInspectorChange,
  REASON_FIELD,
  refusal,
  under,
  type Day,
  type Refusal,
} from '@qianqi/shared';
import { mustSeeEverywhere } from '../access/area.js';
import { parseEnterpriseId, parseFreeId } from '../api/opaqueId.js';
import { enterprisesByKey } from '../enterprise/enterprise.loaders.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { Inspector } from './inspector.entity.js';
import { searchTextOf } from './searchText.js';
import { InspectorRecusal } from './inspectorRecusal.entity.js';

export interface EnteredRecusal {
  readonly enterpriseId: string;
  readonly reason: string;
}

export interface InspectorReceipt {
  readonly inspectorKey: string;
}

/** Enters an inspector; throws Refused. */
export async function createInspector(
  writer: Writer,
  raw: Readonly<Record<string, unknown>>,
  recusals: readonly EnteredRecusal[],
): Promise<InspectorReceipt> {
  mustSeeEverywhere(writer);
  const parsed = parseInspector(raw, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error);
  const { licenceExpiresOn, ...entry } = parsed.value;
  const key = uuidv7();
  const inserted: unknown[] = await writer.manager.query(
    `INSERT INTO inspector (id, name, unit, licence_number, licence_expires_on, sectors, active, search_text)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (licence_number) DO NOTHING RETURNING id`,
    [
      key,
      entry.name,
      entry.unit,
      entry.licenceNumber,
      formatDay(licenceExpiresOn),
      entry.sectors,
      entry.active,
      searchTextOf(entry),
    ],
  );
  if (inserted.length === 0)
    refuse('DUPLICATE_LICENCE_NUMBER', `执法证号“${entry.licenceNumber}”已录入`, ['licenceNumber']);
  await replaceRecusals(writer, key, recusals);
  return { inspectorKey: key };
}

/** Changes what was given; recusals, when given, replace those before. Throws Refused. */
export async function updateInspector(
  writer: Writer,
  inspectorId: string,
  raw: Readonly<Record<string, unknown>>,
  recusals: readonly EnteredRecusal[] | null,
): Promise<InspectorReceipt> {
  mustSeeEverywhere(writer);
  const parsed = parseInspectorChange(raw, writer.today);
  if (!parsed.ok) throw new Refused(parsed.error);
  checkReason(raw['reason'], writer.today);
  const key = parseFreeId('insp', inspectorId);
  const found = key === null ? null : await writer.manager.findOneBy(Inspector, { key });
  if (key === null || found === null) refuse('NOT_FOUND', '找不到该检查人员，请刷新后重试', ['inspectorId']);
  const { licenceExpiresOn, sectors, ...rest } = parsed.value;
  const changes = {
    ...rest,
    ...(sectors !== undefined && { sectors: [...sectors] }),
    ...(licenceExpiresOn !== undefined && { licenceExpiresOn: formatDay(licenceExpiresOn) }),
    ...((rest.name !== undefined || rest.unit !== undefined) && {
      searchText: searchTextOf({ ...found, ...rest }),
    }),
  };
  if (Object.keys(changes).length > 0) await writer.manager.update(Inspector, { key }, changes);
  if (recusals !== null) await replaceRecusals(writer, key, recusals);
  return { inspectorKey: key };
}

/** The reason itself is kept by the audit trail, with all else that was entered. */
function checkReason(reason: unknown, today: Day): void {
  if (reason == null) return;
  const parsed = REASON_FIELD.parse(reason, today);
  if (!parsed.ok) throw new Refused([under(['reason'], parsed.error)]);
}

const MOST_RECUSALS = 250;

async function replaceRecusals(
  { manager, today, area }: Writer,
  inspectorKey: string,
  entered: readonly EnteredRecusal[],
): Promise<void> {
  if (entered.length > MOST_RECUSALS)
    refuse('OUT_OF_RANGE', `回避企业不能超过 ${MOST_RECUSALS} 家`, ['recusals']);
  const keys = entered.map(({ enterpriseId }) => parseEnterpriseId(enterpriseId));
  const known = keys.filter(key => key !== null);
  const existing = new Set((await enterprisesByKey(manager, area, known)).map(each => each?.key));
  const refusals: Refusal[] = [];
  const rows = new Map<string, InspectorRecusal>();
  for (const [index, { reason }] of entered.entries()) {
    const path = ['recusals', String(index)];
    const key = keys[index];
    const parsed = REASON_FIELD.parse(reason, today);
    if (key == null || !existing.has(key))
      refusals.push(refusal('NOT_FOUND', '找不到该企业，请核对后重试', [...path, 'enterpriseId']));
    else if (!parsed.ok) refusals.push(under([...path, 'reason'], parsed.error));
    else rows.set(key, { enterpriseId: key, inspectorKey, reason: parsed.value });
  }
  if (refusals.length > 0) throw new Refused(refusals);
  await manager.delete(InspectorRecusal, { inspectorKey });
  if (rows.size > 0) await manager.insert(InspectorRecusal, [...rows.values()]);
}
