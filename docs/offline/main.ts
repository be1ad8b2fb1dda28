// Makes the offline edition out of the built site: a folder whose index.html opens by double click, without a server.
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from './classic-script.ts';
import { offlinePage } from './offline-page.ts';
import { searchIndexScript } from './search-index.ts';

const site = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));
const edition = fileURLToPath(new URL('../handbook-offline/', import.meta.url));
const reader = fileURLToPath(new URL('reader/', import.meta.url));
const assets = join(edition, 'assets');

rmSync(edition, { recursive: true, force: true });
for (const page of globSync('**/*.html', { cwd: site, exclude: ['api/**', '404.html'] })) {
  const file = join(edition, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, offlinePage(readFileSync(join(site, page), 'utf8'), page.replaceAll('\\', '/')));
}
for (const file of globSync(['assets/*.css', '*.{css,svg}'], { cwd: site }))
  cpSync(join(site, file), join(edition, file));
cpSync(join(reader, 'offline.css'), join(assets, 'offline.css'));
await Promise.all([
  ...(['zh', 'en'] as const).map(async (language) => {
    writeFileSync(join(assets, `search-${language}.js`), await searchIndexScript(join(site, 'assets'), language));
  }),
  ...['reader', 'calculator'].map((name) => classicScript(join(reader, `${name}.ts`), assets, name)),
]);
console.log(`offline edition: ${join(edition, 'index.html')}`);
