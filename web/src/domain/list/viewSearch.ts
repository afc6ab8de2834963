/** What of a list's URL a view keeps, in one spelling, so that two of them can be compared. */
import { VIEW_PARAMS, type ViewedList } from '@qianqi/shared';
import { printParams, readParams, type ParamSpec } from '../../ui/searchParams';

export function viewSearch(list: ViewedList, spec: ParamSpec, search: string): string {
  const known: readonly string[] = VIEW_PARAMS[list];
  const kept = Object.fromEntries(Object.entries(spec).filter(([name]) => known.includes(name)));
  return printParams(kept, readParams(kept, new URLSearchParams(search))).slice(1);
}
