import { useQuery } from '@apollo/client/react';
import { actionText, actorText, formatSecond, ROLE_LABELS } from '@qianqi/shared';
import { Link } from 'react-router';
import { AuditEntryShowDocument, type AuditEntryShowQuery } from '../generated/graphql';
import { paths } from '../paths';
import { CopyButton } from '../ui/CopyButton';
import { Dialog } from '../ui/Dialog';
import { Failure, LoadingRows, Message } from '../ui/States';
import { Outcome } from './auditColumns';
import { readableJson } from './auditText';
import { ChainCheck } from './ChainCheck';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  /** Shows what else was done to an object. */
  readonly onObject: (id: string) => void;
}

/** Everything that is known of an entry, where it stands in its chain, and whether that chain holds. */
export function AuditEntryDialog({ id, onClose, onObject }: Props) {
  const { data, error, refetch } = useQuery(AuditEntryShowDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Dialog title="审计记录" onClose={onClose}>
      {error && !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={6} label="正在载入审计记录" />
      ) : data.auditEntry === null ? (
        <Message title="没有这条审计记录" />
      ) : (
        <Entry entry={data.auditEntry} onObject={onObject} />
      )}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          关闭
        </button>
      </div>
    </Dialog>
  );
}

type Shown = NonNullable<AuditEntryShowQuery['auditEntry']>;

function Entry({ entry, onObject }: { readonly entry: Shown; readonly onObject: (id: string) => void }) {
  const { action, roles, times, firstAt, recordedAt, address, requestId, enterprise, objectIds } = entry;
  return (
    <>
      <dl className="facts audit-facts">
        <dt>操作</dt>
        <dd>
          {actionText(entry)} {action !== null && <span className="code quiet">{action}</span>}
        </dd>
        <dt>结果</dt>
        <dd>
          <Outcome row={entry} />
        </dd>
        <dt>操作人</dt>
        <dd>
          {actorText(entry)}
          {roles.length > 0 && `，${roles.map(role => ROLE_LABELS[role]).join('、')}`}
        </dd>
        <dt>时间</dt>
        <dd>
          {formatSecond(Date.parse(recordedAt))}
          {times > 1 && `，自 ${formatSecond(Date.parse(firstAt))} 起共 ${times} 次`}
        </dd>
        <dt>来源</dt>
        <dd>
          <span className="code">{address ?? '—'}</span>
          {requestId !== null && <span className="quiet">，请求 {requestId}</span>}
        </dd>
        <dt>对象</dt>
        <dd>
          {enterprise && (
            <p>
              <Link to={paths.dossier(enterprise.creditCode)}>{enterprise.name}</Link>
            </p>
          )}
          {objectIds.map(objectId => (
            <button key={objectId} type="button" className="link code" onClick={() => onObject(objectId)}>
              {objectId}
            </button>
          ))}
          {!enterprise && objectIds.length === 0 && '—'}
        </dd>
        <dt>内容</dt>
        <dd>
          <Asked entry={entry} />
        </dd>
        <Chained entry={entry} />
      </dl>
      <ChainCheck chainId={entry.chainId} />
    </>
  );
}

function Asked({ entry: { asked } }: { readonly entry: Shown }) {
  if (asked === null) return <span className="quiet">未留存</span>;
  return (
    <pre className="code audit-asked" tabIndex={0} aria-label="请求的内容">
      {readableJson(asked)}
    </pre>
  );
}

function Chained({ entry: { position, hash, sealedBy } }: { readonly entry: Shown }) {
  return (
    <>
      <dt>链上位置</dt>
      <dd>
        第 {position} 条，{sealedBy === null ? '待封存' : `由检查点 ${sealedBy} 封存`}
      </dd>
      <dt>哈希</dt>
      <dd>
        <span className="code audit-hash">{hash}</span> <CopyButton text={hash} label="复制哈希" />
      </dd>
    </>
  );
}
