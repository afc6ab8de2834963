import { Select } from 'antd';
import { editionOf } from '../domain/creditFile/creditFile';
import { policyCompareParams } from '../paths';
import { useSearchState } from '../ui/useSearchState';
import { ComparedTable } from './ComparedTable';
import { useDesk } from './PolicyDesk';

/** Two editions side by side, clause by clause, with what differs standing out. */
export function PolicyCompare() {
  const { editions, inForce } = useDesk();
  const [params, change] = useSearchState(policyCompareParams);
  const from = editions.find(({ id }) => id === params.from) ?? inForce;
  const to =
    editions.find(({ id }) => id === params.to) ?? editions.find(edition => edition !== from) ?? inForce;
  const choices = editions.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <article className="policy">
      <div className="filters">
        <label className="labelled">
          <span>甲版</span>
          <Select
            aria-label="甲版"
            className="filter-select"
            options={choices}
            value={from.id}
            onChange={id => change({ from: id })}
          />
        </label>
        <label className="labelled">
          <span>乙版</span>
          <Select
            aria-label="乙版"
            className="filter-select"
            options={choices}
            value={to.id}
            onChange={id => change({ to: id })}
          />
        </label>
        <label className="labelled">
          <input
            type="checkbox"
            checked={params.rows === 'all'}
            onChange={({ target }) => change({ rows: target.checked ? 'all' : 'different' }, 'replace')}
          />
          <span>相同的也列出</span>
        </label>
      </div>
      <ComparedTable
        from={editionOf(from.document)}
        to={editionOf(to.document)}
        all={params.rows === 'all'}
      />
    </article>
  );
}
