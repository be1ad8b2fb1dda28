import { createInterface } from 'node:readline';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { householdList, personList, type Cell, type Sheet } from '@dzfp/ledger';
import { pieceOf, type Piece } from './piece.ts';
import { pieceFiles } from './work-folder.ts';

/** A piece as Spark hands it over: headings and rows of both tables. */
interface Handed {
  readonly piece: number;
  readonly headings: readonly (readonly string[])[];
  readonly tables: readonly (readonly (readonly [row: number, cells: readonly Cell[]])[])[];
}

// Assesses the pieces that stand on the lines of standard input, and answers each with its number when its file is on the disk.
const [folder = '', on = ''] = process.argv.slice(2);
const files = pieceFiles<Piece>(folder);
const book = combineBooks(dezhou, illustrative);
for await (const line of createInterface({ input: process.stdin })) {
  const { piece, headings, tables } = JSON.parse(line) as Handed;
  const sheets = [householdList, personList].map(({ title }, i): Sheet => {
    const rows = (tables[i] ?? []).map(([row, cells]) => ({ row, cells }));
    return { name: title.zh, rows: () => [{ row: 1, cells: headings[i] ?? [] }, ...rows] };
  });
  files.write(piece, await pieceOf(sheets, book, on));
  console.log(piece);
}
