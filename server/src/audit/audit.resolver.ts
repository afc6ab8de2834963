import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../api/badInput.js';
import { DEFAULT_PAGE, pageSize } from '../api/page.js';
import { CursorScalar } from '../api/scalars.js';
import { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { canonicalJson } from '../ledger/hash.js';
import { actionsOf, labelOfAction } from './actionLabels.js';
import {
  AuditAction,
  AuditCheckpointConnection,
  AuditCheckpointType,
  AuditEntryConnection,
  AuditEntryType,
  AuditEntryWhere,
  AuditVerification,
} from './audit.types.js';
import type { Checkpoint } from './checkpoint/checkpoint.entity.js';
import { isSigned } from './checkpoint/signingKey.js';
import { mask } from './mask.js';
import { auditPage, auditRow, countAudit, enterpriseOfRow, objectsOfRow } from './reading/auditPage.js';
import type { AuditRow } from './reading/auditRows.js';
import { chainIdOf, entryIdOf, parseChainId } from './reading/chainId.js';
import { checkpointPage } from './reading/checkpointPage.js';
import { verifyChain } from './verify/verifyChain.js';

@Resolver(() => AuditEntryConnection)
export class AuditEntryConnectionResolver {
  @FieldResolver(() => Int, {
    description: 'Before paging, counted up to 10,000. 总数，最多计到 10,000。',
  })
  totalCount(@Root() { selection }: AuditEntryConnection, @Ctx() context: Context): Promise<number> {
    return countAudit(context.dataSource.manager, selection);
  }
}

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'Of all chains, newest first: writes, refusals, sign-ins, whole numbers looked at. 审计记录，各链合并，新的在前。',
  })
  async auditEntries(
    @Ctx() context: Context,
    @Arg('where', () => AuditEntryWhere, { nullable: true }) where?: AuditEntryWhere | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<AuditEntryConnection> {
    // So that what this server has counted and not written yet is there too.
    await context.audit.flush();
    const selection = {
      username: where?.username ?? null,
      actorKind: where?.actorKind ?? null,
      actions: where?.actions ?? null,
      outcomes: where?.outcomes ?? null,
      object: where?.objectId ?? null,
      address: where?.address ?? null,
      from: where?.from ?? null,
      until: where?.until ?? null,
    };
    const page = await auditPage(context.dataSource.manager, selection, pageSize(first), after ?? null);
    return { ...page, selection };
  }

  @Query(() => AuditEntryType, {
    nullable: true,
    description: 'By id; null when there is none of that id. 按标识查审计记录；没有时为空。',
  })
  auditEntry(
    @Arg('id', () => ID, { description: 'As `AuditEntry.id` says it. 审计记录的标识。' }) id: string,
    @Ctx() context: Context,
  ): Promise<AuditRow | null> {
    return auditRow(context.dataSource.manager, id);
  }

  @Query(() => [AuditAction], {
    description: 'What the audit may tell of, for a filter. 可筛选的操作。',
  })
  auditActions(@Info() { schema }: GraphQLResolveInfo): readonly AuditAction[] {
    return actionsOf(schema);
  }

  @FieldResolver(() => ID, { description: 'Opaque, never changes. 不透明标识，永不改变。' })
  id(@Root() row: AuditRow): string {
    return entryIdOf(row);
  }

  @FieldResolver(() => ID, {
    description: 'The chain that it is part of: an enterprise’s, or an actor’s. 所在的链。',
  })
  chainId(@Root() row: AuditRow): string {
    return chainIdOf(row);
  }

  @FieldResolver(() => String, {
    description: 'SHA-256 over the entry and the one before, in hex. 本条与前一条的 SHA-256 哈希，十六进制。',
  })
  hash(@Root() { hash }: AuditRow): string {
    return hash.toString('hex');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The action in Chinese; null for what no request asked for. 操作的中文名称；并非由请求引起的为空。',
  })
  actionLabel(@Root() { action }: AuditRow, @Info() { schema }: GraphQLResolveInfo): string | null {
    return action === null ? null : labelOfAction(schema, action);
  }

  @FieldResolver(() => [ID], {
    description: 'What it was about, the first twenty. 涉及的对象标识，至多二十个。',
  })
  objectIds(@Root() row: AuditRow): readonly string[] {
    return objectsOfRow(row);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description:
      'In whose ledger it stands, or the first that it was about; null where there is none. 所属的或首先涉及的企业；不涉及企业的为空。',
  })
  async enterprise(@Root() row: AuditRow, @Ctx() context: Context): Promise<Enterprise | null> {
    const key = enterpriseOfRow(row);
    return key === null ? null : context.enterpriseByKey.load(key);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'In canonical JSON, with secrets and personal numbers masked; null where nothing was kept. 所请求的内容（规范 JSON，密码和个人号码已遮盖）；未留存的为空。',
  })
  asked(@Root() { asked }: AuditRow): string | null {
    // Entries from before the rule may have what it masks now.
    return asked === null ? null : canonicalJson(mask(asked));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The first checkpoint that seals it; null while none does. 封存它的检查点；尚未封存时为空。',
  })
  sealedBy(@Root() { kind, chain, position }: AuditRow, @Ctx() context: Context): Promise<number | null> {
    return context.sealedBy.load({ kind, chain, position });
  }
}

@Resolver(() => AuditCheckpointType)
export class AuditCheckpointResolver {
  @Query(() => AuditCheckpointConnection, {
    description: 'Signed statements of how far the chains had come, newest first. 检查点，新的在前。',
  })
  auditCheckpoints(
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true }) after?: string | null,
  ): Promise<AuditCheckpointConnection> {
    return checkpointPage(context.dataSource.manager, pageSize(first), after ?? null);
  }

  @Query(() => AuditVerification, {
    nullable: true,
    description:
      'Follows a chain, at most 2,000 entries at once; null when there is no such chain. 核验一条链，每次至多 2,000 条；没有该链时为空。',
  })
  async auditVerification(
    @Ctx() context: Context,
    @Arg('chainId', () => ID, { description: 'As `AuditEntry.chainId` says it. 链的标识。' }) chainId: string,
    @Arg('after', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: 'A position to go on after. 从此序号之后继续。',
    })
    after?: number | null,
  ): Promise<AuditVerification | null> {
    const chain = parseChainId(chainId);
    const position = after ?? 0;
    if (position < 0) throw badInput('after must be 0 or a position');
    return chain && verifyChain(context.dataSource, chain, position);
  }

  @FieldResolver(() => String, {
    description: 'SHA-256 of what it says, in hex. 内容的 SHA-256 摘要，十六进制。',
  })
  hash(@Root() { hash }: Checkpoint): string {
    return hash.toString('hex');
  }

  @FieldResolver(() => String, {
    description: 'Of the checkpoint before; zeros for the first. 前一检查点的摘要，首个为零。',
  })
  previousHash(@Root() { previousHash }: Checkpoint): string {
    return previousHash.toString('hex');
  }

  @FieldResolver(() => String, {
    description: 'Ed25519, 32 bytes in base64: whom it was signed by. 签名公钥。',
  })
  publicKey(@Root() { publicKey }: Checkpoint): string {
    return publicKey.toString('base64');
  }

  @FieldResolver(() => String, { description: 'Of the hash, in base64. 对摘要的签名。' })
  signature(@Root() { signature }: Checkpoint): string {
    return signature.toString('base64');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the signature holds. 签名是否成立。' })
  signed(@Root() { hash, signature, publicKey }: Checkpoint): boolean {
    return isSigned(hash, signature, publicKey);
  }
}
