import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { ViewedList } from '@qianqi/shared';
import { ListCountsDocument, SavedViewsDocument, type ListToCountInput } from '../../generated/graphql';
import { usePageKeys } from '../../ui/keys/usePageKeys';
import type { ParamSpec } from '../../ui/searchParams';
import { may, useViewer } from '../viewer';
import { viewSearch } from './viewSearch';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog')).ViewDialog }));

interface Props {
  readonly list: ViewedList;
  /** Of the page. */
  readonly spec: ParamSpec;
  /** What the page would list under that search. */
  readonly countOf: (search: URLSearchParams) => ListToCountInput;
}

/** The views of a list, one's own and shared ones, each with how many rows it has now. The URL stays what decides. */
export function ViewTabs(props: Props) {
  return may(useViewer(), 'KEEP_VIEWS') ? <Tabs {...props} /> : null;
}

/** Counted in one question; more tabs than this are shown without a number. */
const MOST_COUNTED = 50;

function Tabs({ list, spec, countOf }: Props) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'new' | 'change' | null>(null);
  const { data } = useQuery(SavedViewsDocument, { variables: { list }, fetchPolicy: 'cache-and-network' });
  const views = data?.savedViews ?? [];
  const counted = views.slice(0, MOST_COUNTED);
  const counts = useQuery(ListCountsDocument, {
    variables: { of: counted.map(view => countOf(new URLSearchParams(view.search))) },
    skip: views.length === 0,
    fetchPolicy: 'cache-and-network',
  });
  const current = viewSearch(list, spec, search);
  const open = new URLSearchParams(search).get('view') ?? '';
  const active = views.find(({ id }) => id === open) ?? views.find(view => view.search === current);
  const changed = active !== undefined && viewSearch(list, spec, active.search) !== current;
  const urlOf = (view: { readonly id: string; readonly search: string } | null) => {
    if (view === null) return pathname;
    const params = new URLSearchParams(view.search);
    params.set('view', view.id);
    return `${pathname}?${params.toString()}`;
  };
  usePageKeys('视图', [
    {
      keys: ['Alt+1-9'],
      label: '打开第几个视图',
      run: ({ sign }) => {
        const view = views[Number(sign) - 1];
        return view ? void navigate(urlOf(view)) : false;
      },
    },
  ]);

  // Only when the list is opened bare: whoever takes all conditions away wants to see everything.
  const bare = useRef(search === '');
  const first = views.find(({ opens }) => opens);
  const opening = first ? urlOf(first) : null;
  useEffect(() => {
    if (!data) return;
    if (bare.current && opening !== null) void navigate(opening, { replace: true });
    bare.current = false;
  }, [data, opening, navigate]);

  return (
    <nav className="view-tabs" aria-label="视图">
      {views.length > 0 && (
        <Link to={urlOf(null)} aria-current={active === undefined && current === '' ? 'page' : undefined}>
          全部
        </Link>
      )}
      {views.map((view, index) => (
        <Link
          key={view.id}
          to={urlOf(view)}
          aria-current={view === active ? 'page' : undefined}
          title={view.mine ? undefined : `${view.ownerName} 共享`}
        >
          {view.name}
          {view.shared && <span className="quiet">（共享）</span>}
          {view === active && changed && <span className="quiet">（已改）</span>}
          <span className="view-count">{counts.data?.listCounts[index] ?? ''}</span>
        </Link>
      ))}
      <span className="view-actions">
        {active?.mine && (
          <button type="button" className="button button-small" onClick={() => setAsked('change')}>
            管理视图
          </button>
        )}
        {(active === undefined ? current !== '' : changed || !active.mine) && (
          <button type="button" className="button button-small" onClick={() => setAsked('new')}>
            存为视图
          </button>
        )}
      </span>
      {asked && (
        <Suspense fallback={null}>
          <ViewDialog
            list={list}
            view={asked === 'change' ? (active ?? null) : null}
            views={views.filter(({ mine }) => mine)}
            current={current}
            onOpen={view => void navigate(urlOf(view), { replace: true })}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </nav>
  );
}
