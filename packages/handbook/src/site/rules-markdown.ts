import type { AnyPolicy, Language, Text } from '@dzfp/core';
import { clauseTitles, type ClauseId } from '@dzfp/core/model';
import { ruleOf } from '../page/rule.ts';
import { escaped } from '../render/html.ts';
import type { Links } from '../render/policy-markdown.ts';
import { verbatim } from '../render/verbatim.ts';

/** A numbered rule of the quality of a register, as a handbook prints it; a rule over one record is a formula. */
export interface QualityRule {
  readonly id: string;
  readonly clause: ClauseId;
  readonly severity: 'error' | 'warning' | 'look';
  readonly concern: 'record' | 'work';
  readonly message: Text;
  readonly mend: Text;
  readonly policy?: AnyPolicy;
}

const words = {
  zh: {
    title: '质量规则',
    lead: (rules: number) =>
      `登记表按 ${rules} 条编号的规则核对。每条只回答“没有问题、有问题、不能判断”，从不代为修改。“登记差错”是登记自相矛盾，“工作短板”是登记无误、但该做的还没有做。`,
    severity: { error: '错误', warning: '警告', look: '提示' },
    concern: { record: '登记差错', work: '工作短板' },
    how: '怎样判断',
  },
  en: {
    title: 'Quality rules',
    lead: (rules: number) =>
      `A register is held against ${rules} numbered rules. Each answers no finding, finding or cannot say, and never repairs. “Record” means that the register contradicts itself, “work” that it is right and shows something promised and not done yet.`,
    severity: { error: 'error', warning: 'warning', look: 'look' },
    concern: { record: 'record', work: 'work' },
    how: 'How it decides',
  },
} as const;

/** The page of all quality rules, by clause: number, what is wrong, how to mend it, and the rule in words. */
export function rulesMarkdown(rules: readonly QualityRule[], links: Links, language: Language): string {
  const word = words[language];
  const clauses = [...new Set(rules.map(({ clause }) => clause))].toSorted((a, b) => Number(a) - Number(b));
  const parts = clauses.flatMap((clause) => {
    const of = rules.filter((each) => each.clause === clause);
    const link = `<p><a href="${links.clause(clause)}">${clause} ${escaped(clauseTitles[clause][language])}</a></p>`;
    return [
      `## ${clause} ${clauseTitles[clause][language]} {#r-${clause.replace('.', '-')}}`,
      verbatim(`${link}<dl class="rules">${of.map((each) => entryOf(each, language)).join('')}</dl>`),
    ];
  });
  return [`# ${word.title}`, word.lead(rules.length), ...parts].join('\n\n');
}

function entryOf({ id, severity, concern, message, mend, policy }: QualityRule, language: Language): string {
  const word = words[language];
  const lines = policy === undefined ? [] : ruleOf(policy, language);
  const how =
    lines.length === 0
      ? ''
      : `<details><summary>${word.how}</summary><ol>${lines.map(({ sentence }) => `<li>${escaped(sentence)}</li>`).join('')}</ol></details>`;
  return `<dt id="${id}"><code>${id}</code> ${escaped(message[language])} <small>${word.severity[severity]} · ${word.concern[concern]}</small></dt><dd>${escaped(mend[language])}${how}</dd>`;
}
