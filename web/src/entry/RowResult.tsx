import { gradeText } from '@qianqi/shared';
import { Link } from 'react-router';
import { paths } from '../paths';
import { undecided, type Row } from './row';

/** What can be done with a row beside typing into it; the same functions for every row, so that none is drawn for them. */
export interface RowActs {
  readonly showSuspects: (key: string) => void;
  readonly voidRow: (key: string) => void;
  readonly remove: (key: string) => void;
}

interface Props {
  readonly row: Row;
  readonly number: number;
  readonly acts: RowActs;
}

/** At the row's end: what it would do, what stands against it, what became of it. */
export function RowResult({ row, number, acts }: Props) {
  const { key, status, errors, enterprise, recorded } = row;
  switch (status) {
    case 'SENDING':
      return <span className="quiet">正在录入…</span>;
    case 'WAITING':
      return <span className="result-waiting">连不上服务器，稍后自动再录</span>;
    case 'VOIDED':
      return <span className="quiet">已作废</span>;
    case 'SAVED': {
      const { before, after } = recorded!;
      return (
        <>
          <span className="result-saved">
            ✓<span className="visually-hidden"> 已录入</span>
          </span>
          {before === after ? (
            <span className="quiet">{gradeText(after)} 不变</span>
          ) : (
            <b>
              {gradeText(before)} → {gradeText(after)}
            </b>
          )}
          <span className="result-acts">
            <Link to={paths.dossier(enterprise!.creditCode)} aria-label={`打开第 ${number} 行的档案`}>
              档案
            </Link>
            <button
              type="button"
              className="link"
              aria-label={`作废第 ${number} 行`}
              onClick={() => acts.voidRow(key)}
            >
              作废
            </button>
          </span>
        </>
      );
    }
    case 'TYPING':
  }
  const wrong = Object.keys(errors).filter(name => name !== '').length;
  const suspects = undecided(row).length;
  return (
    <>
      {errors[''] && <span className="result-wrong">{errors['']}</span>}
      {wrong > 0 && <span className="result-wrong">{wrong} 处需改</span>}
      {suspects > 0 && (
        <button type="button" className="link result-suspect" onClick={() => acts.showSuspects(key)}>
          可能重复 {suspects} 件
        </button>
      )}
      <Effect row={row} />
      {row.touched && (
        <button
          type="button"
          className="link result-remove"
          aria-label={`删去第 ${number} 行`}
          tabIndex={-1}
          onClick={() => acts.remove(key)}
        >
          ×
        </button>
      )}
    </>
  );
}

/** `B▲ → C■（6.3.2）`. */
function Effect({ row: { judged, enterprise } }: { readonly row: Row }) {
  if (judged && judged.before !== judged.after)
    return (
      <span className="result-changes">
        {gradeText(judged.before)} → {gradeText(judged.after)}
        {judged.clauses && `（${judged.clauses}）`}
      </span>
    );
  const grade = judged ? judged.after : (enterprise?.grade ?? undefined);
  if (grade === undefined) return null;
  return (
    <span className="quiet">
      {gradeText(grade)}
      {judged?.complete && ' 不变'}
    </span>
  );
}
