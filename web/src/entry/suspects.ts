/** Records that may be the same case as a row: rows above it, what is on file, whoever bears its number. */
import {
  day,
  foldDocumentNumber,
  formatDay,
  formatMoney,
  likelyDuplicate,
  money,
  ZERO,
  type Likeness,
  type Money,
} from '@qianqi/shared';
import type { FiledEvent } from '../domain/creditFile/creditFile';
import { describeEvent } from '../domain/event/describeEvent';
import { groupDigits } from '../ui/groupDigits';
import type { PenaltyOnFile } from './files';
import type { Rules } from './judge';
import { likenessOf } from './reading';
import type { Row, Suspect } from './row';

export interface OnFile extends Rules {
  readonly bearerOf: (documentNumber: string) => PenaltyOnFile | null | undefined;
}

interface Above {
  readonly row: Row;
  readonly likeness: Likeness;
  /** Of the row, from 1. */
  readonly number: number;
}

/**
 * Suspects of rows in their order, one call a row; each call knows the rows before it. `recorded` are the events that this
 * sheet has made: they are shown once, as its rows. Nothing where a row cannot be read whole yet, or is recorded.
 */
export function suspecting(
  rules: OnFile,
  recorded: ReadonlySet<string>,
): (row: Row, number: number) => readonly Suspect[] {
  const { kind, fields, today, fileOf, bearerOf } = rules;
  const above: Above[] = [];
  return (row, number) => {
    const likeness = row.touched && row.status !== 'VOIDED' ? likenessOf(kind, fields, row, today) : null;
    if (!likeness) return [];
    const suspects: Suspect[] = [];
    const literal = row.values['documentNumber']?.trim() ?? '';
    if (!row.recorded) {
      for (const each of above) {
        const reason = likelyDuplicate(likeness, each.likeness);
        if (reason)
          suspects.push({
            ...inSheet(each),
            reason,
            certain: reason === 'SAME_NUMBER' && literal === each.row.values['documentNumber']?.trim(),
          });
      }
      const file = fileOf(row.enterprise!.creditCode);
      for (const event of file?.events ?? []) {
        if (event.kind !== kind || event.voidedAt !== null || recorded.has(event.id)) continue;
        const reason = likelyDuplicate(likeness, likenessOfEvent(row.enterprise!.id, event));
        if (reason)
          suspects.push({
            ...filed(file!.enterprise.name, event),
            reason,
            certain: event.__typename === 'Penalty' && event.documentNumber === literal,
          });
      }
      const bearer = literal === '' ? null : bearerOf(literal);
      if (bearer && bearer.enterprise.id !== row.enterprise!.id && !recorded.has(bearer.penalty.id))
        suspects.push({
          ...filed(bearer.enterprise.name, bearer.penalty),
          reason: 'SAME_NUMBER',
          certain: true,
        });
    }
    above.push({ row, likeness, number });
    return suspects;
  };
}

type Shown = Omit<Suspect, 'reason' | 'certain'>;

function inSheet({ row, likeness, number }: Above): Shown {
  const { values, recorded, enterprise, key } = row;
  return {
    id: `row:${key}`,
    where: recorded ? `本表第 ${number} 行（已录入）` : `本表第 ${number} 行`,
    enterprise: enterprise!.name,
    on: formatDay(likeness.on),
    title: values['violation'] ?? values['summary'] ?? values['subject'] ?? '',
    particulars: [
      ...(values['documentNumber'] ? [values['documentNumber']] : []),
      ...(likeness.amount > 0 ? [`罚没 ${groupDigits(formatMoney(likeness.amount))} 元`] : []),
    ],
  };
}

/** Files are read once and stay as they are. */
const ofEvents = new WeakMap<FiledEvent, Likeness>();

function likenessOfEvent(enterpriseId: string, event: FiledEvent): Likeness {
  let likeness = ofEvents.get(event);
  if (!likeness) {
    const penalty = event.__typename === 'Penalty' ? event : null;
    likeness = {
      enterpriseId,
      on: day(event.countsFrom),
      amount: penalty ? ((money(penalty.fine) + money(penalty.confiscated)) as Money) : ZERO,
      foldedNumber: penalty ? foldDocumentNumber(penalty.documentNumber) : null,
    };
    ofEvents.set(event, likeness);
  }
  return likeness;
}

function filed(enterprise: string, event: FiledEvent): Shown {
  const { title, particulars } = describeEvent(event);
  return {
    id: event.id,
    where: `${event.recordedAt.slice(0, 10)} 由 ${event.recordedBy} 录入`,
    enterprise,
    on: event.countsFrom,
    title,
    particulars,
  };
}
