import { DzfpError, parseDay, parseMoney, text } from '@dzfp/core';
import { assessmentText, createEngine, type HouseholdAssessment, type Owed, type Quoted } from '@dzfp/core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathway } from '../plugin.ts';
import { policyIncomeOwed } from '../policy-income-owed.ts';
import { receiptComparison } from './compare-receipts.ts';
import type { PlacedReceipt } from './place-receipts.ts';
import type { ReceiptLine } from './receipt-line.ts';
import type { ReceiptPurpose } from './receipt-purpose.ts';
import { receiptSection } from './receipt-section.ts';

const on = '2019-12-31';
const policy = { id: 'example/grant', title: text('助学金', 'grant'), clauses: ['5.1'] };
const grant: ReceiptPurpose = {
  purpose: '助学金',
  clauses: ['5.1'],
  policy: policy.id,
  paidTo: 'member',
  from: '2019-09-01',
  dueOn: '2019-12-31',
  whole: true,
};
const quoted = (member?: number, of = policy): Quoted => ({
  policy: of.id,
  title: of.title,
  clauses: of.clauses,
  ...(member === undefined ? {} : { member }),
  illustrative: false,
});
const owing = (what: Owed['what'], about: Quoted = quoted(0)): Owed => ({
  ...about,
  what,
  unit: what === true ? 'right' : 'yuan',
  name: text('助学金', 'grant'),
  since: '2019-01-01',
  papers: [],
  authority: text('教育局', 'education'),
  level: text('县', 'county'),
  timeLimit: text('每学期', 'each term'),
});
const household = (of: Partial<HouseholdAssessment>): HouseholdAssessment => ({
  household: 'H1',
  on,
  jurisdiction: '371402',
  owed: [],
  notOwed: [],
  undecided: [],
  alerts: [],
  ...of,
});
const paid = (amount: string, member = 0, serial = `LS${member}${amount}`, purpose = '助学金'): PlacedReceipt => ({
  serial,
  payee: '371402195402269910',
  purpose,
  amount: parseMoney(amount),
  on: parseDay('2019-10-08'),
  member,
});
const compare = (
  of: Partial<HouseholdAssessment>,
  received: readonly PlacedReceipt[] = [],
  change: Partial<ReceiptPurpose> = {},
): readonly ReceiptLine[] => receiptComparison([{ ...grant, ...change }], on)(household(of), received);
const owed = [owing('500.00')];

describe('the state of what is owed, to the fen', () => {
  it.each([
    ['received', ['500.00'], '0.00', '0.00'],
    ['received', ['300.00', '200.00'], '0.00', '0.00'],
    ['short', ['499.99'], '0.01', '0.00'],
    ['short', [], '500.00', '0.00'],
    ['overpaid', ['500.01'], '0.00', '0.01'],
  ] as const)('%s: %j', (state, amounts, outstanding, overpaid) => {
    const received = amounts.map((amount, i) => paid(amount, 0, `LS${i}`));
    expect(compare({ owed }, received)).toMatchObject([
      { state, due: '500.00', outstanding: { least: outstanding, most: outstanding }, overpaid },
    ]);
  });

  it('is not short the day before it is due', () => {
    expect(compare({ owed }, [], { dueOn: '2020-01-01' })).toMatchObject([
      { state: 'notDue', received: '0.00', outstanding: { least: '0.00', most: '0.00' } },
    ]);
  });

  it('is unknown where no receipt is known, which is not nothing received', () => {
    const [line] = compare({ owed }, [], { whole: false });
    expect(line).toMatchObject({ state: 'unknown', due: '500.00', outstanding: { least: '0.00', most: '500.00' } });
    expect(line).not.toHaveProperty('received');
    expect(receiptComparison([], on)(household({ owed }), undefined)).toMatchObject([{ state: 'unknown' }]);
  });

  it('is unknown for the rest where the list may lack a payment, and in full once enough came', () => {
    expect(compare({ owed }, [paid('499.99')], { whole: false })).toMatchObject([
      { state: 'unknown', received: '499.99', outstanding: { least: '0.00', most: '0.01' } },
    ]);
    expect(compare({ owed }, [paid('500.00')], { whole: false })).toMatchObject([{ state: 'received' }]);
    expect(compare({ owed }, [paid('500.01')], { whole: false })).toMatchObject([{ state: 'overpaid' }]);
  });

  it('is unknown when the day it is due is not known, unless all came', () => {
    const { dueOn: _dueOn, ...noDay } = grant;
    const of = (amount: string): readonly ReceiptLine[] =>
      receiptComparison([noDay], on)(household({ owed }), [paid(amount)]);
    expect(of('499.99')).toMatchObject([{ state: 'unknown', outstanding: { least: '0.00', most: '0.01' } }]);
    expect(of('500.00')).toMatchObject([{ state: 'received' }]);
  });
});

describe('what is not owed, not decided or not asked', () => {
  it('shows money that came without being owed', () => {
    const notOwed = [{ ...quoted(0), because: [] }];
    expect(compare({ notOwed }, [paid('1500.00')])).toMatchObject([
      { state: 'notOwed', due: '0.00', received: '1500.00', overpaid: '1500.00' },
    ]);
    expect(compare({ notOwed })).toEqual([]);
  });

  it('claims nothing while it is not decided what is owed', () => {
    const undecided = [{ ...quoted(0), ask: [{ path: ['boards'], title: text('寄宿', 'boards') }], issues: [] }];
    const [line] = compare({ undecided }, [paid('1500.00')]);
    expect(line).toMatchObject({ state: 'undecided', received: '1500.00', ask: [{ path: ['boards'] }] });
    expect(line).not.toHaveProperty('due');
    expect(line).not.toHaveProperty('overpaid');
    expect(compare({ undecided })).toEqual([]);
  });

  it('says so when no policy says what is owed', () => {
    expect(compare({}, [paid('900.00')], { policy: null })).toMatchObject([
      { state: 'unasked', title: { zh: '助学金' }, clauses: ['5.1'], received: '900.00' },
    ]);
    expect(compare({}, [paid('900.00')])).toMatchObject([{ state: 'unasked' }]);
  });

  it('compares no right, and not the sum that the policy of policy income makes of all', () => {
    const sum = { id: policyIncomeOwed.id, title: policyIncomeOwed.title, clauses: ['1.2'] };
    expect(compare({ owed: [owing(true), owing('500.00', quoted(undefined, sum))] })).toEqual([]);
  });
});

describe('whose a receipt is', () => {
  const two = { owed: [owing('500.00', quoted(0)), owing('500.00', quoted(1))] };

  it('is its payee’s: one member’s surplus makes up for no other’s arrears', () => {
    expect(compare(two, [paid('1000.00', 1)])).toMatchObject([
      { member: 0, state: 'short', received: '0.00' },
      { member: 1, state: 'overpaid', overpaid: '500.00' },
    ]);
  });

  it('is the household’s where the payee takes it for whoever is entitled', () => {
    const lines = compare(two, [paid('1000.00', 2)], { paidTo: 'household' });
    expect(lines).toMatchObject([{ state: 'received', due: '1000.00' }]);
    expect(lines[0]).not.toHaveProperty('member');
  });

  it('answers what the household is owed as a whole, whoever is the payee', () => {
    expect(compare({ owed: [owing('500.00', quoted())] }, [paid('200.00', 0), paid('300.00', 1)])).toMatchObject([
      { state: 'received', receipts: ['LS0200.00', 'LS1300.00'] },
    ]);
  });

  it('leaves a surplus open that may answer what is not decided yet', () => {
    const some = { owed, undecided: [{ ...quoted(1), ask: [], issues: [] }] };
    expect(compare(some, [paid('500.01')], { paidTo: 'household' })).toMatchObject([
      { state: 'undecided', due: '500.00' },
    ]);
    expect(compare(some, [paid('499.99')], { paidTo: 'household' })).toMatchObject([{ state: 'short' }]);
  });
});

describe('a policy that has subtracted what was received', () => {
  const net = [{ ...owing('80.00'), netOfReceipts: true } as const];

  it('is short by what it says', () => {
    expect(receiptComparison([], on)(household({ owed: net }), [])).toMatchObject([
      { state: 'short', outstanding: { least: '80.00', most: '80.00' } },
    ]);
  });

  it('says so in an assessment', () => {
    const place = {
      name: text('地方', 'place'),
      jurisdictions: [{ code: '371402', name: text('德城', 'Decheng'), within: null }],
      sources: [],
      entries: [],
    } as const;
    const engine = createEngine({ plugins: [{ ...pathway, policies: [policyIncomeOwed] }], books: [place] });
    const member = { citizenNumber: '371402195402269910', name: '王某', relation: 'head' } as const;
    const dibao = { name: '低保金', due: '365.00', dueOn: on, received: '300.00' };
    const { owed: found } = engine.assess(
      {
        household: { number: 'H1', region: '371402', village: '371402901201', status: 'notLifted', members: [member] },
        facts: { [policyIncomeOwed.id]: { entitlements: [dibao] } },
      },
      { on, jurisdiction: '371402' },
    );
    expect(found).toMatchObject([{ what: '65.00', netOfReceipts: true }]);
  });

  it('is answered by no receipt a second time', () => {
    const codes: string[] = [];
    try {
      compare({ owed: net });
    } catch (error) {
      if (error instanceof DzfpError) codes.push(error.code);
    }
    expect(codes).toEqual(['DZ114']);
  });
});

it('places every fen, counts every receipt once, and says of a household what the policy says of its list', () => {
  const yuan = fc.integer({ min: 1, max: 100_000 }).map((fen) => (fen / 100).toFixed(2));
  const bound = policyIncomeOwed.with({});
  fc.assert(
    fc.property(
      fc.array(yuan, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(yuan, fc.nat({ max: 3 })), { maxLength: 6 }),
      (dues, payments) => {
        const claims = dues.map((due, member) => owing(due, quoted(member)));
        const receipts = payments.map(([amount, member], i) => paid(amount, member % dues.length, `LS${i}`));
        const lines = compare({ owed: claims }, receipts);
        expect(lines.flatMap((line) => line.receipts).toSorted()).toEqual(
          receipts.map(({ serial }) => serial).toSorted(),
        );
        const sum = (of: (line: ReceiptLine) => string | undefined): number =>
          lines.reduce((so, line) => so + parseMoney(of(line) ?? ''), 0);
        const whole = bound.evaluate({
          on,
          entitlements: lines.map(({ due = '', received = '' }) => ({ name: '助学金', due, dueOn: on, received })),
        });
        expect(sum(({ outstanding }) => outstanding?.least)).toBe(parseMoney(whole.outstanding));
        expect(sum(({ overpaid }) => overpaid)).toBe(parseMoney(whole.overpaid));
        expect(sum(({ due }) => due) + sum(({ overpaid }) => overpaid)).toBe(
          sum(({ received }) => received) + sum(({ outstanding }) => outstanding?.least),
        );
      },
    ),
  );
});

it('stands on the card in both languages, with what is missing and where it came from', () => {
  const lines = [
    ...compare({ owed }, [paid('499.99')]),
    ...compare({ owed }, [], { whole: false }),
    ...compare({ notOwed: [{ ...quoted(0), because: [] }] }, [paid('9.00')]),
  ];
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    assessmentText(household({}), language, [receiptSection(lines)]),
  );
  expect(zh).toContain(
    '【应享与实享】\n· 助学金（第 1 位成员，条款 5.1）：应享 500.00 元，实享 499.99 元，应享未享\n    尚欠 0.01 元\n    发放流水：LS0499.99',
  );
  expect(zh).toContain('应享 500.00 元，实享不详，须询问\n    应享未享在 0.00 至 500.00 元之间');
  expect(zh).toContain('已享而按登记不应享\n    至少多享 9.00 元');
  expect(zh).toContain(
    '· 合计（全户）：应享 1000.00 元，已知实享 508.99 元，应享未享 0.01 元，不详至多 500.00 元，多享 9.00 元\n',
  );
  expect(en).toContain('owed 500.00 yuan, received 499.99 yuan, owed and not received\n    short by 0.01 yuan');
});
