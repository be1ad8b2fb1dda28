import type { Language } from '@dzfp/core';

/** Names of the site and of its parts. */
export const titles: Readonly<Record<Language, Readonly<Record<'site' | 'parameters', string>>>> = {
  zh: { site: '德州脱贫攻坚政策手册', parameters: '参数' },
  en: { site: 'Dezhou policy handbook', parameters: 'Parameters' },
};
