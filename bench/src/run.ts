import { join } from 'node:path';
import { root } from './built.ts';
import { comparePeers } from './columns/column-rows.ts';
import { outsidePeers, type OutsidePeers } from './columns/outside-peers.ts';
import { markdown, merged, report, save } from './report.ts';
import { workloads } from './workloads.ts';

/**
 * Measures one workload after the other, prints it and writes it at once: what was measured before stays where machine and versions are the
 * same.
 *
 * @param only - the letters of the workloads; all when there is none
 */
export async function run(quick: boolean, only: readonly string[]): Promise<void> {
  const file = join(root, quick ? '.cache/bench/results.json' : 'bench/results.json');
  let prepared: Promise<OutsidePeers> | undefined;
  const outside = (): Promise<OutsidePeers> => (prepared ??= comparedPeers());
  const all = workloads(quick, outside);
  const chosen = all.filter(({ name }) => only.length === 0 || only.includes(name.slice(0, 1)));
  for (const { name, what, rows } of chosen) {
    console.log(name);
    // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
    const measured = await rows();
    // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
    const peers = prepared === undefined ? {} : await prepared;
    const made = report({ [name]: what }, measured, peers);
    console.log(`\n${markdown(made)}\n`);
    save(
      merged(
        file,
        made,
        all.map((each) => each.name),
      ),
      file,
    );
  }
  console.log(`written to ${file}`);
}

async function comparedPeers(): Promise<OutsidePeers> {
  const outside = outsidePeers();
  await comparePeers(outside, 20_000);
  return outside;
}
