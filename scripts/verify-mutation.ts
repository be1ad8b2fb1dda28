// Makes every mistake of the testkit in every formula of the packages and writes what their examples and laws notice.
// Run: node --conditions=@dzfp/source scripts/verify-mutation.ts [policy or package, …]
import { writeFileSync } from 'node:fs';
import type { AnyFormula, AnyPlugin } from '@dzfp/core';
import { areas } from '@dzfp/dezhou/areas';
import { mutationReport, type MutationReport } from '@dzfp/testkit';
import { format, resolveConfig } from 'prettier';

const wanted = process.argv.slice(2);

const score = (reports: readonly MutationReport[]): Record<'policies' | 'mutants' | 'noticed' | 'percent', number> => {
  const mutants = reports.reduce((sum, each) => sum + each.mutants, 0);
  const noticed = reports.reduce((sum, each) => sum + each.killedByExample + each.killedByLaw, 0);
  const percent = mutants === 0 ? 100 : Math.floor((1000 * noticed) / mutants) / 10;
  return { policies: reports.length, mutants, noticed, percent };
};

const byPackage: Record<string, MutationReport[]> = {};
for (const { name, policies: declared } of areas as readonly AnyPlugin[]) {
  const policies = declared.filter((each): each is AnyFormula => each.kind !== 'procedure');
  const asked = policies.filter(({ id }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(name));
  if (asked.length === 0) continue;
  byPackage[name] = asked.map((policy) => {
    const report = mutationReport(policy);
    console.log(' ', policy.id, report.mutants, report.survivors.length);
    return report;
  });
  console.log(name, JSON.stringify(score(byPackage[name])));
}
const all = score(Object.values(byPackage).flat());
console.log('all', JSON.stringify(all));

if (wanted.length === 0) {
  const path = new URL('../reports/policy-mutation.json', import.meta.url);
  const packageScores = Object.fromEntries(Object.entries(byPackage).map(([name, reports]) => [name, score(reports)]));
  const report = { score: all, packages: packageScores, policies: Object.values(byPackage).flat() };
  writeFileSync(path, await format(JSON.stringify(report), { ...(await resolveConfig(path)), parser: 'json' }));
} else {
  console.log(JSON.stringify(Object.values(byPackage).flat(), null, 2));
}
