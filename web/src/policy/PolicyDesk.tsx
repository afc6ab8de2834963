import { formatInstant } from '@qianqi/shared';
import { useQuery } from '@apollo/client/react';
import { NavLink, Outlet, useOutletContext } from 'react-router';
import { may, useViewer } from '../domain/viewer';
import { PoliciesDocument, type PoliciesQuery } from '../generated/graphql';
import { paths, policyParams } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';

export type Edition = PoliciesQuery['policies'][number];

/** What every view of the desk goes by. */
export interface Desk {
  readonly today: string;
  readonly editions: readonly Edition[];
  readonly inForce: Edition;
  /** The one the URL names, or the one in force. */
  readonly shown: Edition;
}

/** The rules by which grades are decided: clauses and whom they strike, defects, editions side by side. */
export function PolicyDesk() {
  usePageTitle('分级制度');
  const viewer = useViewer();
  const [{ edition: wanted }] = useSearchState(policyParams);
  const { data, error, refetch } = useQuery(PoliciesDocument);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入分级制度" />;
  const { today, policies: editions } = data;
  const inForce = editionInForce(editions, today);
  const shown = editions.find(({ id }) => id === wanted) ?? inForce;
  if (!inForce || !shown) return <Message title="还没有任何制度版本" page />;
  const desk: Desk = { today, editions, inForce, shown };
  return (
    <>
      <div className="page-head">
        <h1>分级制度</h1>
      </div>
      <nav className="tabs" aria-label="分级制度分栏">
        <NavLink to={paths.policy(wanted)} end>
          条款与命中
        </NavLink>
        <NavLink to={paths.policy(wanted, 'findings')}>条文缺陷</NavLink>
        <NavLink to={paths.policy('', 'compare')}>版本对照</NavLink>
        {may(viewer, 'DRAFT_POLICY') && (
          <>
            <NavLink to={paths.policy('', 'drafts')}>草案与批准</NavLink>
            <NavLink to={paths.whatIf()}>推演</NavLink>
          </>
        )}
      </nav>
      <Outlet context={desk} />
    </>
  );
}

export function useDesk(): Desk {
  return useOutletContext<Desk>();
}

function editionInForce(editions: readonly Edition[], today: string): Edition | undefined {
  return editions
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today)
    .toSorted((a, b) => (a.inForceFrom! < b.inForceFrom! ? 1 : -1))[0];
}

/** 现行, from when on and since when it is known, or that it is not in force. */
export function forceText(edition: Edition, inForce: Edition | undefined): string {
  if (edition.inForceFrom === null) return '仅供比较，未施行';
  const adopted = edition.adoptedAt === null ? '' : `，${formatInstant(Date.parse(edition.adoptedAt))} 批准`;
  return `自 ${edition.inForceFrom} 起施行${edition === inForce ? '，现行' : ''}${adopted}`;
}
