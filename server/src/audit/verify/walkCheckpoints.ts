/** Follows the checkpoints from the first, each with its signature, what it names and what it follows. */
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../database/rows.js';
import { FIRST_HASH } from '../../ledger/hash.js';
import { Checkpoint } from '../checkpoint/checkpoint.entity.js';
import { checkpointHash, openRoot, type Head } from '../checkpoint/seal.js';
import { isSigned } from '../checkpoint/signingKey.js';
import { missingFrom, type Witness } from '../checkpoint/witness.js';
import type { DiscrepancyCode, Report } from './discrepancy.js';
import { Peekable } from './peekable.js';

export interface CheckpointWalk {
  readonly report: Report;
  /** By which checkpoints may be signed, base64; empty where none is known, and then any key will do. */
  readonly trustedKeys: readonly string[];
  /** What was written down outside the database. */
  readonly witnesses: readonly Witness[];
}

/** Answers how many there are. */
export async function walkCheckpoints(
  manager: EntityManager,
  { report, trustedKeys, witnesses }: CheckpointWalk,
): Promise<number> {
  const tell = (code: DiscrepancyCode, position: number, message: string) =>
    report({ code, chain: null, position, message });
  const heads = new Peekable(headPages(manager));
  const strangers = new Set<string>();
  let last = 0;
  let previous: Buffer | null = FIRST_HASH;
  for await (const page of checkpointPages(manager))
    for (const checkpoint of page) {
      const { number, hash, signature, publicKey, previousHash } = checkpoint;
      if (number !== last + 1) {
        tell('CHECKPOINT_MISSING', last + 1, `检查点 ${last + 1} 至 ${number - 1} 不见了`);
        previous = null;
      }
      const changed = !checkpointHash(checkpoint).equals(hash);
      if (changed || (previous !== null && !previousHash.equals(previous)))
        tell('CHECKPOINT_CHANGED', number, '内容与其哈希或前一检查点不符，被改动过');
      if (!isSigned(hash, signature, publicKey)) tell('CHECKPOINT_UNSIGNED', number, '签名不成立');
      const key = publicKey.toString('base64');
      if (trustedKeys.length > 0 && !trustedKeys.includes(key) && !strangers.has(key)) {
        strangers.add(key);
        tell(
          'UNKNOWN_KEY',
          number,
          `由不认识的密钥 ${key} 签名（AUDIT_TRUSTED_KEYS 可列入其他服务器的公钥）`,
        );
      }
      if (!(await endsFit(heads, checkpoint)))
        tell('CHECKPOINT_ENDS_CHANGED', number, '所封存的各链链尾被改动过');
      [last, previous] = [number, hash];
    }
  const orphan = await heads.peek();
  if (orphan !== undefined)
    tell('CHECKPOINT_MISSING', orphan.checkpoint, `检查点 ${orphan.checkpoint} 起不见了`);
  for (const { number, madeAt } of await missingFrom(manager, witnesses))
    tell(
      'OLDER_DATABASE',
      number,
      `本机在 ${madeAt} 签下的检查点不在数据库中，数据库被换成了较早的或链尾连同检查点一起被删除`,
    );
  return last;
}

type HeadOfCheckpoint = Head & { readonly checkpoint: number };

async function endsFit(
  heads: Peekable<HeadOfCheckpoint>,
  { number, headCount, root }: Checkpoint,
): Promise<boolean> {
  const found = openRoot();
  let count = 0;
  let stray = false;
  for (let head = await heads.peek(); head && head.checkpoint <= number; head = await heads.peek()) {
    if (head.checkpoint === number) {
      found.add([head]);
      count++;
    } else stray = true;
    heads.skip();
  }
  return !stray && count === headCount && found.end().equals(root);
}

const ROWS_A_PAGE = 2000;

async function* checkpointPages(manager: EntityManager): AsyncGenerator<readonly Checkpoint[]> {
  for (let last = 0; ;) {
    const rows: Checkpoint[] = await manager.query(
      `SELECT ${columnsOf(manager, Checkpoint, 'c')} FROM checkpoint c WHERE c.number > $1
       ORDER BY c.number LIMIT ${ROWS_A_PAGE}`,
      [last],
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.number;
  }
}

async function* headPages(manager: EntityManager): AsyncGenerator<readonly HeadOfCheckpoint[]> {
  let [checkpoint, chain] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows: HeadOfCheckpoint[] = await manager.query(
      `SELECT checkpoint, chain, kind, position, hash FROM checkpoint_head
       WHERE (checkpoint, chain) > ($1::integer, $2::uuid) ORDER BY checkpoint, chain LIMIT ${ROWS_A_PAGE}`,
      [checkpoint, chain],
    );
    if (rows.length === 0) return;
    yield rows;
    ({ checkpoint, chain } = rows.at(-1)!);
  }
}
