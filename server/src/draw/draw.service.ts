/**
 * A draw is announced with both pools frozen and a commitment to a seed, then held with the seed revealed. What the picks
 * are was settled by the announcement: neither the bureau nor anybody else can change it in between.
 */
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  day,
  draw,
  formatDay,
  inspectorPoolText,
  must,
  parseDraw,
  parseInspectorPool,
  parseSubjectPool,
  policyOn,
  refusal,
  sha256,
  subjectPoolText,
  type DrawInspector,
  type DrawPick,
  type DrawTerms,
  type Refusal,
} from '@qianqi/shared';
import { mustSeeEverywhere } from '../access/area.js';
import { drawSecret, hashSecret } from '../access/secret.js';
import { parseFreeId } from '../api/opaqueId.js';
import { columnsOf } from '../database/rows.js';
import type { EnterpriseWhere } from '../enterprise/enterprisePage.inputs.js';
import { refuse, Refused, type Writer } from '../ledger/writer.js';
import { taken } from '../supervision/taken.js';
import { DrawRow, type DrawExclusion, type StoredTerms } from './draw.entity.js';
import { cancelDrawnTasks, createDrawnTasks } from './drawnTasks.js';
import { excludedOn, inspectorsServing, subjectsOn } from './pools.js';
import { refuseChangedInspectors } from './frozenInspectors.js';

export interface DrawReceipt {
  readonly drawKey: string;
}

/** Announces a draw; throws Refused. */
export async function announceDraw(
  writer: Writer,
  raw: Readonly<Record<string, unknown>>,
  where: EnterpriseWhere,
): Promise<DrawReceipt> {
  mustSeeEverywhere(writer);
  const { name, inspectorsPerTask, dueOn, perGradeRate } = taken(parseDraw(raw, writer.today));
  const { supervision } = policyOn(writer.policies.history, dueOn);
  const ratePerGrade = {
    A: perGradeRate.A ?? supervision.A.drawPercentPerQuarter,
    B: perGradeRate.B ?? supervision.B.drawPercentPerQuarter,
    C: perGradeRate.C ?? supervision.C.drawPercentPerQuarter,
  };
  const terms = { ratePerGrade, inspectorsPerTask, dueOn: formatDay(dueOn), where };
  return announce(writer, { name, terms, replacesKey: null, redrawReason: null });
}

async function announce(
  writer: Writer,
  announced: Pick<DrawRow, 'name' | 'terms' | 'replacesKey' | 'redrawReason'>,
): Promise<DrawReceipt> {
  const { manager, policies, today, now, username } = writer;
  const { terms } = announced;
  const subjects = await subjectsOn(manager, policies.history, terms.where, today);
  const exclusions = await excludedOn(manager, terms.where, today);
  const inspectors = await inspectorsServing(manager);
  const refusals = [
    ...(subjects.length > 0 ? [] : [emptyPool(exclusions)]),
    ...shortOfInspectors(inspectors, terms),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  const subjectPool = subjectPoolText(subjects);
  const inspectorPool = inspectorPoolText(inspectors);
  // In hexadecimal: with the colon after it the seed then fills a block of the hash, and is compressed once for all tickets.
  const secretSeed = hashSecret(drawSecret()).toString('hex');
  const row: DrawRow = {
    ...announced,
    key: uuidv7(),
    status: 'ANNOUNCED',
    subjectPool,
    inspectorPool,
    subjectPoolHash: sha256(subjectPool),
    inspectorPoolHash: sha256(inspectorPool),
    secretSeed,
    seedCommitment: sha256(secretSeed),
    storedPicks: null,
    exclusions,
    announcedAt: new Date(now),
    announcedBy: username,
    heldAt: null,
    heldBy: null,
  };
  await manager.insert(DrawRow, row as never);
  return { drawKey: row.key };
}

function emptyPool({ length: excluded }: readonly DrawExclusion[]): Refusal {
  const besides = excluded === 0 ? '' : `；另有 ${excluded} 家已注销或停业`;
  return refusal('EMPTY_POOL', `没有符合条件且已有等级的企业${besides}`, ['where']);
}

/** Too few with a licence that is still valid then: who would have to renew is named. */
function shortOfInspectors(
  inspectors: readonly DrawInspector[],
  { dueOn, inspectorsPerTask }: StoredTerms,
): Refusal[] {
  const expired = inspectors.filter(({ licenceExpiresOn }) => formatDay(licenceExpiresOn) < dueOn);
  const valid = inspectors.length - expired.length;
  if (valid >= inspectorsPerTask) return [];
  return [
    refusal(
      'SHORT_OF_INSPECTORS',
      `每组需要 ${inspectorsPerTask} 人，执法证在 ${dueOn} 仍有效的在岗人员只有 ${valid} 人`,
      ['inspectorsPerTask'],
    ),
    ...expired.map(({ key, licenceExpiresOn }) =>
      refusal('LICENCE_EXPIRED', `执法证 ${key} 于 ${formatDay(licenceExpiresOn)} 到期`, ['dueOn']),
    ),
  ];
}

/** Reveals the seed, draws, and makes the tasks; throws Refused and then nothing is drawn or revealed. */
export async function holdDraw(
  writer: Writer,
  drawId: string,
  overCapReason: string | null,
): Promise<DrawReceipt> {
  mustSeeEverywhere(writer);
  const { manager, now, username, today } = writer;
  const row = await lockDraw(manager, drawId);
  if (row.status !== 'ANNOUNCED') refuse('ILLEGAL_MOVE', '该抽查已经抽取或已被重抽取代', ['drawId']);
  if (row.terms.dueOn < formatDay(today))
    refuse('OUT_OF_RANGE', `截止日期 ${row.terms.dueOn} 已过，请重抽并给出新的截止日期`, ['drawId']);
  await refuseChangedInspectors(manager, row);
  const picks = picksOf(row);
  const dropped = await createDrawnTasks(writer, row, picks, overCapReason);
  await manager.update(
    DrawRow,
    { key: row.key },
    {
      status: 'HELD',
      storedPicks: picks as never,
      exclusions: [...row.exclusions, ...dropped] as never,
      heldAt: new Date(now),
      heldBy: username,
    },
  );
  return { drawKey: row.key };
}

const MOST_SAID = 100;

function picksOf({ secretSeed, terms, subjectPool, inspectorPool }: DrawRow): readonly DrawPick[] {
  const drawn = draw(
    secretSeed,
    termsOf(terms),
    must(parseSubjectPool(subjectPool)),
    must(parseInspectorPool(inspectorPool)),
  );
  if (drawn.ok) return drawn.value.picks;
  throw new Refused(
    drawn.error.shortages
      .slice(0, MOST_SAID)
      .map(({ subject, eligible }) =>
        refusal('SHORT_OF_INSPECTORS', `可以检查 ${subject} 的人员只有 ${eligible} 人`, ['drawId']),
      ),
  );
}

/** The terms as the shared rule takes them. */
export function termsOf({ ratePerGrade, inspectorsPerTask, dueOn }: StoredTerms): DrawTerms {
  return { ratePerGrade, inspectorsPerTask, dueOn: day(dueOn) };
}

/** Announces another draw in place of one, which stays to be seen with its picks; what it made and is not done is called off. */
export async function redraw(
  writer: Writer,
  drawId: string,
  reason: string,
  dueOn: string | null,
): Promise<DrawReceipt> {
  mustSeeEverywhere(writer);
  const { manager, today } = writer;
  const row = await lockDraw(manager, drawId);
  if (row.status === 'REPLACED') refuse('ILLEGAL_MOVE', '该抽查已被重抽取代', ['drawId']);
  const terms = { ...row.terms, dueOn: dueOn ?? row.terms.dueOn };
  if (terms.dueOn < formatDay(today)) refuse('OUT_OF_RANGE', '截止日期不能早于今天', ['dueOn']);
  await manager.update(DrawRow, { key: row.key }, { status: 'REPLACED' });
  await cancelDrawnTasks(writer, row, `重新抽取：${reason}`);
  return announce(writer, { name: row.name, terms, replacesKey: row.key, redrawReason: reason });
}

async function lockDraw(manager: EntityManager, drawId: string): Promise<DrawRow> {
  const key = parseFreeId('draw', drawId);
  const [row]: DrawRow[] =
    key === null
      ? []
      : await manager.query(
          `SELECT ${columnsOf(manager, DrawRow, 'd')}, d.subject_pool AS "subjectPool", d.inspector_pool AS "inspectorPool"
           FROM draw d WHERE d.id = $1 FOR UPDATE`,
          [key],
        );
  if (!row) refuse('NOT_FOUND', '找不到该抽查，请刷新后重试', ['drawId']);
  return row;
}
