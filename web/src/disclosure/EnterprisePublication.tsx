import { useQuery } from '@apollo/client/react';
import {
  GRADE_OF_LIST,
  isRepairable,
  LIST_LABELS,
  LISTING_STATE_LABELS,
  type RedressKind,
} from '@qianqi/shared';
import { useState } from 'react';
import { useFile } from '../domain/creditFile/CreditFileGate';
import { GradeTag } from '../domain/GradeTag';
import { may, useViewer } from '../domain/viewer';
import { EnterprisePublicationDocument, type EnterprisePublicationQuery } from '../generated/graphql';
import { DataTable, type Column } from '../ui/DataTable';
import { Failure, LoadingRows } from '../ui/States';
import { disclosureColumns, type Disclosed } from './disclosureColumns';
import { redressColumns } from './redressColumns';
import { RedressCreate } from './RedressCreate';
import type { CaseRow } from './redressText';

interface Asked {
  readonly kind: RedressKind;
  readonly event: CaseRow['event'];
}

/** What anybody can see of the enterprise now, until when, and why not the rest; and what the enterprise says to it. */
export function EnterprisePublication() {
  const { enterprise, today } = useFile();
  const viewer = useViewer();
  const files = may(viewer, 'FILE_REDRESS');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { id, creditCode, name } = enterprise;
  const { data, error, refetch } = useQuery(EnterprisePublicationDocument, {
    variables: { id, creditCode, cases: may(viewer, 'READ_REDRESS') },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data?.enterprise) return <LoadingRows rows={5} label="正在载入公示情况" />;
  const { listing, disclosures } = data.enterprise;
  const cases = data.redressCases?.nodes ?? [];
  const actions: Column<Disclosed> = {
    name: 'actions',
    title: '操作',
    cell: ({ event, reason }) =>
      reason !== 'VOIDED' && (
        <span className="row-actions">
          <button
            type="button"
            className="button button-small"
            onClick={() => setAsked({ kind: 'OBJECTION', event })}
          >
            异议
          </button>
          {isRepairable(event.kind) && reason !== 'REPAIRED' && (
            <button
              type="button"
              className="button button-small"
              onClick={() => setAsked({ kind: 'REPAIR', event })}
            >
              修复
            </button>
          )}
        </span>
      ),
  };
  return (
    <>
      <Listing listing={listing} creditCode={creditCode} />
      {files && (
        <div className="tab-actions">
          <button
            type="button"
            className="button"
            onClick={() => setAsked({ kind: 'OBJECTION', event: null })}
          >
            对名单提出异议
          </button>
        </div>
      )}
      <section className="task-section" aria-label="行政处罚公示">
        <h3>行政处罚公示 {disclosures.filter(({ disclosed }) => disclosed).length}</h3>
        {disclosures.length === 0 ? (
          <p className="quiet">无。约谈、投诉举报、检查等其他记录一律不公示。</p>
        ) : (
          <DataTable
            caption="行政处罚公示"
            rows={disclosures}
            rowKey={({ event }) => event.id}
            columns={files ? [...disclosureColumns(), actions] : disclosureColumns()}
          />
        )}
      </section>
      {data.redressCases && (
        <section className="task-section" aria-label="异议与修复">
          <h3>异议与修复 {data.redressCases.totalCount}</h3>
          {cases.length === 0 ? (
            <p className="quiet">无。</p>
          ) : (
            <DataTable
              caption="异议与修复"
              rows={cases}
              rowKey={each => each.id}
              rowClass={({ overdue }) => (overdue ? 'is-overdue' : '')}
              columns={redressColumns()}
            />
          )}
        </section>
      )}
      {asked && (
        <RedressCreate
          enterprise={{ id, name }}
          filing={asked}
          today={today}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

type Shown = NonNullable<EnterprisePublicationQuery['enterprise']>['listing'];

function Listing({ listing, creditCode }: { readonly listing: Shown; readonly creditCode: string }) {
  if (!listing) return <p className="publication-state">没有等级，也没有公示。</p>;
  const { list, state, since, until } = listing;
  return (
    <p className="publication-state">
      <GradeTag grade={GRADE_OF_LIST[list]} /> {LIST_LABELS[list]}，自 <span className="days">{since}</span>{' '}
      起：
      <strong>{LISTING_STATE_LABELS[state]}</strong>
      {state === 'NOTICE' && until !== null && (
        <>
          ，<span className="days">{until}</span> 起公示
        </>
      )}
      {state === 'PUBLISHED' && (
        <a href={`/public/enterprises/${encodeURIComponent(creditCode)}`}>公示页面</a>
      )}
    </p>
  );
}
