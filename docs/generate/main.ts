// Writes the generated pages of the site; they are not kept in the repository.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '@dzfp/core';
import { policiesOf, policyMarkdown, policyPage, type Links } from '@dzfp/handbook';
import { edition } from './edition.ts';

const docs = new URL('../', import.meta.url);

for (const language of ['zh', 'en'] satisfies Language[]) {
  const root = language === 'zh' ? '' : 'en/';
  const links: Links = {
    policy: (id) => `/${root}policies/${id}`,
    clause: (id) => `/${root}clauses#c-${id.replace('.', '-')}`,
  };
  const of = edition(language);
  rmSync(new URL(`${root}policies`, docs), { recursive: true, force: true });
  for (const policy of policiesOf(of))
    write(`${root}policies/${policy.id}.md`, policyMarkdown(policyPage(policy, of), links));
}

function write(path: string, markdown: string): void {
  const file = new URL(path, docs);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, `---\noutline: 2\neditLink: false\n---\n\n${markdown}\n`);
}
