// Checks that everything the packages bring into production has a licence on the list.
// Run: node scripts/licenses-check.ts
import { askPnpm } from './pnpm.ts';

/** Licences under which software may go out beside Apache-2.0 with no further duty than to keep their notices. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);

const { status, stdout, stderr } = askPnpm('licenses', 'list', '--prod', '--json');
if (status !== 0) throw new Error(`the licences could not be listed:\n${stderr}`);
const found = Object.entries(JSON.parse(stdout) as Readonly<Record<string, readonly { readonly name: string }[]>>);
if (found.length === 0) throw new Error('no production dependency was listed: the check would say nothing');

console.log(found.map(([licence, of]) => `${licence} ${String(of.length)}`).join(', '));
for (const [licence, of] of found) {
  if (allowed.has(licence)) continue;
  console.error(`not on the list: ${licence} (${of.map(({ name }) => name).join(', ')})`);
  process.exitCode = 1;
}
