import { regionOf } from '@dzfp/core/model';
import { receiptStates, type ReceiptState, type Unplaced } from '@dzfp/pathway';
import { grouped } from '../../report/grouped.ts';
import { html, type Html } from '../../report/html.ts';
import type { Received } from '../../received/received.ts';
import type { ReceiptTotal } from '../../received/receipt-totals.ts';

/** Owed and received by clause, for all and for each county; the households to look into; the payments that answer nothing. */
export function receivedSection({ whole, byCounty, lines, fund, unplaced }: Received): Html {
  const reasons = Map.groupBy(unplaced, ({ why }) => why);
  return html`<section>
    <h2>应享与实享<small>Owed and received: a payment that no list shows is unknown, not nothing</small></h2>
    ${totalTable(whole)}
    ${byCounty.map(
      ({ county, totals }) =>
        html`<details>
          <summary>${regionOf(county)?.name.zh ?? county}</summary>
          ${totalTable(totals)}
        </details>`,
    )}
    <details>
      <summary>须核查的户</summary>
      <ul>
        ${[...lines].flatMap(([household, all]) =>
          all.flatMap(({ state, title, overpaid, outstanding }) =>
            toLookInto.has(state)
              ? [
                  html`<li>
                    <a href="cards/${household}.html">${household}</a> ${title.zh}：${receiptStates[state].zh}
                    ${(state === 'short' ? outstanding?.least : overpaid) ?? ''} 元
                  </li>`,
                ]
              : [],
          ),
        )}
      </ul>
    </details>
    <p>
      台账支付到人 ${fund.receipts.length} 笔，支付到单位或未填证件号码 ${fund.withoutNumber} 笔，搁置
      ${fund.setAside.length} 笔。未比对 ${unplaced.length}
      笔：${[...reasons].map(([why, all]) => `${whyUnplaced[why]} ${all.length} 笔`).join('，')}<small>
        payments to persons, without a number, set aside; those not compared, by reason
      </small>
    </p>
  </section>`;
}

const toLookInto: ReadonlySet<ReceiptState> = new Set<ReceiptState>(['short', 'overpaid', 'notOwed']);

const whyUnplaced: Readonly<Record<Unplaced, string>> = {
  payeeNotRegistered: '收款人不在已评估的户中',
  payeeInSeveralPlaces: '收款人登记在两户以上',
  purposeUnknown: '用途不在对照表',
  beforePeriod: '发放在本年度之前',
  afterDay: '发放在核查日之后',
};

function totalTable(totals: readonly ReceiptTotal[]): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>条款</th>
          <th>政策或用途</th>
          <th class="n">应享<small>元</small></th>
          <th class="n">已知实享<small>元</small></th>
          <th class="n">足额<small>项</small></th>
          <th class="n">应享未享<small>项、元</small></th>
          <th class="n">未到期<small>项</small></th>
          <th class="n">实享不详<small>项、至多元</small></th>
          <th class="n">多享或不应享<small>项、元</small></th>
          <th class="n">应享待定<small>项</small></th>
          <th class="n">无应享可比<small>项</small></th>
        </tr>
      </thead>
      <tbody>
        ${totals.map(
          ({ clauses, title, due, received, states, short, open, beyond }) =>
            html`<tr>
              <td>${clauses.join('、')}</td>
              <td>${title}</td>
              <td class="n">${due === 0 ? '' : grouped(due)}</td>
              <td class="n">${received === 0 ? '' : grouped(received)}</td>
              ${[
                cell(states.received),
                cell(states.short, short),
                cell(states.notDue),
                cell(states.unknown, open),
                cell(states.overpaid + states.notOwed, beyond),
                cell(states.undecided),
                cell(states.unasked),
              ]}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** How many, and what they come to; nothing for none. */
function cell(count: number, fen = 0): Html {
  return html`<td class="n">${count === 0 ? '' : count}${fen === 0 ? '' : html`<small>${grouped(fen)}</small>`}</td>`;
}
