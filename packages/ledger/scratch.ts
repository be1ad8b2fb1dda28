import { readFileSync, writeFileSync } from 'node:fs';
import { openFile, annotateWorkbook, annotatedCopies } from './src/workbook/index.ts';
import { readRegister } from './src/register/read-register.ts';
const b=readFileSync('/tmp/rv/cf.xlsx');
const sheets=openFile(b,'cf.xlsx');
const read=await readRegister(sheets);
const f=[...read.sheets.households.findings,...read.sheets.persons.findings];
console.log(f.length, read.unrecognised, read.sheets.households.counts);
writeFileSync('/tmp/rv/cf.out.xlsx', annotateWorkbook(b,'cf.xlsx',f));
