import type { Language } from '@dzfp/core';
import { escaped } from '../render/html.ts';
import { badge } from '../render/parameters-html.ts';
import { verbatim } from '../render/verbatim.ts';
import type { AreaEntry } from './areas.ts';
import type { SitePages } from './site-pages.ts';

const words = {
  zh: {
    lead: '德州市 2019 年扶贫开发工作要点十二个方面的政策：每条规则写明条款、参数的来源、计算方法、算例和保证，并可在本页直接试算。内容全部由程序中的政策声明生成，不另行手写。',
    find: '怎样查',
    how: [
      '按条款找：打开“条款与政策”。按平常叫法找：用上方的搜索，例如“低保”“危房”“助学贷款”。',
      '每个数字旁边标有等级：看到文件原文的是“原文”，报纸或转载的是“转述”，为演示而设的是“示例”，没有来源的是“缺来源”。',
      '示例参数不是政策依据；缺来源的参数由主管部门在“缺口”页填报。',
    ],
    areas: '十二个方面',
    count: (policies: number, clauses: number) => `${clauses} 条 · ${policies} 项政策`,
  },
  en: {
    lead: 'The policies of the twelve areas of Dezhou’s work points of 2019: each rule with its clause, the source of each figure, the way it is computed, examples and guarantees, and a calculator on the page. Everything is generated from the declarations in the program; nothing is written twice.',
    find: 'How to find your way',
    how: [
      'By clause: open “Clauses and policies”. By everyday name: use the search above, for instance “dibao”, “dangerous”, “student loan”.',
      'Each figure says how it stands: the document itself was seen (official), a newspaper or copy was seen (reported), it was made up for demonstration (illustrative), or there is no source yet.',
      'Illustrative figures are no policy; what has no source is supplied by the authority in charge on the page of gaps.',
    ],
    areas: 'The twelve areas',
    count: (policies: number, clauses: number) => `${clauses} clauses · ${policies} policies`,
  },
} as const;

/** The first page: what this is, how to find one's way, and the areas. */
export function homeMarkdown(title: string, areas: readonly AreaEntry[], pages: SitePages, language: Language): string {
  const word = words[language];
  const standings = (['official', 'reported', 'assumed', 'missing'] as const)
    .map((each) => badge(each, language))
    .join(' ');
  const how = `<ol>${word.how.map((each) => `<li>${escaped(each)}</li>`).join('')}</ol><p>${standings}</p>`;
  const cards = areas.map(({ id, title: name, clauses }) => {
    const policies = new Set(clauses.flatMap((each) => each.policies.map((policy) => policy.id))).size;
    return `<li><a href="${pages.clauses}#a-${id}"><strong>${id === '0' ? '' : `${id} `}${escaped(name)}</strong><span>${word.count(policies, clauses.length)}</span></a></li>`;
  });
  return [
    `# ${title}`,
    word.lead,
    `## ${word.find} {#find}`,
    verbatim(how),
    `## ${word.areas} {#areas}`,
    verbatim(`<ul class="areas">${cards.join('')}</ul>`),
  ].join('\n\n');
}
