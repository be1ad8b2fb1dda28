import type { Language } from '@dzfp/core';

/** Names of the site and of its parts. */
export const titles: Readonly<Record<Language, Readonly<Record<'site' | 'areas' | 'parameters', string>>>> = {
  zh: { site: '德州脱贫攻坚政策手册', areas: '十二个方面', parameters: '参数' },
  en: { site: 'Dezhou policy handbook', areas: 'The areas', parameters: 'Parameters' },
};
