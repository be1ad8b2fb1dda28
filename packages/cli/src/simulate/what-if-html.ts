import type { ExplainedLoss } from '@dzfp/batch';
import type { Language } from '@dzfp/core';
import { explanationText } from '@dzfp/core/reading';
import { chartSvg, escaped, htmlTable } from '@dzfp/handbook';
import { chartsAbove } from './what-if-charts.ts';
import { whatIfSentences } from './what-if-sentences.ts';
import { whatIfTables, type WhatIfTable } from './what-if-tables.ts';
import type { WhatIf } from './what-if.ts';

const style = `body{font-family:"Noto Sans SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:72em;padding:0 1em;line-height:1.5}
h1 span,h2 span,.en{color:#555;font-weight:normal}.en{font-size:.92em}.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.92em}th,td{border:1px solid #bbb;padding:.3em .6em;text-align:end}th[scope=row]{text-align:start}thead th{background:#eee}
figure{margin:1em 0}svg{max-width:100%;height:auto}pre{white-space:pre-wrap;font-size:.85em;border-inline-start:.25em solid #ccc;padding-inline-start:1em}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(20em,1fr));gap:1em}@page{size:A4 landscape;margin:12mm}@media print{details{break-inside:avoid}}`;

/** A report as one page that opens anywhere, without a network: Chinese, with English beside it. */
export function whatIfHtml(of: WhatIf): string {
  const { title } = of.policy;
  const [zh, en] = [whatIfTables(of, 'zh'), whatIfTables(of, 'en')];
  const sections = zh.map((table, i) => section(of, table, en[i] ?? table));
  const said = (language: Language): string =>
    whatIfSentences(of, language)
      .map((each) => `<p${language === 'en' ? ' class="en" lang="en"' : ''}>${escaped(each)}</p>`)
      .join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>政策模拟：${escaped(title.zh)}</title>
<style>${style}</style>
<h1>政策模拟：${escaped(title.zh)} <span lang="en">What-if: ${escaped(title.en)}</span></h1>
${said('zh')}${said('en')}
${sections.join('\n')}
</html>
`;
}

/** A table with its charts; heads say both languages, labels stand in a second table in English. */
function section(of: WhatIf, zh: WhatIfTable, en: WhatIfTable): string {
  const charts = chartsAbove(of, zh).map((chart) => {
    const svg = chartSvg(chart, 'zh').replace(
      '<svg ',
      `<svg role="img" aria-label="${escaped(`${zh.title} ${en.title}`)}" `,
    );
    return `<figure>${svg}</figure>`;
  });
  const table = (each: WhatIfTable): string =>
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(each.title)}">${htmlTable(each)}</div>`;
  const explained = zh.id === 'largest' ? of.losses.map(lossHtml).join('') : '';
  return `<section id="${zh.id}"><h2>${escaped(zh.title)} <span lang="en">${escaped(en.title)}</span></h2>
${charts.join('')}${table(zh)}<details lang="en"><summary>${escaped(en.title)}</summary>${table(en)}</details>${explained}</section>`;
}

function lossHtml({ row, explained }: ExplainedLoss): string {
  const steps = (language: Language, heads: readonly [string, string]): string =>
    `<div class="two"${language === 'en' ? ' lang="en"' : ''}>${[explained.before, explained.after]
      .map((each, i) => `<div><h3>${heads[i] ?? ''}</h3><pre>${escaped(explanationText(each, language))}</pre></div>`)
      .join('')}</div>`;
  return `<details><summary>第 ${row + 1} 条如何算得 <span lang="en">how record ${row + 1} is decided</span></summary>${steps('zh', ['前', '后'])}${steps('en', ['before', 'after'])}</details>`;
}
