import {
  comparePolicies,
  COMPARED_SECTIONS,
  type ComparedPart,
  type ComparedRow,
  type PolicyDraft,
} from '@qianqi/shared';
import { useMemo } from 'react';
import { SECTION_LABELS } from './policyText';

interface TableProps {
  readonly from: PolicyDraft;
  readonly to: PolicyDraft;
  readonly all: boolean;
}

/** Item by item; only what differs, or all. */
export function ComparedTable({ from, to, all }: TableProps) {
  const rows = useMemo(() => comparePolicies(from, to), [from, to]);
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
