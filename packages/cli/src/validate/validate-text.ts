import type { Language } from '@dzfp/core';
import type { Shortcoming } from '@dzfp/testkit/definition';
import type { Packed } from './package-faults.ts';

/** What was found of one plugin. */
export interface Validated {
  readonly name: string;
  readonly policies: number;
  readonly values: number;
  readonly mend: readonly Shortcoming[];
}

/** What was found of a folder that would be published. */
export interface ValidatedPackage extends Packed {
  readonly name: string;
  readonly mend: readonly Shortcoming[];
}

/** What to mend, policy by policy, or that there is nothing to. */
export function validateText({ name, policies, values, mend }: Validated, language: Language): string {
  const brings = language === 'zh' ? `${policies} 项政策、${values} 个数值` : `policies ${policies}, values ${values}`;
  return toMend(name, brings, mend, language);
}

/** What would be published, and what of it is to be mended. */
export function packageText({ name, bytes, files, mend }: ValidatedPackage, language: Language): string {
  const size =
    language === 'zh' ? `打包 ${bytes} 字节、${files.length} 个文件` : `${bytes} bytes packed, ${files.length} files`;
  return toMend(`${name}/package.json`, size, mend, language);
}

function toMend(name: string, brings: string, mend: readonly Shortcoming[], language: Language): string {
  const zh = language === 'zh';
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
