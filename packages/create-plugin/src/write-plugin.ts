import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from '@dzfp/core';
import type { Answers } from './questions.ts';
import { Refused } from './refused.ts';
import { replacements } from './replacements.ts';

const template = fileURLToPath(new URL('../template', import.meta.url));

/** Names that the template cannot bear itself: npm leaves a `.gitignore` out of packages. */
const renamed: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/** Writes a plugin into a folder, which must be new or empty; gives the paths within it. */
export function writePlugin(folder: string, answers: Answers): readonly string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refused(text(`${folder} 不是空文件夹`, `${folder} is not an empty folder`));
  const changes = replacements(answers, ownVersion());
  return readdirSync(template, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const from = join(entry.parentPath, entry.name);
    const to = targetOf(relative(template, from), answers);
    if (!entry.isFile() || to === undefined) return [];
    const content = changes.reduce((all, [old, now]) => all.replaceAll(old, now), readFileSync(from, 'utf8'));
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    writeFileSync(join(folder, to), content);
    return [to];
  });
}

/** Where a file of the template goes; the readme of the other language goes nowhere. */
function targetOf(path: string, { language }: Answers): string | undefined {
  if (path.startsWith('README.')) return path === `README.${language}.md` ? 'README.md' : undefined;
  return path.startsWith('node_modules') ? undefined : (renamed[path] ?? path);
}

function ownVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
