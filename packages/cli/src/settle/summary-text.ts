import type { Language } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import { classNameOf } from './benefit-class.ts';
import { assumptions } from './bill.ts';
import { yuan, type FigureName } from './figures.ts';
import type { Settled } from './settle-stays.ts';
import { summaryWords } from './summary-words.ts';
import { textTable } from './text-table.ts';
import { totalsOf, type Sum } from './totals.ts';

const columns: readonly FigureName[] = [
  'totalCost',
  'inPolicyCost',
  'basic',
  'criticalIllness',
  'hospitalRelief',
  'medicalAssistance',
  'commercialSupplement',
  'burden',
];

/** The result of a file for a terminal: a table by county and class, what was set aside, and whether it balances. */
export function summaryText(settled: Settled, language: Language): string {
  const word = summaryWords[language];
  const { groups, final, provisional, balance } = totalsOf(settled.years);
  const line = (name: string, kind: string, of: Sum): string[] => [
    name,
    kind,
    String(of.persons),
    String(of.stays),
    ...columns.map((column) => yuan(of.figures[column])),
    String(of.beyondLimit),
  ];
  const body = groups.map((group) =>
    line(regionOf(group.county)?.name[language] ?? group.county, classNameOf(group.benefitClass)[language], group),
  );
  const sums = [line(word.final, '', final), line(word.provisional, '', provisional)];
  const stays = final.stays + provisional.stays;
  return [
    textTable(word.head, body, sums),
    '',
    word.rows(settled.rows, stays, settled.undecided.length, settled.setAside.length),
    word.years(final.persons, provisional.persons),
    word.balance(yuan(balance.cost), yuan(balance.paid), yuan(balance.borne), balance.balanced),
    ...assumptions.map((each) => `※ ${each[language]}`),
    ...(settled.used.illustrative ? [word.assumed] : []),
  ].join('\n');
}
