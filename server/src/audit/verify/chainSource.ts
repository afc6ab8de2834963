/** Where the two kinds of chains lie, in the order of their keys, a page at a time. */
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../database/rows.js';
import { entryHash } from '../../ledger/hash.js';
import { LedgerEntry } from '../../ledger/ledgerEntry.entity.js';
import { auditHash } from '../append.js';
import { AuditEntry } from '../auditEntry.entity.js';
import type { ChainKind } from '../checkpoint/checkpointHead.entity.js';

export interface ChainEntry {
  readonly chain: string;
  readonly position: number;
  readonly hash: Buffer;
  readonly recordedAt: Date;
  /** Hashes of the records that it vouches for. */
  readonly records: Readonly<Record<string, string>> | null;
  /** What the entry should have as its hash after that one. */
  after(previous: Buffer): Buffer;
}

/** How far a chain has come, as it is written beside it. */
export interface ChainEnd {
  readonly chain: string;
  readonly length: number;
  readonly hash: Buffer;
}

/** An entry that a checkpoint sealed. */
export interface Sealed {
  readonly chain: string;
  readonly position: number;
  readonly checkpoint: number;
  readonly hash: Buffer;
}

export interface ChainSource {
  readonly kind: ChainKind;
  entries(): AsyncGenerator<readonly ChainEntry[]>;
  ends(): AsyncGenerator<readonly ChainEnd[]>;
  sealed(): AsyncGenerator<readonly Sealed[]>;
}

/** All chains of a kind, or of one chain the entries after a position. */
export interface Scope {
  readonly only?: string;
  readonly after?: number;
  /** Entries to read at most. */
  readonly most?: number;
}

const ROWS_A_PAGE = 2000;
const LOWEST = '00000000-0000-0000-0000-000000000000';

export function chainSource(manager: EntityManager, kind: ChainKind, scope: Scope = {}): ChainSource {
  const { table, key, endTable, endKey, length, hash } = PLACES[kind];
  const { only, after = 0, most = Infinity } = scope;
  const within = (column: string) => (only === undefined ? '' : `AND ${column} = '${asUuid(only)}'`);

  return {
    kind,
    async *entries() {
      let [chain, position] = [only ?? LOWEST, after];
      for (let left = most; left > 0;) {
        const rows: (LedgerEntry & AuditEntry)[] = await manager.query(
          `SELECT ${columnsOf(manager, kind === 'ENTERPRISE' ? LedgerEntry : AuditEntry, 'e')} FROM ${table} e
           WHERE (e.${key}, e.position) > ($1::uuid, $2::integer) ${within(`e.${key}`)}
           ORDER BY e.${key}, e.position LIMIT ${Math.min(ROWS_A_PAGE, left)}`,
          [chain, position],
        );
        if (rows.length === 0) return;
        const page = rows.map(row => toChainEntry(kind, row));
        yield page;
        left -= page.length;
        ({ chain, position } = page.at(-1)!);
      }
    },
    async *ends() {
      for (let last: string | null = null; ;) {
        const rows: ChainEnd[] = await manager.query(
          `SELECT ${endKey} AS chain, ${length} AS length, ${hash} AS hash FROM ${endTable}
           WHERE ($1::uuid IS NULL OR ${endKey} > $1::uuid) ${within(endKey)} ORDER BY ${endKey} LIMIT ${ROWS_A_PAGE}`,
          [last],
        );
        if (rows.length === 0) return;
        yield rows;
        last = rows.at(-1)!.chain;
      }
    },
    async *sealed() {
      let [chain, position, checkpoint] = [LOWEST, after, 0];
      for (;;) {
        const rows: Sealed[] = await manager.query(
          `SELECT chain, position, checkpoint, hash FROM checkpoint_head
           WHERE kind = $1 AND (chain, position, checkpoint) > ($2::uuid, $3::integer, $4::integer) ${within('chain')}
             AND position > ${only === undefined ? 0 : after}
           ORDER BY chain, position, checkpoint LIMIT ${ROWS_A_PAGE}`,
          [kind, chain, position, checkpoint],
        );
        if (rows.length === 0) return;
        yield rows;
        ({ chain, position, checkpoint } = rows.at(-1)!);
      }
    },
  };
}

const PLACES = {
  ENTERPRISE: {
    table: 'ledger_entry',
    key: 'enterprise_id',
    endTable: 'enterprise',
    endKey: 'id',
    length: 'ledger_length',
    hash: 'ledger_hash',
  },
  ACTOR: {
    table: 'audit_entry',
    key: 'chain',
    endTable: 'audit_chain',
    endKey: 'chain',
    length: 'length',
    hash: 'hash',
  },
} as const;

function toChainEntry(kind: ChainKind, row: LedgerEntry & AuditEntry): ChainEntry {
  const { position, hash, recordedAt } = row;
  return kind === 'ENTERPRISE'
    ? {
        chain: row.enterpriseId,
        position,
        hash,
        recordedAt,
        records: row.records,
        after: previous => entryHash(previous, row),
      }
    : {
        chain: row.chain,
        position,
        hash,
        recordedAt,
        records: null,
        after: previous => auditHash(previous, row),
      };
}

function asUuid(text: string): string {
  if (!/^[0-9a-f-]{36}$/.test(text)) throw new Error('not a key');
  return text;
}
