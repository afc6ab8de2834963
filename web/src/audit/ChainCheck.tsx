import { FAILURE_SENTENCES, failureOf } from '../apollo/failure';
import { useChainVerification, type ChainVerification } from './useChainVerification';

/** Verifies the whole chain that an entry is part of, when asked to. */
export function ChainCheck({ chainId }: { readonly chainId: string }) {
  const { verification, verify } = useChainVerification(chainId);
  return (
    <div className="audit-check">
      <button
        type="button"
        className="button"
        disabled={verification.state === 'running'}
        onClick={() => void verify()}
      >
        核验整条链
      </button>
      <div role="status">
        <Verdict verification={verification} />
      </div>
    </div>
  );
}

function Verdict({ verification }: { readonly verification: ChainVerification }) {
  switch (verification.state) {
    case 'idle':
      return <span className="quiet">从第一条起逐条核对哈希、检查点和业务记录</span>;
    case 'running':
      return <span>正在核对，已核对 {verification.checked} 条…</span>;
    case 'missing':
      return <strong className="audit-alarm">× 整条链不见了</strong>;
    case 'failed':
      return <strong className="audit-alarm">{FAILURE_SENTENCES[failureOf(verification.error)]}</strong>;
    case 'done':
      return verification.discrepancies.length === 0 ? (
        <span>✓ 共 {verification.checked} 条，全部相符</span>
      ) : (
        <>
          <strong className="audit-alarm">× {verification.discrepancies.length} 处不符</strong>
          <ul className="audit-discrepancies">
            {verification.discrepancies.map(({ code, position, message }, index) => (
              <li key={index}>
                {position !== null && `第 ${position} 条：`}
                {message} <span className="code quiet">{code}</span>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
