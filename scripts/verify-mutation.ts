// Makes every mistake of the testkit in every formula of the packages and writes what their examples, laws and variations notice, and which
// mistakes are proved to change no decision.
// Run: node --conditions=@dzfp/source scripts/verify-mutation.ts [--propose] [policy or package, …]
// With --propose the variations that are lacking are added to packages/*/src/variations: a reader has to look at each.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnyFormula, AnyPlugin } from '@dzfp/core';
import { areas } from '@dzfp/dezhou/areas';
import { mutationReport, proposeVariations, type MutationReport, type Survivor, type Variation } from '@dzfp/testkit';
import type { Distinction } from '@dzfp/testkit/prove';
import { format, resolveConfig } from 'prettier';
import { formulasOf } from './formulas.ts';
import { heldVariations, variationsFile } from './held-variations.ts';
import type { Asked } from './mutation-solver.ts';

/** A survivor, and whether it was proved to decide nothing otherwise under the values of the worked examples. */
type Judged = Survivor & { readonly same: boolean };
type Report = Omit<MutationReport, 'survivors'> & { readonly survivors: readonly Judged[] };

const { values: options, positionals: wanted } = parseArgs({
  options: { propose: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const score = (reports: readonly Report[]): Readonly<Record<string, number>> => {
  const sum = (of: (report: Report) => number): number => reports.reduce((total, each) => total + of(each), 0);
  const mutants = sum((each) => each.mutants);
  const noticed = sum((each) => each.killedByExample + each.killedByLaw + each.killedByVariation);
  const same = sum(({ survivors }) => survivors.filter((each) => each.same).length);
  const percent = (of: number): number => (of === 0 ? 100 : Math.floor((1000 * noticed) / of) / 10);
  return {
    policies: reports.length,
    mutants,
    noticed,
    same,
    percent: percent(mutants - same),
    percentOfAll: percent(mutants),
  };
};

async function write(path: URL, data: unknown): Promise<void> {
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, await format(JSON.stringify(data), { ...(await resolveConfig(path)), parser: 'json' }));
}

let solver: ChildProcess | undefined;

/** Asks the solver where no drawn case shows a difference; where it fails, nothing is found out. */
async function judged(policy: AnyFormula, survivor: Survivor): Promise<Judged> {
  if (survivor.shownBy !== null) return { ...survivor, same: false };
  const asked = (solver ??= fork(new URL('mutation-solver.ts', import.meta.url), { silent: true }));
  const found = await new Promise<Distinction>((resolve) => {
    const ended = (): void => {
      solver = undefined;
      resolve({ same: false, shownBy: null });
    };
    asked.once('exit', ended).once('message', (message) => {
      asked.off('exit', ended);
      resolve(message as Distinction);
    });
    asked.send({ policy: policy.id, mutant: survivor.mutant } satisfies Asked);
  });
  return { ...survivor, ...found };
}

async function reportOn(policy: AnyFormula, variations: readonly Variation[]): Promise<Report> {
  const report = mutationReport(policy, { variations });
  const survivors: Judged[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
  for (const survivor of report.survivors) survivors.push(await judged(policy, survivor));
  return { ...report, survivors };
}

async function reportWithProposals(policy: AnyFormula): Promise<Report> {
  const held = heldVariations(policy.id);
  const proposed = [...held, ...proposeVariations(policy, { variations: held })];
  const first = await reportOn(policy, proposed);
  const solved = first.survivors.flatMap(({ shownBy }) => (shownBy === null ? [] : [shownBy]));
  const all = [...new Map([...proposed, ...solved].map((each) => [JSON.stringify(each), each])).values()];
  if (all.length > held.length) await write(variationsFile(policy.id), all);
  return solved.length === 0 ? first : reportOn(policy, all);
}

const byPackage: Record<string, Report[]> = {};
for (const area of areas as readonly AnyPlugin[]) {
  const { name } = area;
  const asked = formulasOf(area).filter(
    ({ id }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(name),
  );
  if (asked.length === 0) continue;
  const reports: Report[] = (byPackage[name] = []);
  for (const policy of asked) {
    const made = options.propose ? reportWithProposals(policy) : reportOn(policy, heldVariations(policy.id));
    // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
    const report = await made;
    console.log(' ', policy.id, JSON.stringify(score([report])));
    reports.push(report);
  }
  console.log(name, JSON.stringify(score(reports)));
}
solver?.kill();
const all = Object.values(byPackage).flat();
console.log('all', JSON.stringify(score(all)));

if (wanted.length === 0) {
  const packageScores = Object.fromEntries(Object.entries(byPackage).map(([name, reports]) => [name, score(reports)]));
  const path = new URL('../reports/policy-mutation.json', import.meta.url);
  await write(path, { score: score(all), packages: packageScores, policies: all });
} else console.log(JSON.stringify(all, null, 2));
