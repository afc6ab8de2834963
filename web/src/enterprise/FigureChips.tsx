import type { EnterpriseListParams, enterpriseListParams } from '../paths';
import type { ChangeParams } from '../ui/useSearchState';
import { figureTexts } from './figureFilter';

interface Props {
  readonly params: EnterpriseListParams;
  readonly change: ChangeParams<typeof enterpriseListParams>;
}

/** What a figure asked of the list, each to be taken off. */
export function FigureChips({ params, change }: Props) {
  return figureTexts(params).map(({ text, off }) => (
    <button
      key={text}
      type="button"
      className="chip is-on"
      title="取消此项筛选"
      onClick={() => change({ ...off, page: 1 })}
    >
      {text} ✕
    </button>
  ));
}
