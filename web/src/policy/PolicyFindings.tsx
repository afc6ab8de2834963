import { FINDING_KINDS, FINDING_LABELS } from '@qianqi/shared';
import { Link } from 'react-router';
import { paths } from '../paths';
import { useDesk } from './PolicyDesk';
import { PolicyEdition } from './PolicyEdition';

/** What the linter found wrong with the text, by kind, each with its smallest example. */
export function PolicyFindings() {
  const { shown } = useDesk();
  const { findings, id } = shown;
  return (
    <PolicyEdition tab="findings">
      <section aria-label="条文缺陷">
        <h3>条文缺陷 {findings.length} 处</h3>
        <p className="quiet">由程序逐一穷举各种情形查出，照实列出，供修订时参考；不影响现行判定。</p>
        {FINDING_KINDS.map(kind => {
          const found = findings.filter(finding => finding.kind === kind);
          if (found.length === 0) return null;
          return (
            <div key={kind} className="findings">
              <h4>
                {FINDING_LABELS[kind]} <span className="tab-count">{found.length}</span>
              </h4>
              <ul>
                {found.map(finding => (
                  <li key={finding.message + finding.example}>
                    <p>
                      {finding.clauses.map(({ code }) => (
                        <Link key={code} to={`${paths.policy(id)}#${code}`} className="finding-clause">
                          {code}
                        </Link>
                      ))}
                      {finding.message}
                    </p>
                    {finding.example && <p className="finding-example">例：{finding.example}</p>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </PolicyEdition>
  );
}
