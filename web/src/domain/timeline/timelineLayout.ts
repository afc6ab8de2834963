/** Where things lie on the timeline from top to bottom, in pixels. */
import type { EventKind, Grade } from '@qianqi/shared';

export const LEFT = 40;
export const RIGHT = 14;
export const TOP = 8;
export const LEVELS: Readonly<Record<Grade, number>> = { A: 28, B: 60, C: 92 };

/** A lane a kind that clauses count, and one for the rest: where a tick stands says what it is, its colour only repeats it. */
const LANE_KINDS = [
  { kinds: ['ACCIDENT'], label: '事故' },
  { kinds: ['PENALTY'], label: '处罚' },
  { kinds: ['INTERVIEW'], label: '约谈' },
  { kinds: ['COMPLAINT'], label: '投诉' },
  { kinds: [], label: '其他' },
] as const satisfies readonly { kinds: readonly EventKind[]; label: string }[];
const FIRST_LANE = 122;
const LANE_HEIGHT = 15;

export const LANES = LANE_KINDS.map(({ label }, index) => ({ label, y: FIRST_LANE + index * LANE_HEIGHT }));
export const AXIS = FIRST_LANE + LANES.length * LANE_HEIGHT;
export const HEIGHT = AXIS + 20;

export function laneOf(kind: EventKind): number {
  const own = LANE_KINDS.findIndex(({ kinds }) => (kinds as readonly EventKind[]).includes(kind));
  return (LANES[own] ?? LANES.at(-1))!.y;
}
