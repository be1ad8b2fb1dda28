import type { Language } from '@dzfp/core';
import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  type GridComponentOption,
  type LegendComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, Series } from './chart.ts';

type Option = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption>;

const width = 680;
const height = 360;
/** Told apart in print and by colour-blind readers by lightness too. */
const colours = ['#1d5b94', '#d9822b', '#1f8a5b', '#8e3b8a', '#b3402e', '#6b7d8c', '#c7a008', '#3a3f44'];

let ready = false;

/** Draws a chart as SVG with Chinese labels, without a browser. */
export function chartSvg(chart: Chart, language: Language): string {
  if (!ready) use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);
  ready = true;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawing.setOption(optionOf(chart, language));
  const svg = drawing.renderToSVGString().replace(/ ecmeta_\w+="[^"]*"/g, ''); // what only a script on the page would read
  drawing.dispose();
  return svg;
}

function optionOf({ form, across, series, up }: Chart, language: Language): Option {
  const many = series.length > 1;
  const decal = { show: form !== 'curve' };
  return {
    animation: false,
    color: colours,
    aria: { enabled: true, decal },
    grid: {
      left: 12,
      right: 28,
      top: many ? 56 : 36,
      bottom: 36,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(many ? { legend: { top: 0, type: 'plain', data: series.map(({ name }) => name) } } : {}),
    xAxis: acrossOf(form, across, language),
    yAxis: {
      type: 'value',
      name: many ? '' : up,
      nameTextStyle: { align: 'left' },
      axisLabel: { formatter: short(language) },
    },
    series: form === 'waterfall' ? floating(series) : series.map((each) => drawnSeries(each, form, across)),
  };
}

function drawnSeries(
  { name, values }: Series,
  form: 'curve' | 'stack' | 'bars',
  { places }: Chart['across'],
): BarSeriesOption | LineSeriesOption {
  if (form === 'bars') return barsOf(name, values);
  const way = form === 'stack' ? { stack: 'all', areaStyle: { opacity: 0.85 }, lineStyle: { width: 0.5 } } : {};
  const data = values.map((value, i) => [Number(places[i]), value]);
  return { type: 'line', name, showSymbol: false, data, ...way };
}

function barsOf(name: string, values: Series['values']): BarSeriesOption {
  return {
    type: 'bar',
    name,
    data: values.map((value) => value ?? '-'),
    barMaxWidth: 48,
    label: {
      show: true,
      position: 'top',
      formatter: ({ value }) => (typeof value === 'number' ? value.toLocaleString('en-US') : ''),
    },
  };
}

/** The parts of a waterfall hang from the amount before them, on bars that are not seen. */
function floating(series: readonly Series[]): BarSeriesOption[] {
  const [amounts, parts] = series.map(({ values }) => values);
  let level = 0;
  const below = (amounts ?? []).map((amount, i) => {
    level = amount ?? level - (parts?.[i] ?? 0);
    return amount === null ? level : 0;
  });
  const unseen: BarSeriesOption = { type: 'bar', data: below, itemStyle: { color: 'none', decal: { symbol: 'none' } } };
  return [unseen, ...series.map(({ name, values }) => barsOf(name, values))].map((each) => ({ ...each, stack: 'all' }));
}

function acrossOf(
  form: Chart['form'],
  { name, places }: Chart['across'],
  language: Language,
): NonNullable<Option['xAxis']> {
  const common = { name, nameLocation: 'middle', nameGap: 30 } as const;
  if (form === 'bars' || form === 'waterfall') {
    const axisLabel = { interval: 0, width: (width - 80) / places.length - 12, overflow: 'break' } as const;
    return { ...common, type: 'category', data: places.map(String), axisLabel };
  }
  return { ...common, type: 'value', max: Number(places.at(-1)), axisLabel: { formatter: short(language) } };
}

/** 50,000 as 5万, or 50k. */
function short(language: Language): (value: number) => string {
  return (value) => {
    if (language === 'zh') return Math.abs(value) >= 10_000 ? `${value / 10_000}万` : String(value);
    return Math.abs(value) >= 10_000 ? `${value / 1000}k` : String(value);
  };
}
