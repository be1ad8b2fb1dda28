// Reads one workbook in a process of its own and prints what it took: node register-once.ts FILE cells|records|rules
import { readFileSync } from 'node:fs';
import { combineBooks } from '@dzfp/core';
import { dezhou } from '@dzfp/dezhou';
import { checkRegister, illustrativeThresholds, linkRegister, readRegister } from '@dzfp/ledger';
import { openWorkbook } from '@dzfp/ledger/workbook';

const [, , file = '', how = 'cells'] = process.argv;
const started = performance.now();
const sheets = openWorkbook(readFileSync(file), 'register.xlsx');
let rows = 0;
if (how === 'cells') for (const sheet of sheets) for (const row of sheet.rows()) rows += row.cells.length > 0 ? 1 : 0;
else {
  const read = await readRegister(sheets);
  rows = read.sheets.households.counts.rows + read.sheets.persons.counts.rows;
  if (how === 'rules') {
    const setting = { book: combineBooks(dezhou, illustrativeThresholds), jurisdiction: '371400', on: '2019-12-31' };
    checkRegister(linkRegister(read.sheets), { setting });
  }
}
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ rows, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
