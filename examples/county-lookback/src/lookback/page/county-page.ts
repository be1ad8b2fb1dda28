import { regionOf } from '@dzfp/core/model';
import { grouped } from '../../report/grouped.ts';
import { html, type Html } from '../../report/html.ts';
import { countyMapSection } from '../../map/county-map.ts';
import type { CountyTotals, PolicyTotal } from '../county-totals.ts';
import type { JoinedRegister } from '../households.ts';
import type { LookBack } from '../look-back.ts';
import type { VillageReport } from '../villages.ts';
import type { Received } from '../../received/received.ts';
import { frame } from './frame.ts';
import { receivedSection } from './received-section.ts';

/** The look-back in one page: totals by clause and county, the villages with links to their files, what was set aside. */
export function countyPage({ on, totals, register, villages }: LookBack, received: Received): string {
  const counts = { ...register, assessed: register.households.length };
  return frame('“回头看”：全市十二个方面', `条款 1.1 · ${on} · 每户明白卡、每村档案、逐条汇总`, [
    tilesOf(totals, counts, [{ figure: villages.length, zh: '村', en: 'villages' }]),
    ...totalsSections(totals),
    receivedSection(received),
    villageSection(villages),
    setAsideSection(counts),
  ]);
}

/** The same of a register alone, without villages and payments. */
export function registerPage(on: string, totals: CountyTotals, register: RegisterCounts): string {
  return frame('“回头看”：登记册', `条款 1.1 · ${on} · 逐条汇总`, [
    tilesOf(totals, register, []),
    ...totalsSections(totals),
    setAsideSection(register),
  ]);
}

/** How many households were assessed, and which were not. */
export interface RegisterCounts extends Pick<JoinedRegister, 'setAside' | 'rows' | 'orphans'> {
  readonly assessed: number;
}

interface Tile {
  readonly figure: number;
  readonly zh: string;
  readonly en: string;
}

function tilesOf({ whole }: CountyTotals, { assessed, setAside }: RegisterCounts, more: readonly Tile[]): Html {
  const sum = (of: (each: PolicyTotal) => number): number => whole.reduce((so, each) => so + of(each), 0);
  const tiles: readonly Tile[] = [
    { figure: assessed, zh: '评估户数', en: 'households assessed' },
    { figure: setAside.length, zh: '搁置户数', en: 'set aside' },
    { figure: sum(({ owed }) => owed), zh: '应享受（项）', en: 'entitlements' },
    { figure: sum(({ undecided }) => undecided), zh: '待核实（项）', en: 'undecided' },
    { figure: sum(({ alerts }) => alerts), zh: '预警（条）', en: 'alerts' },
    ...more,
  ];
  return html`<div class="tiles">
    ${tiles.map(({ figure, zh, en }) => html`<div class="tile"><b>${figure}</b><span>${zh}</span><small>${en}</small></div>`)}
  </div>`;
}

function totalsSections({ whole, byCounty }: CountyTotals): readonly Html[] {
  const figures = byCounty.map(({ county, households, policies }) => ({
    county,
    households,
    alerts: policies.reduce((so, { alerts }) => so + alerts, 0),
  }));
  return [
    countyMapSection(figures),
    html`<section>
      <h2>
        按条款汇总<small>By clause: what is owed, what is not, what is still to be asked, what is alarming</small>
      </h2>
      ${policyTable(whole)}
    </section>`,
    ...byCounty.map(
      ({ county, households, policies }) =>
        html`<section>
          <details>
            <summary>${regionOf(county)?.name.zh ?? county}：${households} 户</summary>
            ${policyTable(policies)}
          </details>
        </section>`,
    ),
  ];
}

function policyTable(totals: readonly PolicyTotal[]): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>条款</th>
          <th>政策</th>
          <th class="n">应享受</th>
          <th class="n">金额（元）</th>
          <th class="n">不享受</th>
          <th class="n">待核实</th>
          <th class="n">预警</th>
        </tr>
      </thead>
      <tbody>
        ${totals.map(
          ({ clauses, title, owed, fen, notOwed, undecided, alerts }) =>
            html`<tr>
              <td>${clauses.join('、')}</td>
              <td>${title}</td>
              <td class="n">${owed}</td>
              <td class="n">${fen === 0 ? '' : grouped(fen)}</td>
              <td class="n">${notOwed}</td>
              <td class="n">${undecided}</td>
              <td class="n">${alerts}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function villageSection(villages: readonly VillageReport[]): Html {
  return html`<section>
    <h2>一村一档<small>Each village’s file: items met, unmet, unknown, and what contradicts itself</small></h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>村</th>
            <th class="n">达标</th>
            <th class="n">未达标</th>
            <th class="n">未知</th>
            <th class="n">短板分</th>
            <th>数据矛盾</th>
          </tr>
        </thead>
        <tbody>
          ${villages.map(
            ({ village, items, file, findings }) =>
              html`<tr>
                <td>
                  <a href="villages/${village.code}.html">${village.county} ${village.township} ${village.name}</a>
                </td>
                <td class="n">${items.met}</td>
                <td class="n">${items.unmet}</td>
                <td class="n">${items.unknown}</td>
                <td class="n">${file.score}</td>
                <td>${findings.map(({ kind }) => findingNames[kind]).join('、')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** What each contradiction is called. */
export const findingNames = {
  'indicator-income-conflict': '有集体收入却记为无',
  'revived-area-exceeds-area': '盘活面积超过资源面积',
  'yield-without-revival': '未盘活却有收益',
} as const;

function setAsideSection({ setAside, rows, orphans }: RegisterCounts): Html {
  const reasons = Map.groupBy(setAside, ({ reason }) => reason);
  return html`<section>
    <h2>搁置的户<small>Set aside: ${setAside.length} of ${rows}; nothing is dropped, nothing guessed</small></h2>
    <ul>
      ${[...reasons].map(([reason, all]) => html`<li>${reason}：${all.length} 户（行 ${all.map(({ row }) => row).join('、')}）</li>`)}
      <li>成员行无户可归：${orphans.length} 行（行 ${orphans.join('、')}）</li>
    </ul>
  </section>`;
}
