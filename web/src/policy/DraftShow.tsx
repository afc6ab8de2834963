import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { editionOf } from '../domain/creditFile/creditFile';
import { PolicyDraftDocument, type PolicyDraftRowFragment } from '../generated/graphql';
import { paths } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { ComparedTable } from './ComparedTable';
import { DraftEditor } from './DraftEditor';
import { DraftMoves } from './DraftMoves';
import { useDesk } from './PolicyDesk';
import { DRAFT_STATUS_LABELS } from './policyText';

export type Draft = PolicyDraftRowFragment;

/** A draft: to be written on by its author, to be read and decided on by others. */
export function DraftShow() {
  const { id = '' } = useParams();
  const { editions } = useDesk();
  const { data, error, refetch } = useQuery(PolicyDraftDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const [dirty, setDirty] = useState(false);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={12} label="正在载入草案" />;
  const draft = data.policyDraft;
  if (!draft)
    return (
      <Message title="没有这份草案">
        <Link to={paths.policy('', 'drafts')}>返回草案列表</Link>
      </Message>
    );
  const policy = editionOf(draft.document);
  const base = editions.find(edition => edition.id === draft.basedOn);
  const isOpen = draft.isOwn && (draft.status === 'DRAFT' || draft.status === 'REJECTED');
  return (
    <article className="policy">
      <header className="policy-head">
        <h2>{policy.title}</h2>
        <p>
          <span className="policy-force is-now">{DRAFT_STATUS_LABELS[draft.status]}</span>　第 {draft.version}{' '}
          版次，
          {draft.author} 起草，最近变动 {formatInstant(Date.parse(draft.updatedAt))}
        </p>
        {draft.note && <p>提请说明：{draft.note}</p>}
        {draft.decidedBy && (
          <p>
            {draft.decidedBy} {draft.status === 'ADOPTED' ? '批准' : '退回'}
            {draft.decisionNote && `：${draft.decisionNote}`}
          </p>
        )}
      </header>
      <DraftMoves draft={draft} dirty={dirty} />
      {!base ? (
        <Message title="所依据的版本已不存在" />
      ) : isOpen ? (
        <DraftEditor
          key={draft.version}
          draft={draft}
          base={editionOf(base.document)}
          baseDocument={base.document}
          onDirty={setDirty}
        />
      ) : (
        <section aria-label="与所依据版本的差异">
          <h3>与所依据版本的差异</h3>
          <ComparedTable from={editionOf(base.document)} to={policy} all={false} />
        </section>
      )}
    </article>
  );
}
