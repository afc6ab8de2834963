import { day, parseSubjectPool, type DrawCheck, type DrawSubject, type PublishedDraw } from '@qianqi/shared';
import type { DrawShowQuery } from '../generated/graphql';

export type ShownDraw = NonNullable<DrawShowQuery['draw']>;

export const CHECK_LABELS: Readonly<Record<DrawCheck, string>> = {
  SUBJECT_POOL: '检查对象名录与公布的哈希',
  INSPECTOR_POOL: '检查人员名录与公布的哈希',
  COMMITMENT: '种子与抽取前公布的承诺',
  PICKS: '用种子重新抽取的结果与公布的结果',
};

/** As the rules verify it. */
export function publishedDraw(draw: ShownDraw): PublishedDraw {
  const { ratePerGrade, inspectorsPerTask, dueOn, seed, picks } = draw;
  const { subjectPool, inspectorPool, subjectPoolHash, inspectorPoolHash, seedCommitment } = draw;
  return {
    terms: { ratePerGrade, inspectorsPerTask, dueOn: day(dueOn) },
    subjectPool,
    inspectorPool,
    subjectPoolHash,
    inspectorPoolHash,
    seedCommitment,
    seed,
    picks: picks.map(({ subject, licences }) => ({ subject, inspectors: licences })),
  };
}

/** The frozen pool of subjects by credit code; empty should its text be none of a pool, which verifying tells. */
export function frozenSubjects(pool: string): ReadonlyMap<string, DrawSubject> {
  const parsed = parseSubjectPool(pool);
  return new Map(parsed.ok ? parsed.value.map(subject => [subject.key, subject]) : []);
}

export function linesOf(pool: string): number {
  return pool.split('\n').length - 1;
}
