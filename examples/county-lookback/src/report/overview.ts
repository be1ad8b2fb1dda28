import { assumptions, totalsOf, type Settled } from '@dzfp/cli/settle';
import { grouped } from './grouped.ts';
import { html, type Html } from './html.ts';

/** The head of the report: what was read, what came of it, whether it balances, and what it rests on. */
export function overview(settled: Settled): Html {
  const { final, provisional, balance } = totalsOf(settled.years);
  const tiles = [
    { figure: settled.rows, zh: '读入行', en: 'rows read' },
    { figure: final.stays + provisional.stays, zh: '结算行', en: 'rows settled' },
    { figure: settled.setAside.length, zh: '搁置行', en: 'rows set aside' },
    { figure: final.persons, zh: '确定年度（人）', en: 'final years' },
    { figure: provisional.persons, zh: '暂定年度（人）', en: 'provisional years' },
    { figure: final.beyondLimit, zh: '达到或超过限度', en: 'at or above the limit' },
  ];
  return html` ${settled.used.illustrative ? banner() : html``}
    <div class="tiles">
      ${tiles.map(
        ({ figure, zh, en }) => html`<div class="tile"><b>${figure}</b><span>${zh}</span><small>${en}</small></div>`,
      )}
    </div>
    <p class="balance ${balance.balanced ? 'ok' : 'bad'}">
      总费用 ${grouped(balance.cost)} 元 = 各方支付 ${grouped(balance.paid)} 元 + 个人负担 ${grouped(balance.borne)}
      元：<b>${balance.balanced ? '逐分平衡' : '不平衡'}</b>
      <small>${balance.balanced ? 'balances to the fen' : 'does not balance'}</small>
    </p>
    <ul class="assumptions">
      ${assumptions.map(({ zh, en }) => html`<li>${zh}<small>${en}</small></li>`)}
    </ul>`;
}

function banner(): Html {
  return html`<div class="banner" role="note">
    <b>示例参数，不是政策依据。</b> 德州 2019 年未见公开来源的参数由示例值代替，见“所用参数”；数据均为虚构。<small
      >Illustrative values, no policy: what no source gives for Dezhou in 2019 is made up, see “Values used”. All
      persons are fictional.</small
    >
  </div>`;
}
