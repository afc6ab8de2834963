import { useEffect, useRef, useSyncExternalStore } from 'react';
import { GradeTag } from '../domain/GradeTag';
import { ENTERPRISE } from './columns';
import type { Finder } from './finder';
import { cellAt } from './moves';
import { useHangBelow } from './useHangBelow';

export const FINDER_LIST = 'sheet-found';

/** The enterprises found, below the input that asks. The focus stays in the input, which is told which one is marked. */
export function FinderList({ finder }: { readonly finder: Finder }) {
  const found = useSyncExternalStore(finder.subscribe, finder.found);
  const ref = useRef<HTMLDivElement>(null);
  useHangBelow(ref, found?.key ?? null, ENTERPRISE);
  useEffect(() => {
    const cell = found && cellAt({ key: found.key, column: ENTERPRISE });
    if (!cell) return undefined;
    cell.setAttribute('aria-expanded', 'true');
    if (found.enterprises.length > 0)
      cell.setAttribute('aria-activedescendant', `${FINDER_LIST}-${found.at}`);
    return () => {
      cell.setAttribute('aria-expanded', 'false');
      cell.removeAttribute('aria-activedescendant');
    };
  }, [found]);
  return (
    <div className="finder" hidden={!found} ref={ref}>
      <ul id={FINDER_LIST} role="listbox" aria-label="找到的企业">
        {found?.enterprises.map((enterprise, index) => (
          // Chosen by key through the input, which keeps the focus; the press is for the mouse.
          <li
            key={enterprise.id}
            id={`${FINDER_LIST}-${index}`}
            role="option"
            aria-selected={index === found.at}
            onMouseDown={event => {
              event.preventDefault();
              finder.take(found.key, index);
            }}
          >
            <GradeTag grade={enterprise.grade} />
            <span className="finder-name">{enterprise.name}</span>
            <span className="quiet">{enterprise.divisionName}</span>
            <span className="code quiet">{enterprise.creditCode}</span>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {found &&
          (found.failure ||
            (found.totalCount === 0
              ? '没有找到，请换个说法'
              : found.totalCount > found.enterprises.length
                ? `共 ${found.totalCount} 家，再多输几个字可缩小范围`
                : ''))}
      </p>
    </div>
  );
}
