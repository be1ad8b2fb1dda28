import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentText } from '@dzfp/core/engine';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { readRegister } from '@dzfp/ledger';
import { openWorkbook } from '@dzfp/ledger/workbook';
import { joinRegister } from './lookback/households.ts';
import { lookBack } from './lookback/look-back.ts';
import { countyPage } from './lookback/page/county-page.ts';
import { fundReceipts } from './received/fund-receipts.ts';
import { receivedOf } from './received/received.ts';
import type { VillageRecord } from './lookback/villages.ts';

const file = (name: string): URL => new URL(`../data/${name}`, import.meta.url);
const { sheets } = await readRegister(openWorkbook(readFileSync(file('registry.xlsx')), 'registry.xlsx'));
const villages = JSON.parse(readFileSync(file('villages.json'), 'utf8')) as VillageRecord[];
const truth = JSON.parse(readFileSync(file('villages.truth.json'), 'utf8')) as {
  readonly defects: readonly { readonly village: string; readonly kind: string }[];
  readonly allFifteenTrue: readonly string[];
};
const on = '2019-12-31';
const back = lookBack(joinRegister(sheets, combineBooks(dezhou, illustrative), on), villages, on);

describe('the register', () => {
  test('each household is assessed or set aside with a reason, once', () => {
    const { register, cards } = back;
    expect(register.rows).toBe(2000);
    // Two rows of heading, three blank ones, a total.
    expect(register.noRecords).toBe(6);
    expect(cards.length + register.setAside.length).toBe(register.rows);
    for (const { reason } of register.setAside) expect(reason).not.toBe('');
  });

  test('totals by county are the cards counted again', () => {
    const { totals, cards } = back;
    const counted = totals.byCounty.reduce((sum, county) => sum + county.households, 0);
    expect(counted).toBe(cards.length);
    for (const kind of ['owed', 'notOwed', 'undecided', 'alerts'] as const) {
      const direct = cards.reduce((sum, card) => sum + card[kind].length, 0);
      expect(totals.whole.reduce((sum, each) => sum + each[kind], 0)).toBe(direct);
    }
  });

  test('what is unknown is asked for, and nothing fails that the facts do not explain', () => {
    for (const { undecided } of back.cards)
      for (const { ask, issues } of undecided) expect(ask.length + issues.length).toBeGreaterThan(0);
  });

  test('a card carries no name and no number of a person', () => {
    const names = back.register.households.flatMap(({ members }) => members.map(({ name }) => name));
    for (const card of back.cards.slice(0, 50)) {
      const text = assessmentText(card, 'zh');
      expect(text).not.toMatch(/\d{17}[\dX]/u);
      for (const name of names.slice(0, 200)) expect(text).not.toContain(name);
    }
  });
});

describe('the villages', () => {
  test('contradictions are exactly those of the truth file', () => {
    const found = back.villages.flatMap(({ findings }) => findings.map(({ village, kind }) => `${village} ${kind}`));
    expect(found.toSorted()).toEqual(truth.defects.map(({ village, kind }) => `${village} ${kind}`).toSorted());
  });

  test('villages that meet all fifteen items are exactly those of the truth file', () => {
    const all = back.villages.filter(({ items }) => items.met === items.lines.length);
    expect(all.map(({ village }) => village.code).toSorted()).toEqual(truth.allFifteenTrue.toSorted());
  });
});

test('the page of the county says that its values are illustrative and links every village', async () => {
  const ledger = await fundReceipts(readFileSync(file('funds-ledger.csv')), 'funds-ledger.csv');
  const page = countyPage(back, receivedOf(back, ledger));
  expect(page).toContain('示例参数，不是政策依据');
  for (const { code } of villages) expect(page).toContain(`villages/${code}.html`);
});
