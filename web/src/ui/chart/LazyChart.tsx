import { lazy, Suspense } from 'react';
import type { ChartProps } from './Chart';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));

/** A chart whose engine is fetched when the first one is shown; its place is kept meanwhile. */
export function LazyChart(props: ChartProps) {
  return (
    <Suspense
      fallback={
        <div className="chart" role="status" aria-label="正在载入图表" style={{ height: props.height }} />
      }
    >
      <Chart {...props} />
    </Suspense>
  );
}
