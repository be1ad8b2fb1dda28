import type { Language } from '@dzfp/core';
import type { Shortcoming } from '@dzfp/testkit/definition';

/** What was found of one plugin. */
export interface Validated {
  readonly name: string;
  readonly policies: number;
  readonly values: number;
  readonly mend: readonly Shortcoming[];
}

/** What to mend, policy by policy, or that there is nothing to. */
export function validateText({ name, policies, values, mend }: Validated, language: Language): string {
  const zh = language === 'zh';
  const brings = zh ? `${policies} 项政策、${values} 个数值` : `policies ${policies}, values ${values}`;
  if (mend.length === 0) return zh ? `${name}：${brings}，无须修改` : `${name}: ${brings}, nothing to mend`;
  const subjects = [...new Set(mend.map(({ of }) => of))];
  return [
    zh ? `${name}：${brings}，须改 ${mend.length} 处` : `${name}: ${brings}, ${mend.length} to mend`,
    ...subjects.flatMap((subject) => [
      `  ${subject}`,
      ...mend.filter(({ of }) => of === subject).map(({ owes, fault }) => `    ${owes[language]}: ${fault}`),
    ]),
  ].join('\n');
}
