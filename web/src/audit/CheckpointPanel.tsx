import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { AuditCheckpointsDocument } from '../generated/graphql';
import { CopyButton } from '../ui/CopyButton';
import { shortHash } from '../domain/shortHash';

const SHOWN = 10;

/** How far everything is sealed, by which key, and the checkpoints before. */
export function CheckpointPanel() {
  const { data, error } = useQuery(AuditCheckpointsDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const nodes = data?.auditCheckpoints.nodes;
  const last = nodes?.[0];
  if (error || nodes === undefined) return null;
  if (last === undefined)
    return (
      <section className="panel audit-checkpoint" aria-label="检查点">
        <p>还没有检查点。服务器运行时每分钟封存一次新的记录，也可运行 npm run audit:checkpoint。</p>
      </section>
    );
  return (
    <section className="panel audit-checkpoint" aria-label="检查点">
      <p>
        最近检查点 <strong>{last.number}</strong>，{formatInstant(Date.parse(last.madeAt))}，封存{' '}
        {last.headCount} 条链的链尾，
        <Signed signed={last.signed} />。
      </p>
      <details>
        <summary>摘要、公钥与此前的检查点</summary>
        <p className="audit-key">
          签名公钥（Ed25519） <span className="code">{last.publicKey}</span>{' '}
          <CopyButton text={last.publicKey} label="复制签名公钥" />
        </p>
        <ul className="audit-checkpoints">
          {nodes.map(({ number, madeAt, headCount, hash, signed }) => (
            <li key={number}>
              <span>检查点 {number}</span>
              <span>{formatInstant(Date.parse(madeAt))}</span>
              <span>{headCount} 条链</span>
              <span className="code" title={hash}>
                {shortHash(hash)}
              </span>
              <Signed signed={signed} />
            </li>
          ))}
        </ul>
        <p className="quiet">全面核验（含数据库外留存的检查点）请在服务器上运行 npm run audit:verify。</p>
      </details>
    </section>
  );
}

function Signed({ signed }: { readonly signed: boolean }) {
  return signed ? <span>✓ 签名成立</span> : <strong className="audit-alarm">× 签名不成立</strong>;
}
