import type { AnyPlugin, AnyPolicy } from '@dzfp/core';
import type { Edition } from '../edition.ts';
import { guaranteesOf } from '../page/guarantees.ts';
import { escaped, htmlRows } from '../render/html.ts';
import type { Links } from '../render/policy-markdown.ts';
import { verbatim } from '../render/verbatim.ts';
import { whatIsGuaranteed } from './what-is-guaranteed.ts';

const words = {
  zh: {
    title: '保证一览',
    lead: (laws: number, policies: number) =>
      `${policies} 项政策声明了 ${laws} 条保证。每一条都是一个性质测试：用随机生成、偏向边界的输入反复检验，每次提交都运行；此外每项政策都检验结果确定、不改动输入、解释能重算出同样的数、情况不全时的上下限包住一切可能。公式的保证和承诺另由求解器按本手册所用的数值证明；不成立的列出反例，限时内未判定的如实写明。`,
    columns: ['政策', '保证', '范围', '证明'],
  },
  en: {
    title: 'All guarantees',
    lead: (laws: number, policies: number) =>
      `${policies} policies declare ${laws} guarantees. Each is a property test over random inputs that lean to the edges, run on every change. Besides, each policy is tested to be deterministic, to leave its input untouched, to have explanations that compute to the same figures, and bounds that contain every completion of half-known facts. Guarantees and pledges of formulas are proved besides, by a solver and for the values of this handbook; what does not hold is shown with a counterexample, what was not decided in time is said so.`,
    columns: ['Policy', 'Guarantee', 'Domain', 'Proof'],
  },
} as const;

/** The page of what all policies promise. */
export function guaranteesMarkdown(edition: Edition, links: Links): string {
  const { plugins, language } = edition;
  const word = words[language];
  const policies = plugins.flatMap((plugin) => [...(plugin.policies as readonly AnyPolicy[])]);
  const laws = policies.reduce((sum, policy) => sum + policy.laws.length, 0);
  const parts = plugins.flatMap((plugin) => [
    `## ${plugin.title[language]} {#${plugin.name}}`,
    verbatim(tableOf(plugin)),
  ]);
  const head = [`# ${word.title}`, word.lead(laws, policies.length), whatIsGuaranteed(edition, language)];
  return [...head, ...parts].join('\n\n');

  function tableOf(plugin: AnyPlugin): string {
    const rows = (plugin.policies as readonly AnyPolicy[]).flatMap((policy) =>
      guaranteesOf(policy, language, edition.proofs).map(({ title, over, proof }, i, all) => {
        const name = `<th scope="rowgroup" rowspan="${all.length}"><a href="${links.policy(policy.id)}">${escaped(policy.title[language])}</a></th>`;
        return `<tr>${i === 0 ? name : ''}<td>${escaped(title)}</td><td>${escaped(over)}</td><td>${escaped(proof)}</td></tr>`;
      }),
    );
    return htmlRows('guarantees', plugin.title[language], word.columns, rows);
  }
}
