/** What a figure of the dashboard asked of the list that it opens: for the query, and in words. */
import { EVENT_KIND_LABELS, formatDay, gradeText, type Day } from '@qianqi/shared';
import type { EnterpriseWhere } from '../generated/graphql';
import { NEVER, type FigureParams } from '../paths';

export function figureWhere(params: FigureParams): EnterpriseWhere {
  const { was, by, has, lacks, quietSince, zeroPenaltySince, includedFrom, includedTo, working } = params;
  return {
    ...(was && { gradeOnOtherDay: { on: formatDay(was.on), grade: was.grade } }),
    ...(by && { decidedBy: by === 'rest' ? '' : by }),
    ...(has.length > 0 && { hasRecordsOf: [...has] }),
    ...(lacks.length > 0 && { lacksRecordsOf: [...lacks] }),
    ...(quietSince !== null && { nothingSince: formatDay(quietSince) }),
    ...(zeroPenaltySince !== null && { zeroPenaltySince: formatDay(zeroPenaltySince) }),
    ...((includedFrom !== null || includedTo !== null) && {
      includedOn: { from: textOf(includedFrom), to: textOf(includedTo) },
    }),
    ...(working === 'only' && { deregistered: false }),
  };
}

function textOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

export interface FigureText {
  readonly text: string;
  /** Takes it off. */
  readonly off: Partial<FigureParams>;
}

export function figureTexts(params: FigureParams): readonly FigureText[] {
  const { was, by, has, lacks, quietSince, zeroPenaltySince, includedFrom, includedTo, working } = params;
  const texts: FigureText[] = [];
  const add = (text: string, off: Partial<FigureParams>) => void texts.push({ text, off });
  if (was) add(`${formatDay(was.on)} 为 ${gradeText(was.grade)}`, { was: null });
  if (by) add(by === 'rest' ? '由其余情形认定' : `依据 ${by}`, { by: '' });
  if (has.length > 0) add(`有记录：${kindsText(has)}`, { has: [] });
  if (lacks.length > 0) add(`无记录：${kindsText(lacks)}`, { lacks: [] });
  if (quietSince === NEVER) add('没有任何记录', { quietSince: null });
  else if (quietSince !== null) add(`${formatDay(quietSince)} 起没有记录`, { quietSince: null });
  if (zeroPenaltySince !== null)
    add(`${formatDay(zeroPenaltySince)} 起有零金额处罚`, { zeroPenaltySince: null });
  if (includedFrom !== null) add(`${formatDay(includedFrom)} 起纳入`, { includedFrom: null });
  if (includedTo !== null) add(`${formatDay(includedTo)} 及之前纳入`, { includedTo: null });
  if (working === 'only') add('未注销、停业', { working: 'any' });
  return texts;
}

function kindsText(kinds: FigureParams['has']): string {
  return kinds.map(kind => EVENT_KIND_LABELS[kind]).join('、');
}
