import { gradeText, type Grade } from '@qianqi/shared';

interface Effect {
  readonly before: Grade | null;
  readonly after: Grade | null;
  /** Planned tasks made and called off with it. */
  readonly tasksAdded?: number;
  readonly tasksWithdrawn?: number;
}

/** What the server says a change did: "已保存，等级 B▲ → C■，计划增补 6 项、撤回 2 项". */
export function effectText(done: string, effect: Effect | null): string {
  if (!effect) return done;
  const { before, after } = effect;
  const grade =
    before === after ? `等级不变（${gradeText(after)}）` : `等级 ${gradeText(before)} → ${gradeText(after)}`;
  return [done, grade, planText(effect)].filter(Boolean).join('，');
}

/** What the plan did by itself, since it follows the grade. */
function planText({ tasksAdded = 0, tasksWithdrawn = 0 }: Effect): string {
  const parts = [
    tasksAdded > 0 && `增补 ${tasksAdded} 项`,
    tasksWithdrawn > 0 && `撤回 ${tasksWithdrawn} 项`,
  ].filter(Boolean);
  return parts.length > 0 ? `计划${parts.join('、')}` : '';
}
