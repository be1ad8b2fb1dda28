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
import type { Chart } from './chart.ts';

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
    ...(many ? { legend: { top: 0, type: 'plain' } } : {}),
    xAxis: acrossOf(form, across, language),
    yAxis: {
      type: 'value',
      name: many ? '' : up,
      nameTextStyle: { align: 'left' },
      axisLabel: { formatter: short(language) },
    },
    series: series.map(({ name, values }) =>
      form === 'bars'
        ? {
            type: 'bar',
            name,
            data: [...values],
            barMaxWidth: 48,
            label: {
              show: true,
              position: 'top',
              formatter: ({ value }) => (typeof value === 'number' ? String(value) : ''),
            },
          }
        : {
            type: 'line',
            name,
            showSymbol: false,
            data: values.map((value, i) => [Number(across.places[i]), value]),
            ...(form === 'stack'
              ? { stack: 'all', areaStyle: { opacity: 0.85 }, lineStyle: { width: 0.5 } }
              : { step: false }),
          },
    ),
  };
}

function acrossOf(
  form: Chart['form'],
  { name, places }: Chart['across'],
  language: Language,
): NonNullable<Option['xAxis']> {
  const common = { name, nameLocation: 'middle', nameGap: 30 } as const;
  if (form === 'bars') return { ...common, type: 'category', data: places.map(String), axisLabel: { interval: 0 } };
  return { ...common, type: 'value', max: Number(places.at(-1)), axisLabel: { formatter: short(language) } };
}

/** 50,000 as 5万, or 50k. */
function short(language: Language): (value: number) => string {
  return (value) => {
    if (language === 'zh') return Math.abs(value) >= 10_000 ? `${value / 10_000}万` : String(value);
    return Math.abs(value) >= 10_000 ? `${value / 1000}k` : String(value);
  };
}
