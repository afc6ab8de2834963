import { assess, day, gradeText, onlyPolicy, type Assessment } from '@qianqi/shared';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { ClauseList } from '../domain/ClauseList';
import { CreditFileGate, useFile } from '../domain/creditFile/CreditFileGate';
import { editionOf } from '../domain/creditFile/creditFile';
import { paths } from '../paths';
import { Dialog } from '../ui/Dialog';
import type { Simulated } from './WhatIfResult';

interface Props {
  readonly creditCode: string;
  readonly whatIf: Simulated;
  readonly onClose: () => void;
}

/** One enterprise by both editions, explained in the page by the shared rules from its file as it is now. */
export function MoverReasons({ creditCode, whatIf, onClose }: Props) {
  return (
    <Dialog title="前后依据" onClose={onClose}>
      <CreditFileGate creditCode={creditCode}>
        <Reasons whatIf={whatIf} />
      </CreditFileGate>
      <div className="entry-buttons">
        <button type="button" className="button" onClick={onClose}>
          关闭
        </button>
      </div>
    </Dialog>
  );
}

function Reasons({ whatIf: { asOf, base, document, title } }: Pick<Props, 'whatIf'>) {
  const { enterprise, record } = useFile();
  const on = day(asOf);
  const [before, after] = useMemo(
    () => [base.document, document].map(text => assess(onlyPolicy(editionOf(text)), record, on)),
    [base.document, document, record, on],
  );
  return (
    <>
      <p className="dialog-what">
        <Link to={paths.dossier(enterprise.creditCode, { asOf: on })}>{enterprise.name}</Link>，按 {asOf}{' '}
        的记录
      </p>
      <div className="mover-reasons">
        <Side name={`现行《${base.title}》`} assessment={before ?? null} />
        <Side name={`推演《${title}》`} assessment={after ?? null} />
      </div>
    </>
  );
}

function Side({ name, assessment }: { readonly name: string; readonly assessment: Assessment | null }) {
  if (!assessment) return null;
  const { grade, decidedBy, clauses } = assessment;
  return (
    <section aria-label={name}>
      <h3>
        {name}：{gradeText(grade)}
      </h3>
      {decidedBy.length > 0 ? (
        <ClauseList clauses={decidedBy} marked={null} />
      ) : (
        <p>未满足其他等级的条款，按“其余情形”定级。</p>
      )}
      <details>
        <summary>其他条款</summary>
        <ClauseList clauses={clauses.filter(each => !decidedBy.includes(each))} marked={null} />
      </details>
    </section>
  );
}
