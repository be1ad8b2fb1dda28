import type { Edition } from '../edition.ts';
import { escaped, htmlRows } from '../render/html.ts';
import type { Links } from '../render/policy-markdown.ts';
import { verbatim } from '../render/verbatim.ts';
import { gapsIn } from './gaps.ts';

const words = {
  zh: {
    title: '缺口：尚无来源的参数',
    lead: (count: number, from: string, to: string) =>
      `${from} 至 ${to}，德州市有 ${count} 个参数没有看到来源。填好下面的表，下载参数文件，交给使用方加载；加载时逐项检查上位规定。`,
    form: '填报一个参数',
    list: '清单',
    columns: ['参数', '条款', '缺的日期', '用于'],
  },
  en: {
    title: 'Gaps: parameters without a source',
    lead: (count: number, from: string, to: string) =>
      `For ${count} parameters no source was found for Dezhou between ${from} and ${to}. Fill in the form, download the parameter file and hand it to whoever runs the policies; the bounds of higher levels are checked when it is loaded.`,
    form: 'Supply a parameter',
    list: 'The list',
    columns: ['Parameter', 'Clause', 'Days without a value', 'Used by'],
  },
} as const;

/** The page on which an office sees what it has to supply, with a form that writes the file. */
export function gapsMarkdown(edition: Edition, links: Links, from: string, to: string): string {
  const { language } = edition;
  const word = words[language];
  const gaps = gapsIn(edition, from, to);
  const areas = [...new Set(gaps.map(({ area }) => area))];
  const tables = areas.map((area) => {
    const rows = gaps
      .filter((each) => each.area === area)
      .map(({ parameter, periods, policies }) => {
        const name = `${escaped(parameter.title[language])} <code>${escaped(parameter.id)}</code>`;
        const days = periods.map(({ days: each, cells }) => `<li>${escaped([each, ...cells].join(' '))}</li>`).join('');
        const users = policies
          .map(({ id, title }) => `<a href="${links.policy(id)}">${escaped(title)}</a>`)
          .join(' · ');
        return `<tr><th scope="row">${name}</th><td>${escaped(parameter.clause)}</td><td><ul>${days}</ul></td><td>${users}</td></tr>`;
      });
    return `<h3>${escaped(area)}</h3>${htmlRows('gaps', area, word.columns, rows)}`;
  });
  return [
    `# ${word.title}`,
    word.lead(gaps.length, from, to),
    `## ${word.form} {#form}`,
    `<ParameterForm language="${language}" />`,
    `## ${word.list} {#list}`,
    verbatim(tables.join('')),
  ].join('\n\n');
}
