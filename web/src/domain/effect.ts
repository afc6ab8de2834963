import type { Grade } from '@qianqi/shared';
import { gradeText } from './GradeTag';

interface Effect {
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** What the server says a change did: "已保存，等级 B▲ → C■". */
export function effectText(done: string, effect: Effect | null): string {
  if (!effect) return done;
  if (effect.before === effect.after) return `${done}，等级不变（${gradeText(effect.after)}）`;
  return `${done}，等级 ${gradeText(effect.before)} → ${gradeText(effect.after)}`;
}
