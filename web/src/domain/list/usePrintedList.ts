import { formatDay, type Day } from '@qianqi/shared';
import { usePrintNote } from '../../ui/print/usePrintNote';
import { useToday } from '../useToday';

interface PrintedList {
  /** The filter in words, part by part; 全部 where nothing is said. */
  readonly filter: readonly (string | false | null | undefined)[];
  /** The day looked at, where the list has one; otherwise it is as of today. */
  readonly asOf?: Day | null;
  /** How many match in all, with their unit (`12 家`); absent while not known, and where nobody counts. */
  readonly total?: string | false;
  /** Of a list by number. */
  readonly page?: number;
  /** Of a list by cursor: where the page begins, empty for the first. */
  readonly after?: string;
}

/** What every sheet of a printed list says of it: filter, day, how many in all, and which part of them is on paper. */
export function usePrintedList({ filter, asOf = null, total, page, after }: PrintedList): void {
  const today = useToday();
  const day = asOf ?? today;
  const said = filter.filter(part => part !== false && part != null && part !== '');
  const part = page !== undefined ? `第 ${page} 页` : after === '' ? '自首条起' : '接上页';
  usePrintNote(
    [
      ...(said.length > 0 ? said : ['全部']),
      day && `截至 ${formatDay(day)}`,
      total !== undefined && total !== false && `共 ${total}，${part}`,
    ],
    { landscape: true },
  );
}
