import { parseMoney, type Wire } from '@dzfp/core';
import type { FundLedger } from '@dzfp/funds';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

/** A bar of the waterfall, in fen: what hangs below it, and how long it is. */
interface Bar {
  readonly name: string;
  readonly below: number;
  readonly length: number;
}

/** What came in, what each node still holds, what was paid out. It closes, for a ledger conserves. */
export function waterfallBars({ entered, left, nodes }: Wire<FundLedger>): readonly Bar[] {
  let level = parseMoney(entered) as number;
  const held = nodes
    .filter(({ balance }) => parseMoney(balance) > 0)
    .map(({ node, balance }): Bar => {
      const length = parseMoney(balance);
      level -= length;
      return { name: `${node}结余`, below: level, length };
    });
  return [
    { name: '到账', below: 0, length: parseMoney(entered) },
    ...held,
    { name: '已支付', below: 0, length: parseMoney(left) },
  ];
}

/** Draws the waterfall as SVG on the server. */
export function waterfallSvg(ledger: Wire<FundLedger>): string {
  const bars = waterfallBars(ledger);
  const yuan = (fen: number): number => fen / 100;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 340 });
  drawing.setOption({
    animation: false,
    grid: { left: 12, right: 12, top: 28, bottom: 12, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      axisLabel: { interval: 0, width: 92, overflow: 'break' },
    },
    yAxis: { type: 'value', axisLabel: { formatter: (value: number) => `${value / 10_000}万` } },
    series: [
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        itemStyle: { color: 'none' },
        data: bars.map(({ below }) => yuan(below)),
      },
      {
        type: 'bar',
        stack: 'all',
        barMaxWidth: 56,
        data: bars.map(({ length }, i) => ({
          value: yuan(length),
          itemStyle: { color: i === 0 ? '#1d5b94' : i === bars.length - 1 ? '#1f8a5b' : '#d9822b' },
        })),
      },
    ],
  });
  const svg = drawing.renderToSVGString().replace(/ ecmeta_\w+="[^"]*"/gu, ''); // what only a script on the page would read
  drawing.dispose();
  return svg;
}
