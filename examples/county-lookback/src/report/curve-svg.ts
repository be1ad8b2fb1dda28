import { html, type Html } from './html.ts';
import { largest, type CurvePoint } from './curve-points.ts';
import { layers, type Layer } from './layers.ts';

const width = 560;
const height = 330;
const left = 46;
const right = 12;
const top = 14;
const bottom = 44;

/** Square roots: most bills are small, and on a straight scale they would vanish at the left edge. */
const x = (fen: number): number => left + Math.sqrt(fen / 100 / largest) * (width - left - right);
const y = (share: number): number => top + (1 - share) * (height - top - bottom);
const at = (number: number): string => number.toFixed(1);

const ticks = [1000, 5000, 20_000, 50_000, 100_000, 200_000];

/** Who bears which share of the cost, as stacked areas with the limit drawn across. */
export function curveSvg(points: readonly CurvePoint[], title: string, limit: number): Html {
  const below = new Map<CurvePoint, number>(points.map((point) => [point, 0]));
  const areas = layers.map((layer) => area(layer, points, below));
  const line = y(limit);
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    ${areas}
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        html`<g class="axis"
          ><line x1="${left}" x2="${width - right}" y1="${at(y(share))}" y2="${at(y(share))}" /><text
            x="${left - 6}"
            y="${at(y(share) + 4)}"
            text-anchor="end"
            >${share * 100}%</text
          ></g
        >`,
    )}
    ${ticks.map(
      (yuan) =>
        html`<g class="axis"
          ><line
            x1="${at(x(yuan * 100))}"
            x2="${at(x(yuan * 100))}"
            y1="${height - bottom}"
            y2="${height - bottom + 5}"
          /><text
            x="${at(x(yuan * 100))}"
            y="${height - bottom + 18}"
            text-anchor="${yuan === largest ? 'end' : 'middle'}"
            >${(yuan / 10_000).toString()} 万</text
          ></g
        >`,
    )}
    <text class="caption" x="${(width + left) / 2}" y="${height - 6}" text-anchor="middle">
      政策范围内费用（元，平方根刻度） in-policy cost, square-root scale
    </text>
    <line class="limit" x1="${left}" x2="${width - right}" y1="${at(line)}" y2="${at(line)}" />
    <text class="limit-label" x="${width - right - 4}" y="${at(line - 5)}" text-anchor="end">
      限度 ${(limit * 100).toString()}%
    </text>
  </svg>`;
}

function area(layer: Layer, points: readonly CurvePoint[], below: Map<CurvePoint, number>): Html {
  const lower = points.map((point) => `${at(x(point.cost))},${at(y(below.get(point) ?? 0))}`);
  for (const point of points) below.set(point, (below.get(point) ?? 0) + point.parts[layer.field] / point.cost);
  const upper = points.map((point) => `${at(x(point.cost))},${at(y(below.get(point) ?? 0))}`);
  const outline = [...upper, ...lower.toReversed()].join(' ');
  return html`<polygon class="fill-${layer.field}" points="${outline}" /><polygon
      fill="url(#mark-${layer.field})"
      points="${outline}"
    />`;
}
