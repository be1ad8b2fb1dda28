import { html, raw } from 'hono/html';
import { areaName, type Board, type CaseLine } from '../board.ts';
import { sights, type Officer } from '../officer.ts';
import { frame, type Html } from './frame.ts';
import { waterfallSvg } from './waterfall.ts';

/** What the areas of work are called. */
const works: Readonly<Record<string, string>> = {
  pathway: '脱贫路径',
  funds: '资金',
  industry: '产业',
  village: '村提升',
  education: '教育',
  medical: '医疗',
  housing: '住房',
  'safety-net': '兜底',
  motivation: '志智双扶',
  society: '社会扶贫',
  cooperation: '协作',
  monitoring: '监测',
};
const risks = {
  income: '收入下降',
  school: '失学辍学',
  illness: '因病支出',
  house: '住房不安全',
  water: '饮水不安全',
  disaster: '灾害意外',
  employment: '失业',
  other: '其他',
} as const;
const states = { met: ['✓', '达标'], unmet: ['✗', '未达标'], unknown: ['?', '未知'] } as const;

/** The whole board of an officer; it prints, and needs no script. */
export function boardPage(officer: Officer, board: Board, isSample: boolean): Html {
  const { names, numbers } = sights[officer.role];
  const masked = numbers ? '显示姓名和证件号码' : names ? '证件号码已脱敏' : '姓名和证件号码已脱敏';
  return frame(
    '防返贫监测',
    html`<header>
        <div>
          <h1>防返贫监测<small>Watch for a fall back into poverty</small></h1>
          <p>
            ${areaName(board.area)}${officer.bureau === null ? '' : ` · ${works[officer.bureau] ?? officer.bureau}`} ·
            ${officer.name} · ${masked}
          </p>
        </div>
        <form class="day">
          <label>日期 <input type="date" name="on" value="${board.on}" /></label><button>查看</button>
        </form>
        <form method="post" action="/sign-out"><button>退出</button></form>
      </header>
      <p class="banner">
        ${isSample ? '示例数据，人和事都是虚构的；' : ''}没有出处的标准用示例参数，标 ※，不是政策依据。
        ${isSample ? 'Fictional records; ' : ''}※ rests on made-up values.
      </p>
      ${alertsPart(board)} ${casesPart(board)} ${villagesPart(board)} ${fundsPart(board)}`,
  );
}

function part(id: string, zh: string, en: string, ...content: readonly (Html | string)[]): Html {
  return html`<section id="${id}" class="card">
    <h2>${zh}<small>${en}</small></h2>
    ${content}
  </section>`;
}

function table(head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head.map((each) => html`<th>${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function alertsPart({ alerts }: Board): Html | string {
  if (alerts === undefined) return '';
  const byWork = Object.keys(works).flatMap((work) => {
    const count = alerts.filter((each) => each.work === work).length;
    return count === 0 ? [] : html`<li>${works[work] ?? work} <b>${count}</b></li>`;
  });
  const rows = alerts.map(({ household, village, person, work, clauses, title, what, illustrative }) => [
    household,
    village,
    person.name,
    person.number,
    works[work] ?? work,
    what.zh,
    html`${title.zh}${illustrative ? ' ※' : ''}<small>条款 ${clauses.join('、')}</small>`,
  ]);
  return part(
    'alerts',
    `预警（${alerts.length} 条）`,
    'Alerts of all areas',
    html`<ul class="tiles">
      ${byWork}
    </ul>`,
    table(['户编号', '村', '姓名', '证件号码', '领域', '预警', '依据'], rows),
  );
}

function casesPart({ cases }: Board): Html | string {
  if (cases === undefined) return '';
  const rows = cases.map((each) => [
    each.case,
    each.village,
    each.person.name,
    risks[each.risk],
    each.next?.name.zh ?? '',
    each.next?.who.zh ?? '',
    each.next?.due ?? '',
    daysOf(each),
    each.late.map(({ name, days }) => `${name.zh}逾期 ${days} 日`).join('；'),
  ]);
  return part(
    'cases',
    '个案期限',
    'Cases with the days left; set times are illustrative ※',
    table(['个案', '村', '户主', '风险', '下一步', '谁办', '截止日', '剩余', '逾期记录'], rows),
  );
}

function daysOf({ daysLeft, next, open }: CaseLine): Html | string {
  if (daysLeft === undefined)
    return open === false ? '已结案' : next === undefined ? '已帮扶，未结案' : html`<b class="unknown">不详</b>`;
  return daysLeft < 0 ? html`<b class="unmet">逾期 ${-daysLeft} 日</b>` : html`<b class="met">${daysLeft} 日</b>`;
}

function villagesPart({ villages }: Board): Html | string {
  if (villages === undefined) return '';
  const { items, lines, progress } = villages;
  const rows = lines.map(({ name, code, report }) => [
    html`${name}<small>${code}</small>`,
    ...report.lines.map(({ state, contradicted }) => {
      const [mark, said] = states[state];
      const note = contradicted === true ? '，与收入数据矛盾' : '';
      return html`<span class="${state}" title="${said}${note}">${mark}${note === '' ? '' : '!'}</span>`;
    }),
    `${report.met}/${report.met + report.unmet}`,
    `${report.met}/${report.met + report.unmet + report.unknown}`,
  ]);
  const sum = (state: keyof typeof states): number => progress.items.reduce((all, each) => all + each[state], 0);
  return part(
    'villages',
    '五通十有',
    'Five connections and ten haves; the names of the items are placeholders ※',
    html`<ul class="tiles">
      ${Object.entries(states).map(([state, [mark, said]]) => html`<li class="${state}">${mark} ${said} <b>${sum(state as keyof typeof states)}</b></li>`)}
    </ul>`,
    table(['村', ...items, '占已知', '占全部'], rows),
  );
}

function fundsPart({ funds }: Board): Html | string {
  if (funds === undefined) return '';
  const { entered, held, left, nodes, findings, sound } = funds;
  const rows = nodes.map(({ node, received, paid, balance }) => [node, received, paid, balance]);
  return part(
    'funds',
    '资金去向',
    'Where the money is',
    html`<p>
      到账 <b>${entered}</b> 元 = 已支付 <b>${left}</b> 元 + 结余
      <b>${held}</b> 元；${sound ? '账目相符' : `问题 ${findings.length} 项`}
    </p>`,
    html`<figure role="img" aria-label="资金瀑布图，数字见下表">${raw(waterfallSvg(funds))}</figure>`,
    table(['单位', '收到（元）', '拨付（元）', '结余（元）'], rows),
  );
}
