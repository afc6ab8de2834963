/** How somebody last looked at a list, kept in the browser under their name; nothing of what the list holds. */
import { DENSITIES, type Density, type ViewedList } from '@qianqi/shared';

export interface KeptShape {
  readonly cols: readonly string[] | null;
  readonly density: Density | null;
}

const NOTHING: KeptShape = { cols: null, density: null };
const keyOf = (username: string, list: ViewedList) => `list:${username}:${list}`;

export function keptShape(username: string, list: ViewedList): KeptShape {
  try {
    const kept = JSON.parse(
      localStorage.getItem(keyOf(username, list)) ?? 'null',
    ) as Partial<KeptShape> | null;
    const cols = Array.isArray(kept?.cols) ? kept.cols.filter(each => typeof each === 'string') : null;
    return { cols, density: DENSITIES.find(each => each === kept?.density) ?? null };
  } catch {
    // Storage that is closed or was written by something else.
    return NOTHING;
  }
}

export function keepShape(username: string, list: ViewedList, shape: KeptShape): void {
  try {
    localStorage.setItem(keyOf(username, list), JSON.stringify(shape));
  } catch {
    // Then it lasts as long as the page.
  }
}
