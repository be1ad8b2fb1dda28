import { regionOf } from '@dzfp/core/model';
import { html, type Html } from '../report/html.ts';
import { countyTiles, type Tile } from './county-tiles.ts';

/** What is shown of a county. */
export interface CountyFigure {
  readonly county: string;
  readonly households: number;
  readonly alerts: number;
}

/** From light to dark, told apart in print too; the text on a tile is dark on the first three. */
const shades = ['#e3eef7', '#b5d3ea', '#7fb2d9', '#3f82b5', '#174f7c'];
const [width, height, gap] = [132, 66, 6];

/** Alerts of a hundred households, in tenths, rounded half up. */
export function alertsPerHundred({ households, alerts }: CountyFigure): number {
  return Math.floor((alerts * 2000 + households) / (households * 2));
}

function printed(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** The upper ends of five equal classes, in tenths; the last one takes the largest figure in. */
export function classesOf(figures: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.ceil(Math.max(0, ...figures) / shades.length));
  return shades.map((_, i) => step * (i + 1));
}

/** A schematic map of the counties by their alerts, its legend, and the same as a table. A county without a household has no figure. */
export function countyMapSection(figures: readonly CountyFigure[]): Html {
  const known = new Map(figures.filter(({ households }) => households > 0).map((each) => [each.county, each] as const));
  const ends = classesOf([...known.values()].map(alertsPerHundred));
  const columns = Math.max(...countyTiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...countyTiles.map(({ row }) => row)) + 1;
  const elsewhere = [...known.keys()].filter((code) => countyTiles.every((tile) => tile.code !== code));
  return html`<section id="map">
    <h2>各县市区每百户预警数<small>Alerts per hundred households assessed; a schematic map</small></h2>
    <div class="pair">
      <figure>
        <svg
          viewBox="0 0 ${columns * (width + gap)} ${rows * (height + gap)}"
          role="img"
          aria-label="示意图，数字见旁边的表 schematic map, figures in the table beside"
        >
          ${countyTiles.map((tile) => tileOf(tile, known.get(tile.code), ends))}
        </svg>
        <ul class="legend">
          ${ends.map((end, i) => legendOf(shades[i] ?? '', `${printed((ends[i - 1] ?? -1) + 1)} – ${printed(end)}`))}
          ${legendOf('none', '没有评估的户 no household')}
        </ul>
        <p class="note">
          示意图：格子只表示大致方位，不表示边界、面积和距离。 Schematic: tiles show rough directions, no boundaries,
          areas or distances. ${elsewhere.length === 0 ? '' : `不在图上的代码 not on the map: ${elsewhere.join('、')}`}
        </p>
      </figure>
      ${figuresTable([...known.values()])}
    </div>
  </section>`;
}

function tileOf({ code, column, row, label }: Tile, figure: CountyFigure | undefined, ends: readonly number[]): Html {
  const [x, y] = [column * (width + gap), row * (height + gap)];
  const tenths = figure && alertsPerHundred(figure);
  const shade = tenths === undefined ? -1 : ends.findIndex((end) => tenths <= end);
  const ink = shade > 2 ? '#fff' : shade < 0 ? 'currentColor' : '#10222f';
  const name = regionOf(code)?.name.zh ?? code;
  return html`<g data-county="${code}">
    <title>${name}：${tenths === undefined ? '没有评估的户' : printed(tenths)}</title>
    <rect
      x="${x}"
      y="${y}"
      width="${width}"
      height="${height}"
      rx="8"
      fill="${shades[shade] ?? 'none'}"
      stroke="currentColor"
      stroke-opacity=".35"
      stroke-dasharray="${shade < 0 ? '5 4' : 'none'}"
    />
    <text x="${x + width / 2}" y="${y + 28}" text-anchor="middle" font-size="17" fill="${ink}">${label ?? name}</text>
    <text x="${x + width / 2}" y="${y + 51}" text-anchor="middle" font-size="16" fill="${ink}"
      >${tenths === undefined ? '–' : printed(tenths)}</text
    >
  </g>`;
}

function legendOf(fill: string, words: string): Html {
  return html`<li>
    <svg width="22" height="14" style="width: 22px; margin: 0">
      <rect x="1" y="1" width="20" height="12" rx="3" fill="${fill}" stroke="currentColor" stroke-opacity=".35" />
    </svg>
    ${words}
  </li>`;
}

function figuresTable(figures: readonly CountyFigure[]): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>县市区</th>
          <th class="n">评估户数</th>
          <th class="n">预警</th>
          <th class="n">每百户</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          (each) =>
            html`<tr>
              <td>${regionOf(each.county)?.name.zh ?? each.county}</td>
              <td class="n">${each.households}</td>
              <td class="n">${each.alerts}</td>
              <td class="n">${printed(alertsPerHundred(each))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
