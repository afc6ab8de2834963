/** Records that may be the same case as a row: rows above it, what is on file, whoever bears its number. */
import {
  day,
  formatDay,
  formatMoney,
  likelyDuplicate,
  money,
  ZERO,
  type Likeness,
  type Money,
} from '@qianqi/shared';
import type { CreditFile, FiledEvent } from '../domain/creditFile/creditFile';
import { describeEvent } from '../domain/event/describeEvent';
import { groupDigits } from '../ui/groupDigits';
import type { PenaltyOnFile } from './files';
import type { Rules } from './judge';
import { likenessOf } from './reading';
import type { Row, Suspect } from './row';

export interface OnFile extends Rules {
  readonly bearerOf: (documentNumber: string) => PenaltyOnFile | null | undefined;
}

/** Of the open rows, by key. */
export function suspectsOf(rows: readonly Row[], rules: OnFile): Map<string, readonly Suspect[]> {
  const { kind, fields, today, fileOf, bearerOf } = rules;
  const found = new Map<string, readonly Suspect[]>();
  const above: { readonly row: Row; readonly likeness: Likeness; readonly number: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const likeness = row.touched && row.status !== 'VOIDED' ? likenessOf(kind, fields, row, today) : null;
    if (likeness && row.recorded === null) {
      const file = fileOf(row.enterprise!.creditCode);
      const ofSheet = above.flatMap(each => suspectOf(likeness, each.likeness, () => inSheet(each)));
      const onFile = (file?.events ?? [])
        .filter(event => event.kind === kind && event.voidedAt === null)
        .flatMap(event =>
          suspectOf(likeness, likenessOfEvent(file!, event), () => filed(file!.enterprise.name, event)),
        );
      const bearer = likeness.documentNumber === null ? null : bearerOf(likeness.documentNumber);
      const elsewhere =
        bearer && bearer.enterprise.id !== likeness.enterpriseId
          ? [
              {
                ...filed(bearer.enterprise.name, bearer.penalty),
                reason: 'SAME_NUMBER' as const,
                certain: true,
              },
            ]
          : [];
      const recorded = new Set(rows.flatMap(each => each.recorded?.eventId ?? []));
      // What this sheet has recorded is shown once, as its row.
      found.set(row.key, [...ofSheet, ...[...onFile, ...elsewhere].filter(({ id }) => !recorded.has(id))]);
    } else if (row.recorded === null) found.set(row.key, []);
    if (likeness) above.push({ row, likeness, number: index + 1 });
  }
  return found;

  function inSheet({ row, likeness, number }: (typeof above)[number]): Shown {
    return {
      id: `row:${row.key}`,
      where: `本表第 ${number} 行${row.recorded ? '（已录入）' : ''}`,
      enterprise: row.enterprise!.name,
      on: formatDay(likeness.on),
      title: row.values['violation'] ?? row.values['summary'] ?? row.values['subject'] ?? '',
      particulars: [
        ...(likeness.documentNumber ? [likeness.documentNumber] : []),
        ...(likeness.amount > 0 ? [`罚没 ${groupDigits(formatMoney(likeness.amount))} 元`] : []),
      ],
    };
  }
}

type Shown = Omit<Suspect, 'reason' | 'certain'>;

function suspectOf(one: Likeness, other: Likeness, show: () => Shown): readonly Suspect[] {
  const reason = likelyDuplicate(one, other);
  if (reason === null) return [];
  return [
    { ...show(), reason, certain: reason === 'SAME_NUMBER' && one.documentNumber === other.documentNumber },
  ];
}

function likenessOfEvent({ enterprise }: CreditFile, event: FiledEvent): Likeness {
  const penalty = event.__typename === 'Penalty' ? event : null;
  return {
    enterpriseId: enterprise.id,
    on: day(event.countsFrom),
    amount: penalty ? ((money(penalty.fine) + money(penalty.confiscated)) as Money) : ZERO,
    documentNumber: penalty?.documentNumber ?? null,
  };
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
