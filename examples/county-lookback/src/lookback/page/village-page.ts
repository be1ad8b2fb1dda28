import type { HouseholdAssessment } from '@dzfp/core/engine';
import { html } from '../../report/html.ts';
import type { VillageReport } from '../villages.ts';
import { findingNames } from './county-page.ts';
import { frame } from './frame.ts';

/** The file of a village, with links to the card of each of its households; no name and no number of a person is on it. */
export function villagePage(
  { village, items, file, findings, unknownParcels }: VillageReport,
  cards: readonly HouseholdAssessment[],
): string {
  return frame(`${village.name} 一村一档`, `${village.county} · ${village.township} · ${village.code}`, [
    html`<section>
      <h2>五通十有<small>${items.met} met · ${items.unmet} unmet · ${items.unknown} unknown</small></h2>
      <p>
        ${items.lines.map(({ item, state }) => html`<span class="item ${state}">${item} ${stateNames[state]}</span>`)}
      </p>
    </section>`,
    html`<section>
      <h2>短板次序<small>Shortfalls in the order of works</small></h2>
      <ol>
        ${file.open.map(({ item, weight }) => html`<li>${item}（权重 ${weight}）</li>`)}
      </ol>
      <p>
        沉睡资源中有 ${unknownParcels} 宗情况不明，不作判断<small>
          parcels of dormant land not judged: something is unknown</small
        >
      </p>
      ${findings.map(({ kind }) => html`<p class="balance bad"><b>${findingNames[kind]}</b></p>`)}
    </section>`,
    html`<section>
      <h2>各户明白卡<small>The card of each household, one printed page</small></h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>户</th>
              <th class="n">应享受</th>
              <th class="n">不享受</th>
              <th class="n">待核实</th>
              <th class="n">预警</th>
            </tr>
          </thead>
          <tbody>
            ${cards.map(
              ({ household, owed, notOwed, undecided, alerts }) =>
                html`<tr>
                  <td><a href="../cards/${household}.html">${household}</a></td>
                  <td class="n">${owed.length}</td>
                  <td class="n">${notOwed.length}</td>
                  <td class="n">${undecided.length}</td>
                  <td class="n">${alerts.length}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`,
  ]);
}

const stateNames = { met: '✓', unmet: '✗', unknown: '？' } as const;
