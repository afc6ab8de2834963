import { limitError } from '../limitError.js';

/** Throws COST_EXCEEDED for more points than the limit. */
export function refuseCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  const message = `查询成本 ${cost} 点，超过 ${limit} 点的上限，请减小 first 或减少嵌套的列表`;
  throw limitError(message, { code: 'COST_EXCEEDED', found: cost, limit });
}
