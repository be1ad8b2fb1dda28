import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { combineBooks, type Language } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import {
  progressTo,
  readRegister,
  readTable,
  registerColumns,
  settleStays,
  stayColumns,
  summaryText,
  writeResults,
  type Table,
} from '@dzfp/cli/settle';
import { explainOnePatient } from './one-patient.ts';
import { reportPage } from './report/page.ts';

const { values: asked } = parseArgs({
  options: {
    lang: { type: 'string', default: 'zh' },
    out: { type: 'string', default: fileURLToPath(new URL('../out/', import.meta.url)) },
  },
});
const language: Language = asked.lang === 'en' ? 'en' : 'zh';
const started = performance.now();

// 1. Read the register and the year's stays, as an office exported them.
const read = (name: string, columns: readonly string[]): Table =>
  readTable(readFileSync(new URL(`../data/${name}`, import.meta.url)), name, columns);
const register = readRegister(
  read('persons.csv', registerColumns.persons),
  read('households.csv', registerColumns.households),
);
const stays = read('inpatient-stays.csv', stayColumns);

// 2. Settle. What no source gives for Dezhou comes from the illustrative set: it has to be named, and every result says so.
const values = { book: combineBooks(dezhou, illustrative) };
const settled = settleStays(stays, register, { ...values, onProgress: progressTo(process.stdout) });

// 3. Show it.
console.log(`\n${explainOnePatient(settled, values)}\n`);
console.log(`${summaryText(settled, language)}\n`);

// 4. Write it.
const report = join(asked.out, 'report.html');
const files = [...writeResults(asked.out, settled), report];
writeFileSync(report, reportPage(settled, values));
console.log(`${files.join('\n')}\n${((performance.now() - started) / 1000).toFixed(1)} s`);
