/** Draws again from what was published of a draw, and says what does not fit. The same check in a page and a command. */
import { draw, type DrawPick, type DrawTerms } from './draw.js';
import { parseInspectorPool, parseSubjectPool } from './pool.js';
import { sha256 } from './sha256.js';

export interface PublishedDraw {
  readonly terms: DrawTerms;
  readonly subjectPool: string;
  readonly inspectorPool: string;
  readonly subjectPoolHash: string;
  readonly inspectorPoolHash: string;
  readonly seedCommitment: string;
  /** Null before the draw is held; then there are no picks yet. */
  readonly seed: string | null;
  readonly picks: readonly DrawPick[];
}

export const DRAW_CHECKS = ['SUBJECT_POOL', 'INSPECTOR_POOL', 'COMMITMENT', 'PICKS'] as const;
export type DrawCheck = (typeof DRAW_CHECKS)[number];

/** Whether each check holds; null where there is nothing to check yet. */
export function verifyDraw(published: PublishedDraw): Readonly<Record<DrawCheck, boolean | null>> {
  const { seed } = published;
  return {
    SUBJECT_POOL: sha256(published.subjectPool) === published.subjectPoolHash,
    INSPECTOR_POOL: sha256(published.inspectorPool) === published.inspectorPoolHash,
    COMMITMENT: seed === null ? null : sha256(seed) === published.seedCommitment,
    PICKS: seed === null ? null : samePicks(seed, published),
  };
}

function samePicks(seed: string, { terms, subjectPool, inspectorPool, picks }: PublishedDraw): boolean {
  const subjects = parseSubjectPool(subjectPool);
  const inspectors = parseInspectorPool(inspectorPool);
  if (!subjects.ok || !inspectors.ok) return false;
  const drawn = draw(seed, terms, subjects.value, inspectors.value);
  return drawn.ok && textOf(drawn.value.picks) === textOf(picks);
}

function textOf(picks: readonly DrawPick[]): string {
  return picks.map(({ subject, inspectors }) => `${subject} ${inspectors.join(',')}\n`).join('');
}
