import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentHtml, type CardSection } from '@dzfp/core/engine';
import { assessmentTable } from '@dzfp/ledger';
import { writeWorkbook } from '@dzfp/ledger/workbook';
import { receiptSection } from '@dzfp/pathway';
import type { Received } from '../received/received.ts';
import type { LookBack } from './look-back.ts';
import { countyPage } from './page/county-page.ts';
import { villagePage } from './page/village-page.ts';

/** Writes the page of the county, the file of each village and the card of each household; answers where to begin reading. */
export async function writeLookBack(
  folder: string,
  back: LookBack,
  received: Received,
  remarks: ReadonlyMap<string, CardSection>,
): Promise<readonly string[]> {
  for (const name of ['villages', 'cards']) mkdirSync(join(folder, name), { recursive: true });
  const cards = Map.groupBy(back.cards, ({ household }) => back.villageOf.get(household));
  for (const report of back.villages) {
    const { code } = report.village;
    writeFileSync(join(folder, 'villages', `${code}.html`), villagePage(report, cards.get(code) ?? []));
  }
  for (const card of back.cards) {
    const { household } = card;
    const sections = [receiptSection(received.lines.get(household) ?? []), remarks.get(household) ?? []].flat();
    writeFileSync(join(folder, 'cards', `${household}.html`), assessmentHtml(card, 'zh', sections));
  }
  const page = join(folder, 'lookback.html');
  writeFileSync(page, countyPage(back, received));
  // Offices hand work out by sorting a table: what is owed and what is alarming, of all households.
  const table = join(folder, 'cards.xlsx');
  const due = back.cards.map((card) => ({ ...card, notOwed: [], undecided: [] }));
  writeFileSync(table, await writeWorkbook([assessmentTable(due, 'zh')]));
  return [page, table];
}
