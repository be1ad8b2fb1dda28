import { readFileSync } from 'node:fs';
import { assessmentText } from '@dzfp/core/engine';
import { receiptSection } from '@dzfp/pathway';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { readRegister } from '@dzfp/ledger';
import { openWorkbook } from '@dzfp/ledger/workbook';
import { describe, expect, test } from 'vitest';
import { joinRegister } from '../lookback/households.ts';
import { lookBack } from '../lookback/look-back.ts';
import { countyPage } from '../lookback/page/county-page.ts';
import { fundReceipts } from './fund-receipts.ts';
import { purposes } from './purposes.ts';
import { receivedOf } from './received.ts';
import { receivedText } from './received-text.ts';
import type { ReceiptTotal } from './receipt-totals.ts';

const bytes = (name: string): Buffer => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const on = '2019-12-31';
const { sheets } = await readRegister(openWorkbook(bytes('registry.xlsx'), 'registry.xlsx'));
const register = joinRegister(sheets, combineBooks(dezhou, illustrative), on);
const back = lookBack(register, [], on);
const fund = await fundReceipts(bytes('funds-ledger.csv'), 'funds-ledger.csv');
const received = receivedOf(back, fund);

/** The files once more, by hand: split at commas, whole numbers of fen, nothing of the library. */
const lines = (name: string): readonly (readonly string[])[] =>
  bytes(name)
    .toString('utf8')
    .replace('\uFEFF', '')
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
const fen = (yuan = ''): number => Math.round(Number(yuan) * 100);
const householdOf = new Map(
  register.households.flatMap(({ number, members }) => members.map((each) => [each.citizenNumber, number] as const)),
);
const statusOf = new Map(lines('households.csv').map((cells) => [cells[0], cells[11]]));
const studies = new Set(
  lines('persons.csv').flatMap(([household = '', , , , , , , , , inSchool = '']) =>
    /^[中高]职/u.test(inSchool) && statusOf.get(household) !== '脱贫不享受政策' ? [household] : [],
  ),
);

/** What the ledger paid to persons in 2019, by purpose: of the households that were assessed, and of no such household. */
const paid = new Map<string, { count: number; fen: number }>();
const yulu = { undecided: new Set<string>(), notOwed: new Set<string>(), beyond: 0 };
let [toPersons, elsewhere, before] = [0, 0, 0];
for (const cells of lines('funds-ledger.csv')) {
  const [, , kind, , , , , , , use = '', , , payee = '', amount, day = '', , summary = ''] = cells;
  if (kind !== '支付' || !/^37\d{15}[\dX]$/u.test(payee)) continue;
  toPersons += 1;
  const household = householdOf.get(payee);
  if (household === undefined) elsewhere += 1;
  else if (day < '2019-01-01') before += 1;
  else {
    const ofTerm = use === '雨露计划补助' ? (summary === '2019年秋季学期' ? ' autumn' : ' other') : '';
    const sum = paid.get(use + ofTerm) ?? { count: 0, fen: 0 };
    paid.set(use + ofTerm, { count: sum.count + 1, fen: sum.fen + fen(amount) });
    if (ofTerm === ' autumn') {
      if (studies.has(household)) yulu.undecided.add(household);
      else {
        yulu.notOwed.add(household);
        yulu.beyond += fen(amount);
      }
    }
  }
}
const totalOf = (title: string): ReceiptTotal | undefined => received.whole.find((each) => each.title === title);

describe('the payments of the ledger', () => {
  test('are each compared, or listed with the reason', () => {
    expect(fund).toMatchObject({
      setAside: [],
      withoutNumber: lines('funds-ledger.csv').filter(([, , kind]) => kind === '支付').length - toPersons,
    });
    expect(fund.receipts).toHaveLength(toPersons);
    const why = Map.groupBy(received.unplaced, (each) => each.why);
    expect(Object.fromEntries([...why].map(([reason, all]) => [reason, all.length]))).toEqual({
      payeeNotRegistered: elsewhere,
      beforePeriod: before,
    });
    const compared = [...received.lines.values()].flat().flatMap(({ receipts }) => receipts);
    expect(new Set(compared).size).toBe(compared.length);
    expect(compared.length + received.unplaced.length).toBe(toPersons);
  });

  test('sum up by purpose as the file does', () => {
    expect(paid.size).toBe(5);
    for (const [title, purpose] of [
      ['职业教育支持', '雨露计划补助 autumn'],
      ['雨露计划补助（其他学期）', '雨露计划补助 other'],
      ['小额信贷贴息', '小额信贷贴息'],
      ['扶贫专岗补贴', '扶贫专岗补贴'],
      ['到户产业奖补', '到户产业奖补'],
    ] as const)
      expect([title, totalOf(title)?.received]).toEqual([title, paid.get(purpose)?.fen]);
  });

  test('of a term are not owed where by the register nobody studies, and wait for the facts where somebody does', () => {
    const total = totalOf('职业教育支持');
    expect(yulu.notOwed.size).toBeGreaterThan(0);
    expect(total?.states).toMatchObject({ notOwed: yulu.notOwed.size, undecided: yulu.undecided.size });
    expect(total).toMatchObject({ beyond: yulu.beyond, short: 0 });
    const open = [...received.lines].find(([, all]) => all.some(({ state }) => state === 'undecided'));
    expect(open?.[1].flatMap(({ ask }) => ask.map(({ path }) => path.join('.')))).toContain('enrolled');
  });
});

describe('what is owed', () => {
  test('and was paid by nobody that the ledger knows stays unknown, never short', () => {
    const subsidies = back.cards.flatMap(({ owed }) => owed.filter(({ unit }) => unit === 'yuan'));
    const due = subsidies.reduce((sum, { what }) => sum + fen(String(what)), 0);
    expect(subsidies.length).toBeGreaterThan(0);
    expect(totalOf('参保缴费补贴')).toMatchObject({ due, received: 0, short: 0, open: due });
    expect(totalOf('参保缴费补贴')?.states).toMatchObject({ unknown: subsidies.length, short: 0 });
  });

  test('the totals of the counties are those of the whole', () => {
    for (const { title, due, received: came, beyond } of received.whole) {
      const of = received.byCounty.flatMap(({ totals }) => totals.filter((each) => each.title === title));
      const sum = (what: (total: ReceiptTotal) => number): number => of.reduce((so, each) => so + what(each), 0);
      expect([sum((each) => each.due), sum((each) => each.received), sum((each) => each.beyond)]).toEqual([
        due,
        came,
        beyond,
      ]);
    }
  });
});

test('every purpose that answers a policy names one that the assessment asks', () => {
  const asked = new Set(back.totals.whole.map(({ policy }) => policy));
  for (const { policy } of purposes) if (policy !== null) expect(asked).toContain(policy);
});

test('the card, the page and the terminal say it, without a name or a number of a person', () => {
  const [household = '', all = []] =
    [...received.lines].find(([, each]) => each.some(({ state }) => state === 'notOwed')) ?? [];
  const card = back.cards.find((each) => each.household === household);
  if (!card) throw new Error('no card');
  const text = assessmentText(card, 'zh', [receiptSection(all)]);
  expect(text).toContain('已享而按登记不应享\n    至少多享 1500.00 元');
  expect(text).not.toMatch(/\d{17}[\dX]/u);
  const page = countyPage(back, received);
  expect(page).toContain('应享与实享');
  expect(page).toContain(`cards/${household}.html`);
  expect(page).not.toMatch(/\d{17}[\dX]/u);
  expect(receivedText(received, 'zh')).toContain(`台账支付到人 ${toPersons} 笔`);
});
