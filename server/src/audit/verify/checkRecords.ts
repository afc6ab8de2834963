/** Holds the records in the tables against what the ledgers last said of them, some hundreds of enterprises at a time. */
import type { EntityManager } from 'typeorm';
import { groupBy } from '../../database/rows.js';
import {
  ownerColumn,
  recordHash,
  recordName,
  VOUCHED_COLUMNS,
  vouchedSelection,
  type VouchedRow,
  type VouchedTable,
} from '../../ledger/recordHash.js';
import type { Report } from './discrepancy.js';
import type { WalkedChain } from './walkChains.js';

const ENTERPRISES_AT_ONCE = 300;
const TABLES = Object.keys(VOUCHED_COLUMNS) as VouchedTable[];

const LABELS: Readonly<Record<VouchedTable, string>> = {
  enterprise: '企业信息',
  event: '事件记录',
  event_outcome: '处置结果',
  standardization_certificate: '证书',
  supervision_task: '监管任务',
  redress_case: '异议或修复案件',
};

export interface RecordCheck {
  add(walked: WalkedChain): Promise<void>;
  /** Checks what is left. */
  end(): Promise<void>;
}

export function checkRecords(
  manager: EntityManager,
  report: Report,
  counts: { records: number },
): RecordCheck {
  let waiting: WalkedChain[] = [];
  const flush = async () => {
    const chains = new Map(waiting.map(walked => [walked.chain, walked]));
    waiting = [];
    const seen = new Map([...chains.keys()].map(chain => [chain, new Set<string>()]));
    for (const table of TABLES)
      for (const [chain, rows] of await rowsOf(manager, table, [...chains.keys()]))
        for (const row of rows) {
          counts.records++;
          seen.get(chain)!.add(recordName(table, row.id));
          compare(report, table, row, chains.get(chain)!);
        }
    for (const { chain, vouched } of chains.values())
      for (const [name, { position }] of vouched)
        if (!seen.get(chain)!.has(name)) tellMissing(report, chain, name, position);
  };
  return {
    async add(walked) {
      waiting.push(walked);
      if (waiting.length >= ENTERPRISES_AT_ONCE) await flush();
    },
    end: flush,
  };
}

async function rowsOf(
  manager: EntityManager,
  table: VouchedTable,
  chains: readonly string[],
): Promise<ReadonlyMap<string, readonly VouchedRow[]>> {
  const rows: VouchedRow[] = await manager.query(
    `SELECT ${vouchedSelection(table)} FROM ${table} t WHERE t.${ownerColumn(table)} = ANY($1)`,
    [chains],
  );
  return groupBy(rows, ({ enterpriseId }) => enterpriseId);
}

function compare(
  report: Report,
  table: VouchedTable,
  row: VouchedRow,
  { chain: key, vouched, vouchedSince, hasEntries }: WalkedChain,
): void {
  const chain = { kind: 'ENTERPRISE', key } as const;
  const said = vouched.get(recordName(table, row.id));
  const what = `${LABELS[table]} ${row.id}`;
  if (said !== undefined) {
    if (said.hash !== recordHash(table, row, row))
      report({
        code: 'RECORD_CHANGED',
        chain,
        position: said.position,
        message: `${what}与该条写下时不同，绕过台账被改动过`,
      });
    return;
  }
  const recordedAt = row['recordedAt'] as Date;
  // Before entries vouched for records, a record without one was the rule.
  if (!hasEntries || (vouchedSince !== null && recordedAt >= vouchedSince))
    report({
      code: 'RECORD_UNKNOWN',
      chain,
      position: null,
      message: `${what}没有对应的台账，绕过台账被加进来的`,
    });
}

function tellMissing(report: Report, key: string, name: string, position: number): void {
  const [table, id] = name.split(':') as [VouchedTable, string];
  report({
    code: 'RECORD_MISSING',
    chain: { kind: 'ENTERPRISE', key },
    position,
    message: `${LABELS[table] ?? table} ${id} 不见了`,
  });
}
