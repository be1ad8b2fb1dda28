import type { AnyPlugin, AnyPolicy, Language, Parameter } from '@dzfp/core';
import { fieldOf } from '@dzfp/core';
import type { Edition } from '../edition.ts';
import { parameterTable } from '../page/parameter-tables.ts';
import { escaped } from '../render/html.ts';
import { parameterHtml } from '../render/parameters-html.ts';
import type { Links } from '../render/policy-markdown.ts';
import { verbatim } from '../render/verbatim.ts';

const words = {
  zh: {
    title: (area: string) => `${area}的参数`,
    lead: '每个参数的全部已知数值，近处的地区和新近的日期在前。选定日期可只看当天有效的数值。',
    usedBy: '用于：',
    all: '全部数值',
  },
  en: {
    title: (area: string) => `Parameters: ${area}`,
    lead: 'All known values of each parameter, the nearest place and the latest date first. Choose a day to see what was in force on it.',
    usedBy: 'used by: ',
    all: 'All values',
  },
} as const;

/** A parameter with the policies that read it. */
export interface UsedParameter {
  readonly parameter: Parameter<unknown>;
  readonly policies: readonly AnyPolicy[];
}

/** The parameters of a plugin, each once, in the order of clauses and ids. */
export function parametersOf({ policies }: AnyPlugin): readonly UsedParameter[] {
  const found = new Map<string, { readonly parameter: Parameter<unknown>; readonly policies: AnyPolicy[] }>();
  for (const policy of policies as readonly AnyPolicy[])
    for (const parameter of Object.values<Parameter<unknown>>(policy.parameters)) {
      const used = found.get(parameter.id) ?? { parameter, policies: [] };
      used.policies.push(policy);
      found.set(parameter.id, used);
    }
  const key = ({ parameter: { clause, id } }: UsedParameter): string => `${clause.padStart(5, '0')} ${id}`;
  return [...found.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The page of an area's parameters with every dated value. */
export function parametersMarkdown(plugin: AnyPlugin, edition: Edition, links: Links): string {
  const { language } = edition;
  const word = words[language];
  const sections = parametersOf(plugin).map(({ parameter, policies }) => {
    const users = policies.map((each) => `<a href="${links.policy(each.id)}">${escaped(each.title[language])}</a>`);
    return `${parameterHtml(parameterTable(parameter, edition), language)}<p class="used">${kindOf(parameter, language)} ${word.usedBy}${users.join(' · ')}</p>`;
  });
  return [
    `# ${word.title(plugin.title[language])}`,
    word.lead,
    '<AsOfFilter />',
    `## ${word.all} {#all}`,
    verbatim(sections.join('')),
  ].join('\n\n');
}

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    money: '元',
    rate: '比例',
    count: '数目',
    day: '日期',
    flag: '是否',
    choice: '选项',
    bands: '分段表',
    table: '表',
    list: '清单',
    text: '文字',
    ratio: '分数',
    record: '记录',
  },
  en: {
    money: 'yuan',
    rate: 'rate',
    count: 'count',
    day: 'date',
    flag: 'yes or no',
    choice: 'choice',
    bands: 'bands',
    table: 'table',
    list: 'list',
    text: 'text',
    ratio: 'fraction',
    record: 'record',
  },
};

function kindOf({ schema }: Parameter<unknown>, language: Language): string {
  const { kind } = fieldOf(schema).shape;
  return escaped(`[${kinds[language][kind] ?? kind}]`);
}
