import { formatDay, formatMoney } from '@qianqi/shared';
import { Dialog } from '../ui/Dialog';
import { groupDigits } from '../ui/groupDigits';
import type { Desk } from './desk';
import { likenessOf } from './reading';
import { undecided } from './row';

interface Props {
  readonly desk: Desk;
  readonly rowKey: string;
  readonly number: number;
  /** It is another case: record it all the same. */
  readonly onKeep: () => void;
  /** It is the same case: drop the row. */
  readonly onDrop: () => void;
  readonly onClose: () => void;
}

/**
 * The row and what it resembles, side by side; a person says whether it is one case. Enter alone goes back: who types on
 * without looking up has decided nothing.
 */
export function SuspectDialog({ desk, rowKey, number, onKeep, onDrop, onClose }: Props) {
  const { store, kind, fields, today } = desk;
  const row = store.row(rowKey);
  if (!row) return null;
  const likeness = likenessOf(kind, fields, row, today);
  const suspects = undecided(row);
  const certain = suspects.some(suspect => suspect.certain);
  return (
    <Dialog title="可能重复" onClose={onClose}>
      <div className="suspects">
        <section aria-label="正在录入">
          <h3>本表第 {number} 行，正在录入</h3>
          <p>
            <b>{row.enterprise?.name}</b>
          </p>
          <p>{likeness && formatDay(likeness.on)}</p>
          <p>{row.values['documentNumber']}</p>
          {likeness && likeness.amount > 0 && <p>罚没 {groupDigits(formatMoney(likeness.amount))} 元</p>}
          <p>{row.values['violation'] ?? row.values['summary'] ?? row.values['subject']}</p>
        </section>
        {suspects.map(suspect => (
          <section key={suspect.id} aria-label={suspect.where}>
            <h3>{suspect.where}</h3>
            <p>
              <b>{suspect.enterprise}</b>
            </p>
            <p>{suspect.on}</p>
            {suspect.particulars.map(particular => (
              <p key={particular}>{particular}</p>
            ))}
            <p>{suspect.title}</p>
            <p className="result-suspect">
              {suspect.reason === 'SAME_NUMBER' ? '文号相同' : '同一企业，日期相近，金额相同'}
            </p>
          </section>
        ))}
      </div>
      {certain && <p className="quiet">文号完全相同的不能录入两次；如确为另一件，请返回改正文号。</p>}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          返回修改
        </button>
        <button type="button" className="button" onClick={onDrop}>
          是同一件，删去本行
        </button>
        {!certain && (
          <button type="button" className="button button-primary" onClick={onKeep}>
            不是同一件，照录
          </button>
        )}
      </div>
    </Dialog>
  );
}
