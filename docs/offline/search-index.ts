import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@dzfp/core';

/** VitePress's names of the languages. */
const locales: Readonly<Record<Language, string>> = { zh: 'root', en: 'en' };

/** The search index of a language as the built site holds it, as a script that leaves it in `handbookIndex`. */
export async function searchIndexScript(assets: string, language: Language): Promise<string> {
  const chunks = join(assets, 'chunks');
  const file = readdirSync(chunks).find((name) => name.startsWith(`@localSearchIndex${locales[language]}.`));
  if (file === undefined) throw new Error(`the site has no search index for ${language}`);
  const { default: index } = (await import(pathToFileURL(join(chunks, file)).href)) as { readonly default: string };
  return `globalThis.handbookIndex = ${JSON.stringify(index)};\n`;
}
