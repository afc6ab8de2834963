/** Objections and requests for repair of the demo, at every stage but the ones that would change a grade. */
import { addDays, formatDay, type Day, type RedressGround, type RedressKind } from '@qianqi/shared';
import { enterpriseIdOf, ownedIdOf } from '../api/opaqueId.js';
import type { Writer } from '../ledger/writer.js';
import { acceptRedress, decideRedress, fileRedress, withdrawRedress } from '../redress/redress.service.js';
import type { EnterpriseRows } from './enterpriseRows.js';
import { BOUNDARY_PREFIX } from './boundary/boundaryCase.js';

interface DemoCase {
  readonly kind: RedressKind;
  readonly ground: RedressGround;
  /** Days before the day of loading. */
  readonly filedAgo: number;
  readonly revokedAgo?: number;
  readonly statement: string;
  /** To the place on the black list instead of a penalty. */
  readonly aboutListing?: true;
  readonly next?: (writer: Writer, caseId: string) => Promise<unknown>;
}

const LEADER = '演示负责人';

const CASES: readonly DemoCase[] = [
  {
    kind: 'OBJECTION',
    ground: 'WRONG_FACT',
    filedAgo: 2,
    statement: '检查当日该设备已停用待报废，不属于在用设备未检验。附停用记录和现场照片。',
  },
  {
    kind: 'REPAIR',
    ground: 'RECTIFIED',
    filedAgo: 4,
    statement: '罚款已缴清，隐患已全部整改并经复查合格，申请信用修复。附缴款凭证和复查意见书。',
    next: acceptRedress,
  },
  {
    kind: 'OBJECTION',
    ground: 'REVOKED',
    filedAgo: 1,
    revokedAgo: 2,
    statement: '行政复议决定撤销该处罚决定，附行政复议决定书。',
  },
  {
    kind: 'OBJECTION',
    ground: 'OTHER',
    filedAgo: 8,
    aboutListing: true,
    statement: '对列入黑名单有异议，认为约谈中有一次对象不是主要负责人，请予核查。',
  },
  {
    kind: 'OBJECTION',
    ground: 'DUPLICATE',
    filedAgo: 15,
    statement: '认为与另一件处罚为同一案件重复登记。',
    async next(writer, caseId) {
      await acceptRedress(writer, caseId);
      const reason = '经核查，两件处罚针对不同时间的不同违法行为，不是重复登记。';
      await decideRedress({ ...writer, username: LEADER }, caseId, null, { decision: 'REJECT', reason });
    },
  },
  {
    kind: 'REPAIR',
    ground: 'RECTIFIED',
    filedAgo: 20,
    statement: '申请信用修复。',
    next: (writer, caseId) => withdrawRedress(writer, caseId, '企业补充材料后另行申请'),
  },
];

/** In the transaction of the load, after its enterprises. */
export async function loadDemoRedress(writer: Writer, rows: readonly EnterpriseRows[]): Promise<void> {
  const since = formatDay(addDays(writer.today, -300));
  const ordinary = rows.filter(({ enterprise }) => !enterprise.name.startsWith(BOUNDARY_PREFIX));
  // One of each enterprise, decided long enough ago for every case to come after it.
  const penalties = ordinary.flatMap(({ events, outcomes }) =>
    events
      .filter(
        ({ kind, voidedAt, countsFrom }) => kind === 'PENALTY' && voidedAt === null && countsFrom > since,
      )
      .filter(
        ({ id, countsFrom }) =>
          countsFrom < before(writer.today) && !outcomes.some(each => each.eventId === id),
      )
      .slice(0, 1),
  );
  const today = formatDay(writer.today);
  const black = ordinary.find(row => isBlack(row, today));
  for (const [index, each] of CASES.entries()) {
    const penalty = penalties[index];
    if (!penalty) return;
    if (each.aboutListing && !black) continue;
    const enterpriseId = each.aboutListing ? black!.enterprise.key : penalty.enterpriseId;
    const eventId = each.aboutListing ? null : ownedIdOf('evt', penalty);
    const receipt = await fileRedress(
      writer,
      enterpriseIdOf(enterpriseId),
      eventId,
      entryOf(each, writer.today),
    );
    await each.next?.(writer, ownedIdOf('red', { enterpriseId: receipt.enterpriseKey, id: receipt.caseKey }));
  }
}

/** On the black list that day. */
export function isBlack({ periods }: EnterpriseRows, today: string): boolean {
  return periods.some(
    ({ grade, from, until }) => grade === 'C' && from <= today && (until === null || until > today),
  );
}

function before(today: Day): string {
  return formatDay(addDays(today, -30));
}

function entryOf({ kind, ground, filedAgo, revokedAgo, statement }: DemoCase, today: Day) {
  return {
    kind,
    ground,
    statement,
    applicant: 'ENTERPRISE',
    filedOn: formatDay(addDays(today, -filedAgo)),
    ...(revokedAgo !== undefined && { revokedOn: formatDay(addDays(today, -revokedAgo)) }),
  };
}
