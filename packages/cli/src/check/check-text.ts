import type { Language } from '@dzfp/core';
import type { SummaryLine } from '@dzfp/ledger';
import { textTable } from '../settle/text-table.ts';
import { checkWords } from './check-words.ts';
import { namesOf } from './names-of.ts';
import type { SummedUp } from './summed-up.ts';
import { countsOf } from './summary-csv.ts';

/** How many of the facts that were missing most often are named. */
const named = 5;

/** The summary: by rule and by county, in a file by village too; then what could not be decided and why. */
export function checkText(checked: SummedUp, language: Language, { villages }: { readonly villages: boolean }): string {
  const { summary, checks } = checked;
  const names = namesOf(checked, language);
  const figures = checkWords.counts.map((each) => each[language]);
  const table = (head: string, lines: readonly SummaryLine[], nameOf: (key: string) => string): string => {
    const row = (line: SummaryLine): string[] => [line.key, nameOf(line.key), ...countsOf(line).map(String)];
    const all = { key: checkWords.all[language], ...summary.all };
    return textTable([head, '', ...figures], lines.map(row), [[all.key, '', ...countsOf(all).map(String)]]);
  };
  return [
    table(checkWords.rule[language], summary.byRule, names.rule),
    table(checkWords.county[language], summary.byCounty, names.county),
    ...(villages ? [table(checkWords.village[language], summary.byVillage, names.village)] : []),
    ...unboundLines(checked, language),
    ...undecidedLines(checked, language),
    ...(checks.some((each) => each.illustrative) ? [checkWords.assumed[language]] : []),
  ].join('\n\n');
}

function unboundLines({ checks }: SummedUp, language: Language): string[] {
  const unbound = checks.flatMap((each) => each.unbound);
  const rules = new Map(unbound.map(({ rule }) => [rule.id, rule.message[language]]));
  if (rules.size === 0) return [];
  return [`${checkWords.unbound[language]}:\n${[...rules].map(([id, what]) => `  ${id}  ${what}`).join('\n')}`];
}

function undecidedLines({ checks }: SummedUp, language: Language): string[] {
  const missing = new Map<string, number>();
  for (const tally of checks.flatMap((each) => each.tallies)) {
    for (const [fact, times] of Object.entries(tally.missing)) missing.set(fact, (missing.get(fact) ?? 0) + times);
  }
  if (missing.size === 0) return [];
  const most = [...missing].toSorted((a, b) => b[1] - a[1]).slice(0, named);
  return [`${checkWords.undecided[language]}: ${most.map(([fact, times]) => `${fact} ${times}`).join(', ')}`];
}
