import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentHtml } from '@dzfp/core/engine';
import type { LookBack } from './look-back.ts';
import { countyPage } from './page/county-page.ts';
import { villagePage } from './page/village-page.ts';

/** Writes the page of the county, the file of each village and the card of each household; answers where to begin reading. */
export function writeLookBack(folder: string, back: LookBack): readonly string[] {
  for (const name of ['villages', 'cards']) mkdirSync(join(folder, name), { recursive: true });
  const cards = Map.groupBy(back.cards, ({ household }) => back.villageOf.get(household));
  for (const report of back.villages) {
    const { code } = report.village;
    writeFileSync(join(folder, 'villages', `${code}.html`), villagePage(report, cards.get(code) ?? []));
  }
  for (const card of back.cards)
    writeFileSync(join(folder, 'cards', `${card.household}.html`), assessmentHtml(card, 'zh'));
  const page = join(folder, 'lookback.html');
  writeFileSync(page, countyPage(back));
  return [page];
}
