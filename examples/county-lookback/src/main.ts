import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { combineBooks, type Language } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { progressTo, registerOf, settleStays, summaryText, writeResults } from '@dzfp/cli/settle';
import { readRegister, readSheet, stayList } from '@dzfp/ledger';
import { openCsv, openWorkbook } from '@dzfp/ledger/workbook';
import { cardRemarks } from './lookback/card-remarks.ts';
import { joinRegister } from './lookback/households.ts';
import { lookBack } from './lookback/look-back.ts';
import { lookBackText } from './lookback/look-back-text.ts';
import type { VillageRecord } from './lookback/villages.ts';
import { writeLookBack } from './lookback/write-look-back.ts';
import { explainOnePatient } from './one-patient.ts';
import { fundReceipts } from './received/fund-receipts.ts';
import { receivedOf } from './received/received.ts';
import { receivedText } from './received/received-text.ts';
import { reportPage } from './report/page.ts';

const { values: asked } = parseArgs({
  options: {
    lang: { type: 'string', default: 'zh' },
    out: { type: 'string', default: fileURLToPath(new URL('../out/', import.meta.url)) },
  },
});
const language: Language = asked.lang === 'en' ? 'en' : 'zh';
const started = performance.now();

// 1. Read the register and the year's stays, as offices exported them: a workbook and a CSV file.
const bytes = (name: string): Uint8Array => readFileSync(new URL(`../data/${name}`, import.meta.url));
const { sheets: register } = await readRegister(openWorkbook(bytes('registry.xlsx'), 'registry.xlsx'));
const stays = await readSheet(stayList, openCsv(bytes('inpatient-stays.csv'), 'inpatient-stays.csv'));
const villages = JSON.parse(readFileSync(new URL('../data/villages.json', import.meta.url), 'utf8')) as VillageRecord[];

// 2. Settle the stays. What no source gives for Dezhou comes from the illustrative set: it has to be named, and every result says so.
const values = { book: combineBooks(dezhou, illustrative) };
const settled = settleStays(stays, registerOf(register), {
  ...values,
  onProgress: progressTo(process.stdout),
});
console.log(`\n${explainOnePatient(settled, values)}\n`);
console.log(`${summaryText(settled, language)}\n`);
const report = join(asked.out, 'report.html');
const files = [...writeResults(asked.out, settled), report];
writeFileSync(report, reportPage(settled, values));

// 3. Look back: what each household was owed on the last day of the year, and how each village stood.
const on = '2019-12-31';
const back = lookBack(joinRegister(register, values.book, on), villages, on, progressTo(process.stdout));

// 4. Compare what is owed with what the funds ledger paid, and carry the remarks of the register to the cards.
const received = receivedOf(back, await fundReceipts(bytes('funds-ledger.csv'), 'funds-ledger.csv'));
const remarks = cardRemarks(back.register.households, register.persons);
files.push(...(await writeLookBack(asked.out, back, received, remarks)));
console.log(`${lookBackText(back, language)}\n${receivedText(received, language)}\n`);

console.log(`${files.join('\n')}\n${((performance.now() - started) / 1000).toFixed(1)} s`);
