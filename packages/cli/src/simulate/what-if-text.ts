import type { Language } from '@dzfp/core';
import { explanationText } from '@dzfp/core/reading';
import { textTable } from '../settle/text-table.ts';
import { whatIfSentences } from './what-if-sentences.ts';
import { whatIfTables } from './what-if-tables.ts';
import type { WhatIf } from './what-if.ts';

/** A report for a terminal; the largest loss is explained in full, the others are on the page. */
export function whatIfText(of: WhatIf, language: Language): string {
  const [first] = of.losses;
  const tables = whatIfTables(of, language).map(({ title, head, rows }) => `${title}\n${textTable(head, rows, [])}`);
  const explained =
    first === undefined
      ? []
      : [first.explained.before, first.explained.after].map((each) => explanationText(each, language));
  return [whatIfSentences(of, language).join('\n'), ...tables, ...explained].join('\n\n');
}
