import { lazy, Suspense, useState } from 'react';
import type { EnterprisePageQueryVariables } from '../generated/graphql';
import { SelectionBar } from '../domain/list/SelectionBar';
import { useToday } from '../domain/useToday';
import type { Ticked } from '../ui/useTicked';

const ExtraDialog = lazy(async () => ({
  default: (await import('../domain/supervision/ExtraDialog')).ExtraDialog,
}));

interface Props {
  readonly ticked: Ticked;
  readonly total: number;
  readonly query: Pick<EnterprisePageQueryVariables, 'where' | 'search' | 'asOf'>;
}

/** As many as one order takes by name; more are meant by the filter. */
const MOST_NAMED = 250;

/** Extra inspections for those ticked, or for all that match, which the server finds by the filter. */
export function EnterpriseBulk({ ticked, total, query }: Props) {
  const { keys, everything, chooseEverything, clear } = ticked;
  const [ordering, setOrdering] = useState(false);
  const today = useToday();
  const { where, search, asOf } = query;
  const tooMany = !everything && keys.size > MOST_NAMED;
  return (
    <>
      <SelectionBar
        ticked={keys.size}
        total={total}
        unit="家"
        everything={everything}
        // The order is for today's grades: all that matched on another day are not all that match.
        onEverything={asOf == null ? chooseEverything : null}
        whyNot="查看的不是今天，只能逐家勾选"
        onClear={clear}
      >
        <button
          type="button"
          className="button button-small button-primary"
          disabled={tooMany}
          onClick={() => setOrdering(true)}
        >
          加查
        </button>
        {tooMany && <span className="quiet">一次至多勾选 {MOST_NAMED} 家，更多请按条件选择全部</span>}
      </SelectionBar>
      {ordering && today && (
        <Suspense fallback={null}>
          <ExtraDialog
            whom={
              everything ? (
                <>
                  符合条件的全部 <strong>{total} 家企业</strong>，每家加查一次
                </>
              ) : (
                <>
                  所选 <strong>{keys.size} 家企业</strong>，每家加查一次
                </>
              )
            }
            selection={
              everything
                ? { where: where ?? {}, ...(search != null && { search }) }
                : { enterpriseIds: [...keys] }
            }
            name={everything ? `all:${JSON.stringify({ where, search })}` : `ticked:${keys.size}`}
            today={today}
            onClose={() => {
              setOrdering(false);
              clear();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
