import { useEffect, useRef } from 'react';
import { onThemeChange } from '../theme/themeChoice';
import { coloursNow, coloursOnPaper, type Colours } from './colours';
import { drawChart, type ChartOption, type DrawnChart } from './engine';

/** A mark of the drawing: which series, and which of its values. */
export interface Mark {
  readonly series: string;
  readonly index: number;
}

export interface ChartProps {
  /** What it shows, in a sentence, for who does not see it; the table says the rest. */
  readonly label: string;
  /** Pixels. */
  readonly height: number;
  /** Asked again when the colours change. */
  readonly option: (colours: Colours) => ChartOption;
  readonly onPress?: (mark: Mark) => void;
}

/** A drawing on a canvas, as wide as its place. Not for the keyboard: its table is, and says the same with links. */
export function Chart({ label, height, option, onPress }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart>(undefined);
  const latest = useRef({ option, onPress });

  useEffect(() => {
    const chart = drawChart(place.current!);
    drawn.current = chart;
    const draw = (colours: Colours) => {
      chart.setOption(latest.current.option(colours), { notMerge: true });
      chart.getZr().flush();
    };
    const drawNow = () => draw(coloursNow());
    const drawOnPaper = () => draw(coloursOnPaper());
    chart.on('click', ({ seriesName, dataIndex }) =>
      latest.current.onPress?.({ series: seriesName ?? '', index: dataIndex }),
    );
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current!);
    const stop = onThemeChange(drawNow);
    addEventListener('beforeprint', drawOnPaper);
    addEventListener('afterprint', drawNow);
    return () => {
      removeEventListener('beforeprint', drawOnPaper);
      removeEventListener('afterprint', drawNow);
      stop();
      observer.disconnect();
      chart.dispose();
    };
  }, []);

  useEffect(() => {
    latest.current = { option, onPress };
    drawn.current?.setOption(option(coloursNow()), { notMerge: true });
  }, [option, onPress]);

  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />;
}
