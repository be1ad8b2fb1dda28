import { text, type Language } from '@dzfp/core';
import { UsageError } from './command-error.ts';

/** The language asked for, else that of the locale, else Chinese. */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined)
    throw new UsageError(text(`--lang 只能是 zh 或 en，实为 ${asked}`, `--lang must be zh or en, found ${asked}`));
  const locale = [env['LC_ALL'], env['LANG']].find((each) => each !== undefined && each !== '');
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'zh';
}
