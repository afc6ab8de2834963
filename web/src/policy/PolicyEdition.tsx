import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths, type PolicyTab } from '../paths';
import { forceText, useDesk } from './PolicyDesk';

interface Props {
  readonly tab: PolicyTab;
  readonly children: ReactNode;
}

/** One edition with its name and reading, beside the list of all. */
export function PolicyEdition({ tab, children }: Props) {
  const { editions, inForce, shown } = useDesk();
  return (
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
        {children}
      </article>
      <nav className="policy-editions" aria-label="各版本">
        <h2>各版本</h2>
        <ul>
          {editions.map(each => (
            <li key={each.id}>
              <Link
                to={paths.policy(each === inForce ? '' : each.id, tab)}
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
  );
}
