import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { PoliciesDocument, type PoliciesQuery } from '../generated/graphql';
import { paths, policyParams } from '../paths';
import { Failure, LoadingRows, Message } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { useSearchState } from '../ui/useSearchState';
import { PolicyClauses } from './PolicyClauses';
import { PolicyFindings } from './PolicyFindings';

type Edition = PoliciesQuery['policies'][number];

/** The rules by which grades are decided: the edition in force, its clauses, its defects, and the other editions. */
export function PolicyShow() {
  usePageTitle('分级制度');
  const [{ edition: wanted }] = useSearchState(policyParams);
  const { data, error, refetch } = useQuery(PoliciesDocument);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} page />;
  if (!data) return <LoadingRows rows={10} label="正在载入分级制度" />;
  const inForce = editionInForce(data.policies, data.today);
  const shown = data.policies.find(({ id }) => id === wanted) ?? inForce;
  if (!shown) return <Message title="还没有任何制度版本" page />;
  return (
    <>
      <div className="page-head">
        <h1>分级制度</h1>
      </div>
      <div className="policy-columns">
        <article className="policy">
          <header className="policy-head">
            <h2>{shown.title}</h2>
            <p>
              {shown.sourceTitle}　
              <span className={shown === inForce ? 'policy-force is-now' : 'policy-force'}>
                {forceText(shown, inForce)}
              </span>
            </p>
            <p className="policy-reading">读法：{shown.reading}</p>
          </header>
          <PolicyClauses clauses={shown.clauses} document={shown.document} />
          <PolicyFindings findings={shown.findings} />
        </article>
        <nav className="policy-editions" aria-label="各版本">
          <h2>各版本</h2>
          <ul>
            {data.policies.map(each => (
              <li key={each.id}>
                <Link
                  to={paths.policy(each === inForce ? '' : each.id)}
                  aria-current={each === shown ? 'page' : undefined}
                >
                  {each.title}
                </Link>
                <span className="quiet">{forceText(each, inForce)}</span>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}

function editionInForce(editions: readonly Edition[], today: string): Edition | undefined {
  return editions
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today)
    .toSorted((a, b) => (a.inForceFrom! < b.inForceFrom! ? 1 : -1))[0];
}

function forceText(edition: Edition, inForce: Edition | undefined): string {
  if (edition.inForceFrom === null) return '仅供比较，未施行';
  return `自 ${edition.inForceFrom} 起施行${edition === inForce ? '，现行' : ''}`;
}
