import { EVENT_KIND_LABELS, REDRESS_KIND_LABELS, REDRESS_MOVES, type RedressMove } from '@qianqi/shared';
import type { RedressRowFragment } from '../generated/graphql';

export type CaseRow = RedressRowFragment;

type Subject = NonNullable<CaseRow['event']>;

/** The record a case is about, in a few words. */
export function subjectText(event: Subject | null): string {
  if (!event) return '名单公示';
  const number = event.__typename === 'Penalty' ? ` ${event.documentNumber}` : '';
  return `${EVENT_KIND_LABELS[event.kind]} ${event.countsFrom}${number}`;
}

export function caseTitle({ kind, event }: Pick<CaseRow, 'kind' | 'event'>): string {
  return `${REDRESS_KIND_LABELS[kind]}：${subjectText(event)}`;
}

/** Whether the table of the life of cases offers the move to one of that status. */
export function isOpenTo({ status }: Pick<CaseRow, 'status'>, move: RedressMove): boolean {
  return REDRESS_MOVES[move].from.includes(status);
}
