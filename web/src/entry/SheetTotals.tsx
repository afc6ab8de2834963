import { formatMoney, parseMoney, reconcile, totalOf, type Money } from '@qianqi/shared';
import { useEffect, useReducer } from 'react';
import { expandAmount } from '../ui/entry/amountShorthand';
import { capitalNumerals } from '../ui/entry/capitalNumerals';
import { groupDigits } from '../ui/groupDigits';
import type { Desk } from './desk';
import { amountOf } from './reading';

/** Not while one types: nobody reads a sum that is not complete. */
const AFTER = 250;

/** What the slip says beside what was typed, and what is missing between them. */
export function SheetTotals({ desk }: { readonly desk: Desk }) {
  const { store, fields, today } = desk;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.onEdit(() => {
      clearTimeout(timer);
      timer = setTimeout(redraw, AFTER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  const rows = store.rows().filter(({ touched, status }) => touched && status !== 'VOIDED');
  const typed = totalOf(rows.map(row => amountOf(fields, row, today)));
  const saved = rows.filter(({ status }) => status === 'SAVED').length;
  const slip = store.declared();
  const amount = expandAmount(slip.amount);
  const declared = { count: countIn(slip.count), amount: slip.amount.trim() === '' ? null : moneyIn(amount) };
  const missing = reconcile(declared, typed);
  const money = fields.some(({ control }) => control.kind === 'amount');
  return (
    <section className="sheet-totals" aria-label="合计核对">
      <label>
        应录件数
        <input
          className="is-number"
          inputMode="numeric"
          autoComplete="off"
          data-slip="count"
          defaultValue={slip.count}
          onInput={event => store.declare({ count: event.currentTarget.value })}
        />
      </label>
      {money && (
        <label>
          应录罚没合计
          <input
            className="is-number sheet-slip-amount"
            inputMode="decimal"
            autoComplete="off"
            placeholder="如 34.5万"
            defaultValue={slip.amount}
            onInput={event => store.declare({ amount: event.currentTarget.value })}
          />
          <span className="quiet">{capitalNumerals(amount)}</span>
        </label>
      )}
      <output className="sheet-typed" aria-live="polite">
        已输入 <b>{typed.count}</b> 件
        {money && (
          <>
            ，罚没 <b>{groupDigits(formatMoney(typed.amount))}</b> 元
          </>
        )}
        ；其中已录入 <b>{saved}</b> 件
        <Verdict missing={missing} />
      </output>
    </section>
  );
}

function Verdict({ missing: { count, fen } }: { readonly missing: ReturnType<typeof reconcile> }) {
  if (count === null && fen === null) return null;
  if ((count ?? 0) === 0 && (fen ?? 0) === 0) return <span className="totals-agree"> ✓ 与应录数相符</span>;
  return (
    <span className="totals-differ">
      {count !== null && count !== 0 && ` ${count > 0 ? '还差' : '多出'} ${Math.abs(count)} 件`}
      {fen !== null &&
        fen !== 0 &&
        ` ${fen > 0 ? '还差' : '多出'} ${groupDigits(formatMoney(Math.abs(fen) as Money))} 元`}
    </span>
  );
}

function countIn(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

function moneyIn(text: string): Money | null {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.value : null;
}
