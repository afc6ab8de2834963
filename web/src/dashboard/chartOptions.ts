/** What is drawn, from the numbers and the colours. A grade has its letter, its shape and its pattern beside its colour. */
import type { Colours } from '../ui/chart/colours';

export interface BarSeries {
  readonly name: string;
  readonly colour: `--${string}`;
  /** Stripes over the colour, so that it is told without it. */
  readonly striped?: boolean;
  readonly values: readonly number[];
}

export interface Bars {
  readonly categories: readonly string[];
  /** Stacked, the first one at the foot. */
  readonly series: readonly BarSeries[];
  readonly across: boolean;
  /** Pixels of the bars, at most. */
  readonly thickness: number;
}

export function stackedBars({ categories, series, across, thickness }: Bars) {
  return (colours: Colours) => {
    const ink = colours('--ink-soft');
    const text = { color: ink, fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 };
    const names = {
      type: 'category',
      data: categories,
      inverse: across,
      axisLine: { lineStyle: { color: colours('--line') } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: !across },
    };
    const numbers = {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: colours('--line') } },
      axisLabel: text,
    };
    return {
      animation: false,
      grid: {
        left: 4,
        right: 12,
        top: 12,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      tooltip: {
        // Drawn, not written into the page, which its policy would not let have styles of its own.
        renderMode: 'richText',
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        backgroundColor: colours('--paper'),
        borderColor: colours('--line'),
        textStyle: { ...text, color: colours('--ink') },
      },
      xAxis: across ? numbers : names,
      yAxis: across ? names : numbers,
      series: series.map(({ name, colour, striped, values }) => ({
        type: 'bar',
        name,
        stack: 'all',
        data: values,
        barMaxWidth: thickness,
        cursor: 'pointer',
        emphasis: { focus: 'none' },
        itemStyle: {
          color: colours(colour),
          borderColor: colours('--paper'),
          borderWidth: 0.5,
          ...(striped && {
            decal: {
              symbol: 'rect',
              color: colours('--paper'),
              dashArrayX: [1, 0],
              dashArrayY: [1, 5],
              rotation: Math.PI / 4,
            },
          }),
        },
      })),
    };
  };
}
