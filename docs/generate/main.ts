// Writes the generated pages of the site; they are not kept in the repository.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@dzfp/core';
import {
  areasOf,
  clausesMarkdown,
  gapsMarkdown,
  glossaryMarkdown,
  guaranteesMarkdown,
  homeMarkdown,
  parametersMarkdown,
  policiesOf,
  policyMarkdown,
  policyPage,
  rulesMarkdown,
} from '@dzfp/handbook';
import { catalogue } from '@dzfp/ledger';
import { calculatorModules } from './calculator-modules.ts';
import { edition } from './edition.ts';
import { glossary } from './glossary.ts';
import { linksOf, pagesOf, rootOf } from './links.ts';
import { titles } from './titles.ts';
import { sidebarsOf } from './sidebar.ts';

const docs = fileURLToPath(new URL('../', import.meta.url));

for (const language of ['zh', 'en'] satisfies Language[]) {
  const of = edition(language);
  const links = linksOf(language);
  const areas = areasOf(of);
  for (const folder of ['policies', 'parameters'])
    rmSync(`${docs}${rootOf[language]}${folder}`, { recursive: true, force: true });
  for (const policy of policiesOf(of))
    page(language, `policies/${policy.id}`, policyMarkdown(policyPage(policy, of), links));
  page(language, 'index', homeMarkdown(titles[language].site, areas, pagesOf(language), language));
  page(language, 'clauses', clausesMarkdown(areas, links, language));
  for (const plugin of of.plugins) page(language, `parameters/${plugin.name}`, parametersMarkdown(plugin, of, links));
  page(language, 'gaps', gapsMarkdown(of, links, '2019-01-01', '2019-12-31'));
  page(language, 'guarantees', guaranteesMarkdown(of, links));
  page(language, 'rules', rulesMarkdown(catalogue, links, language));
  page(language, 'glossary', glossaryMarkdown(glossary, language));
  write(
    `.vitepress/generated/sidebar.${language}.json`,
    JSON.stringify(sidebarsOf(areas, of.plugins, links, language)),
  );
}

rmSync(`${docs}.vitepress/generated/calculator`, { recursive: true, force: true });
for (const { policy, code, values } of await calculatorModules(edition('zh'))) {
  write(`.vitepress/generated/calculator/${policy}.ts`, code);
  write(`.vitepress/generated/calculator/${policy}.json`, JSON.stringify(values));
}

function page(language: Language, name: string, markdown: string): void {
  write(`${rootOf[language]}${name}.md`, `---\noutline: 2\n---\n\n${markdown}\n`);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(`${docs}${path}`), { recursive: true });
  writeFileSync(`${docs}${path}`, content);
}
