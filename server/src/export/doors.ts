/** How many exports are under way: one for each who asks, few in all, so that everybody else's requests stay fast. */
import type { Problem } from '../limits/http/problem.js';

/** In one process; each holds a connection to the database. */
const AT_ONCE = 3;
/** Seconds after which to try again. */
const LATER = 5;

/** An export that has to wait, for a reason that passes. */
export class NotNow extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export class Doors {
  private readonly inside = new Set<string>();

  /** Lets somebody in; answers how to leave. Throws NotNow when they are inside already, or when it is full. */
  enter(who: string): () => void {
    if (this.inside.has(who))
      throw new NotNow({
        status: 429,
        code: 'RATE_LIMITED',
        message: '您有一个导出正在进行，请等它结束或取消后再导出',
        retryAfter: LATER,
      });
    if (this.inside.size >= AT_ONCE)
      throw new NotNow({
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        message: '正在导出的人较多，请稍候片刻再试',
        retryAfter: LATER,
      });
    this.inside.add(who);
    return () => void this.inside.delete(who);
  }
}
