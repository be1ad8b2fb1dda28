import { expect, test } from 'vitest';
import { listOf, type MadeRow } from '../../test/list-of.ts';
import { checkFundLedger } from './check-fund-ledger.ts';
import type { FundEntryCells } from '../list/fund-entry-list.ts';
import { illustrativeThresholds as book } from './illustrative-thresholds.ts';

const setting = { book, jurisdiction: '371400', on: '2019-12-31' };
const allocated = { serial: '1', year: 2019, kind: 'allocate', region: '371425', payee: '县财政局', on: '2019-03-01' };
const issued = {
  serial: '2',
  year: 2019,
  kind: 'issue',
  region: '371425',
  projectNumber: 'P1',
  payee: '扶贫办',
  on: '2019-03-20',
  parent: '1',
};
const paid = {
  serial: '3',
  year: 2019,
  kind: 'pay',
  region: '371425',
  projectNumber: 'P1',
  use: '雨露计划补助',
  payee: '赵某',
  on: '2019-05-01',
  parent: '2',
};

function found(...rows: readonly (MadeRow | Readonly<Record<string, unknown>>)[]): readonly string[] {
  const { findings } = checkFundLedger(listOf<FundEntryCells>('资金台账', rows), { setting });
  return findings.map(({ id, place, expected }) => `${id} ${place.row} ${place.column ?? ''} ${expected ?? ''}`.trim());
}

test('entries that follow one another have no finding', () => {
  expect(found(allocated, issued, paid)).toEqual([]);
});

test('a year that is not that of the money, with the right one', () => {
  expect(found(allocated, issued, { ...paid, year: 2018 })).toEqual(['Q-FU-02 4 year 2019']);
  expect(found(allocated, issued, { ...paid, on: '2018-07-14' })).toEqual(['Q-FU-02 4 year 2019']);
});

test('money that is issued late, and a payment that does not say for what', () => {
  expect(found(allocated, { ...issued, on: '2019-05-10' }, { ...paid, on: '2019-06-01', use: undefined })).toEqual([
    'Q-FU-03 3 on',
    'Q-FU-01 4 use',
  ]);
});

test('what cannot be read decides nothing; a rule is switched off for a county', () => {
  expect(
    found(allocated, issued, { values: { ...paid, parent: undefined, use: undefined }, unread: ['parent', 'use'] }),
  ).toEqual([]);
  expect(found(allocated, issued, { ...paid, parent: '99', year: 2018 })).toEqual([]);
  const late = listOf<FundEntryCells>('资金台账', [allocated, { ...issued, on: '2019-05-10' }]);
  const off = [{ rule: 'Q-FU-03', region: '371425', reason: '汛期' }];
  expect(checkFundLedger(late, { setting, off }).findings).toEqual([]);
});
