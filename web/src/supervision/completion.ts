/** What is typed of a task done, item by item, and the same as the rules read it. */
import {
  formatDay,
  parseCompletion,
  type Day,
  type FindingResult,
  type Interviewee,
  type Refusal,
  type TaskKind,
} from '@qianqi/shared';
import type { TaskFindingInput } from '../generated/graphql';
import { expandDay } from '../ui/entry/dayShorthand';

/** The problem and its deadline count only where the item failed. */
export interface TypedFinding {
  readonly item: string;
  /** Empty until somebody has judged. */
  readonly result: FindingResult | '';
  readonly problem: string;
  readonly rectifyBy: string;
  /** In a review: what was to be put right; such a row can be judged, not renamed or removed. */
  readonly rectificationId?: string;
}

export interface TypedCompletion {
  readonly completedOn: string;
  readonly summary: string;
  readonly interviewee: Interviewee;
  readonly findings: readonly TypedFinding[];
}

/** What was found wrong and is still to be put right. */
export interface UnderReview {
  readonly id: string;
  readonly item: string;
  readonly problem: string;
}

export const NEW_FINDING: TypedFinding = { item: '', result: '', problem: '', rectifyBy: '' };

export function newCompletion(today: Day, underReview: readonly UnderReview[]): TypedCompletion {
  return {
    completedOn: formatDay(today),
    summary: '',
    interviewee: 'PRINCIPAL',
    findings: underReview.length > 0 ? underReview.map(toReview) : [NEW_FINDING],
  };
}

function toReview({ id, item, problem }: UnderReview): TypedFinding {
  return { ...NEW_FINDING, item, problem, rectificationId: id };
}

/** A kept draft, with the rows that a review has come to have since. */
export function restored(kept: TypedCompletion, underReview: readonly UnderReview[]): TypedCompletion {
  if (underReview.length === 0) return kept;
  const before = new Map(kept.findings.map(finding => [finding.rectificationId, finding]));
  return { ...kept, findings: underReview.map(each => before.get(each.id) ?? toReview(each)) };
}

export interface EnteredCompletion {
  readonly completedOn: string;
  readonly summary?: string;
  readonly interviewee?: Interviewee;
  readonly findings: TaskFindingInput[];
}

/** Shorthand written out, empty rows and empty fields left out. */
export function enteredOf(kind: TaskKind, typed: TypedCompletion, today: Day): EnteredCompletion {
  const { completedOn, summary, interviewee, findings } = typed;
  return {
    completedOn: expandDay(completedOn, today, 'past'),
    ...(summary.trim() && { summary: summary.trim() }),
    ...(kind === 'REMINDER_INTERVIEW' && { interviewee }),
    findings: findings.filter(isTyped).map(finding => findingOf(finding, today)),
  };
}

export function isTyped({ item, problem, rectificationId }: TypedFinding): boolean {
  return rectificationId !== undefined || item.trim() !== '' || problem.trim() !== '';
}

function findingOf(finding: TypedFinding, today: Day): TaskFindingInput {
  const { item, result, problem, rectifyBy, rectificationId } = finding;
  const failed = result === 'FAIL';
  return {
    item: item.trim(),
    // Absent until judged, so that the rules ask for it.
    result: (result || undefined) as FindingResult,
    ...(failed && problem.trim() && { problem: problem.trim() }),
    ...(failed && rectifyBy.trim() && { rectifyBy: expandDay(rectifyBy, today, 'future') }),
    ...(rectificationId !== undefined && { rectificationId }),
  };
}

/** The rules' refusals; their paths count the rows as they stand in the form. */
export function checkCompletion(kind: TaskKind, typed: TypedCompletion, today: Day): readonly Refusal[] {
  const parsed = parseCompletion(kind, { ...enteredOf(kind, typed, today) }, today);
  return parsed.ok ? [] : parsed.error.map(refused => inForm(refused, typed));
}

/** Rows left empty are not sent, so a row's number on the server is another than in the form. */
export function inForm(refused: Refusal, { findings }: TypedCompletion): Refusal {
  const [list, sent, ...rest] = refused.path;
  if (list !== 'findings' || sent === undefined) return refused;
  const places = findings.flatMap((finding, index) => (isTyped(finding) ? [index] : []));
  return { ...refused, path: [list, String(places[Number(sent)] ?? sent), ...rest] };
}

/** The name of the form's field that a refusal is about: `completedOn`, `findings.2.problem`. */
export function fieldOf({ path }: Refusal): string {
  return path.join('.');
}

/** Which row it is about, as one counts. */
export function sentenceOf({ path, message }: Refusal): string {
  const row = path[0] === 'findings' && path[1] !== undefined ? Number(path[1]) + 1 : null;
  return row === null ? message : `第 ${row} 项：${message}`;
}
