import { comparePolicies, COMPARED_SECTIONS, type ComparedPart, type ComparedRow } from '@qianqi/shared';
import { Select } from 'antd';
import { useMemo } from 'react';
import { editionOf } from '../domain/creditFile/creditFile';
import { policyCompareParams } from '../paths';
import { useSearchState } from '../ui/useSearchState';
import { useDesk, type Edition } from './PolicyDesk';
import { SECTION_LABELS } from './policyText';

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
      <ComparedTable from={from} to={to} all={params.rows === 'all'} />
    </article>
  );
}

interface TableProps {
  readonly from: Pick<Edition, 'title' | 'document'>;
  readonly to: Pick<Edition, 'title' | 'document'>;
  readonly all: boolean;
}

export function ComparedTable({ from, to, all }: TableProps) {
  const rows = useMemo(
    () => comparePolicies(editionOf(from.document), editionOf(to.document)),
    [from.document, to.document],
  );
  const different = rows.filter(({ differs }) => differs);
  const shown = all ? rows : different;
  return (
    <>
      <p role="status">
        {different.length === 0
          ? '两版内容完全相同。'
          : `共 ${rows.length} 项，其中 ${different.length} 项不同。`}
      </p>
      {shown.length > 0 && (
        <table className="table compared" aria-label="版本对照">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">{from.title}</th>
              <th scope="col">{to.title}</th>
            </tr>
          </thead>
          {COMPARED_SECTIONS.map(section => (
            <Section
              key={section}
              title={SECTION_LABELS[section]}
              rows={shown.filter(row => row.section === section)}
            />
          ))}
        </table>
      )}
    </>
  );
}

function Section({ title, rows }: { readonly title: string; readonly rows: readonly ComparedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className="compared-section">
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {rows.map(({ label, before, after, differs }) => (
        <tr key={label} className={differs ? 'is-different' : ''}>
          <th scope="row">{label}</th>
          <td>
            <Parts parts={before} />
          </td>
          <td>
            <Parts parts={after} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Parts({ parts }: { readonly parts: readonly ComparedPart[] | null }) {
  if (parts === null) return <span className="quiet">无此项</span>;
  return (
    <ul className="compared-parts">
      {parts.map(({ text, differs }, index) => (
        <li key={index}>{differs ? <mark>{text}</mark> : text}</li>
      ))}
    </ul>
  );
}
