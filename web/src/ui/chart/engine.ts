/** The parts of echarts that the charts use, and no others; loaded with the first chart that is shown. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([AriaComponent, BarChart, CanvasRenderer, GridComponent, TooltipComponent]);

export type ChartOption = EChartsCoreOption;
export type DrawnChart = EChartsType;

export function drawChart(place: HTMLElement): DrawnChart {
  return init(place, null, { renderer: 'canvas' });
}
