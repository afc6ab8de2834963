/**
 * Who can sign in to the demo: one for each thing people do here, all by the same password, which everybody knows. Made only
 * where the first account has it too: a registry whose operator chose another password is nobody's demo.
 */
import { createHmac } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { addDays, formatDay, type Role } from '@qianqi/shared';
import { Account } from '../access/account.entity.js';
import { insertAccount } from '../access/account.service.js';
import { hintOf, tokenSecretOf } from '../access/apiToken.service.js';
import { hashPassword, isPassword } from '../access/password.js';
import { hashSecret } from '../access/secret.js';
import { today, type Clock } from '../clock.js';

export const DEMO_ACCOUNT = { username: 'admin', password: 'demo-qianqi-2026' };

export interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  /** What to try it for, in Chinese. */
  readonly purpose: string;
}

export interface DemoAccess {
  readonly signIns: readonly DemoSignIn[];
  /** Reads the registry as another department's program would; null when somebody revoked it. */
  readonly tokenSecret: string | null;
}

interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly divisions: readonly string[];
  readonly purpose: string;
}

const SUOLUN = '152221101';

const OTHERS: readonly DemoAccount[] = [
  account('clerk', '王晓燕', ['CLERK'], '录入员：登记企业、录入记录'),
  account('scheduler', '白海山', ['SCHEDULER'], '调度员：编排任务、组织双随机'),
  account('leader', '包青山', ['LEADER'], '领导：查阅、审批'),
  account('auditor', '苏日娜', ['AUDITOR'], '审计员：查阅操作日志，不作更改'),
  account('suolun', '巴特尔', ['CLERK', 'SCHEDULER'], '索伦镇：只见本镇企业', [SUOLUN]),
];

function account(
  username: string,
  displayName: string,
  roles: readonly Role[],
  purpose: string,
  divisions: readonly string[] = [],
): DemoAccount {
  return { username, displayName, roles, purpose, divisions };
}

/** Brings the demo's accounts and its token up to date; null where the first account is not the demo's. */
export async function prepareDemoAccess({ manager }: DataSource, clock: Clock): Promise<DemoAccess | null> {
  const { username, password } = DEMO_ACCOUNT;
  const first = await manager.findOneBy(Account, { username });
  if (!first || !(await isPassword(first.passwordHash, password))) return null;
  const passwordHash = await hashPassword(password);
  for (const { purpose: _purpose, roles, divisions, ...who } of OTHERS)
    await insertAccount(
      manager,
      { ...who, passwordHash, roles: [...roles], divisions: [...divisions], createdBy: username },
      clock.now(),
    );
  const purposes = [{ username, purpose: '管理员：管理账号，兼录入和调度' }, ...OTHERS];
  return {
    signIns: purposes.map(each => ({ username: each.username, password, purpose: each.purpose })),
    tokenSecret: await demoToken(manager, first, clock),
  };
}

/**
 * The same at every start of one installation and another in each: derived from what only its database knows, so that no
 * secret stands in the source. Valid for a year from the last start.
 */
async function demoToken(manager: EntityManager, first: Account, clock: Clock): Promise<string | null> {
  const derived = createHmac('sha256', first.passwordHash).update('demo token').digest('base64url');
  const secret = tokenSecretOf(derived);
  const [token]: { revokedAt: Date | null }[] = await manager.query(
    `INSERT INTO api_token (id, account_id, name, hint, secret_hash, scopes, divisions, expires_on, created_at)
     VALUES ($1, $2, '演示：数据共享平台', $3, $4, '{READ}', '{}', $5, $6)
     ON CONFLICT (secret_hash) DO UPDATE SET expires_on = excluded.expires_on
     RETURNING revoked_at AS "revokedAt"`,
    [
      uuidv7(),
      first.id,
      hintOf(secret),
      hashSecret(secret),
      formatDay(addDays(today(clock), 365)),
      new Date(clock.now()),
    ],
  );
  return token!.revokedAt === null ? secret : null;
}
