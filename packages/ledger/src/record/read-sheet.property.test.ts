import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetOf } from '../../test/sheet-of.ts';
import type { Cell } from '../cell/cell.ts';
import { columnsOf } from '../header/match-header.ts';
import { householdList } from '../list/household-list.ts';
import type { List } from '../list/list.ts';
import { personList } from '../list/person-list.ts';
import { readSheet } from './read-sheet.ts';

const telling = [
  '合计',
  '小计某',
  '注：',
  '是',
  '户主',
  '-',
  '未知',
  '1.2万元',
  '2019-03-05',
  '3714000001',
  '=1+1',
  '户编号',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^\d{15,20}$/u),
  fc.constant('371402194506219913'),
  fc.constantFrom(...telling),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ date: '2019-03-05' }),
  fc.constant({ error: '#N/A' }),
  fc.oneof(fc.double(), fc.string(), fc.constant(null)).map((result) => ({ formula: 'A1', result })),
);

test.each<List<object>>([personList, householdList])(
  'of any rows of $id each row and each cell is counted in one place',
  async (list) => {
    const titles = Object.values(columnsOf(list)).map(({ title }) => title.zh);
    const row = fc.array(cell, { maxLength: titles.length + 2 });
    const rows = fc.array(fc.option(row), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(titles, { minLength: titles.length }), rows, async (heading, below) => {
        const { counts, cells, findings, rows: records } = await readSheet(list, sheetOf('表', [heading, ...below]));
        const { header, blank, total, accepted, setAside } = counts;
        expect(header + blank + total + accepted + setAside).toBe(counts.rows);
        expect(accepted + setAside).toBe(records.length);
        expect(cells.read + cells.unknown + cells.setAside).toBe(cells.cells);
        expect(JSON.stringify(findings)).not.toMatch(/\d{15}/u);
      }),
      { numRuns: 200 },
    );
  },
);
