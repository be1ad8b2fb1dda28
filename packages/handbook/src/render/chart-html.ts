import type { Language } from '@dzfp/core';
import type { Chart } from '../chart/chart.ts';
import { chartSvg } from '../chart/chart-svg.ts';
import { escaped, htmlTable } from './html.ts';

const words = {
  zh: { table: '数据表', turns: '折点和跳变', figures: '用第一个算例的其余数值计算', example: '第一个算例' },
  en: {
    table: 'The figures',
    turns: 'Kinks and jumps',
    figures: 'computed with the other values of the first example',
    example: 'the first example',
  },
} as const;

/** A chart with its figures beneath. */
export function chartHtml(chart: Chart, language: Language): string {
  const word = words[language];
  const svg = chartSvg(chart, language).replace('<svg ', `<svg role="img" aria-label="${escaped(chart.title)}" `);
  const from = chart.form === 'waterfall' ? word.example : word.figures;
  const caption = `<figcaption>${escaped(chart.title)} <small>${from}</small></figcaption>`;
  const table = `<details><summary>${word.table}</summary>${htmlTable(chart.table)}</details>`;
  const turns =
    chart.turns === undefined ? '' : `<details><summary>${word.turns}</summary>${htmlTable(chart.turns)}</details>`;
  return `<figure class="chart" tabindex="0" id="chart-${escaped(chart.id)}">${caption}${svg}</figure>${table}${turns}`;
}
