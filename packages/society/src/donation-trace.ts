import {
  defineProcedure,
  failure,
  parameter,
  rate,
  text,
  type Money,
  type ParametersOf,
  type Procedure,
  type Rate,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { accountOf, type Entry } from '@dzfp/core/ledger';
import { workPoints2019 } from '@dzfp/core/model';
import { donationTraceExamples } from './donation-trace-examples.ts';
import {
  DonationAccount,
  DonationBook,
  type Donation,
  type Finding,
  type Movement,
  type Statement,
} from './model/donation-book.ts';

/** How much of a gift may be a fee. */
export interface TraceParameters {
  readonly feeShare: Rate;
}

const traceParameters: ParametersOf<TraceParameters> = {
  feeShare: parameter('society/fee-share', '10', rate('管理费上限', 'bound of the fee')),
};

const million = 1_000_000;

/** The gift and its uses as a ledger: it enters by its own number and leaves by delivery, fee or return. */
function entriesOf(
  { asOf, donations, movements }: DonationBook,
  known: ReadonlyMap<string, Donation>,
): readonly Entry<Money>[] {
  const entered = donations
    .filter(({ on }) => on <= asOf)
    .map(({ id, on, amount }) => ({ id: `+${id}`, on, from: null, to: id, amount, document: id }));
  const used = movements
    .filter(({ on, donation }) => on <= asOf && known.has(donation))
    .map(({ id, donation, on, amount, receipt }) => ({
      id: `-${id}`,
      on,
      from: donation,
      to: null,
      amount,
      parent: `+${donation}`,
      document: receipt ?? id,
    }));
  return [...entered, ...used];
}

function outside({ kind, heading, county }: Movement, { condition }: Donation): boolean {
  if (kind !== 'deliver') return false;
  return (
    (condition.heading !== null && condition.heading !== heading) ||
    (condition.county !== null && condition.county !== county)
  );
}

/**
 * 捐赠去向 (clause 10): every gift is traced to the fen: donated is delivered, in hand, fee and returned. A delivery outside the
 * condition or without a receipt, a fee above its bound, and more used than given are named.
 *
 * @source S0
 */
export const donationTrace: Procedure<'society/donation-trace', DonationBook, DonationAccount, TraceParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'society/donation-trace',
    clauses: ['10'],
    title: text('捐赠去向', 'Donations traced'),
    summary: text(
      '每笔捐赠用到哪里、还剩多少、收了多少管理费，逐分列给捐赠人；不符条件、没有收据的列为问题。',
      'Where each gift went, what is left and what the fee was, to the fen; what is outside the condition or has no receipt is named.',
    ),
    subject: 'payment',
    authority: text('民政局、扶贫开发办公室', 'civil affairs bureau, poverty-alleviation office'),
    papers: [text('捐赠协议、拨付凭证、收据', 'agreements, vouchers, receipts')],
    timeLimit: text('随时可查', 'at any time'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'medical/inpatient-settlement',
        what: text(
          '用于住院的捐赠即第五方“社会救助”，不另算一次',
          'a gift for a hospital stay is the fifth payer, and no further payment',
        ),
      },
      { with: 'funds/fund-ledger', what: text('捐赠不并入财政专项扶贫资金', 'donations are no special fiscal funds') },
    ],
    input: DonationBook,
    output: DonationAccount,
    parameters: traceParameters,
    on: 'asOf',
    run: (book, { feeShare }) => {
      const { asOf, donations, movements } = book;
      const known = new Map<string, Donation>();
      for (const each of donations) {
        if (known.has(each.id)) throw failure('DZ602', { what: 'donations', key: each.id }, ['donations']);
        known.set(each.id, each);
      }
      const seen = new Set<string>();
      for (const { id } of movements) {
        if (seen.has(id)) throw failure('DZ602', { what: 'movements', key: id }, ['movements']);
        seen.add(id);
      }
      const done = movements.filter(({ on }) => on <= asOf);
      const statements = [...known.values()]
        .filter(({ on }) => on <= asOf)
        .toSorted((a, b) => compareKeys(a.id, b.id))
        .map((each) => statementOf(each, done));
      const ledger = accountOf(entriesOf(book, known), asOf);
      const findings: Finding[] = ledger.findings
        .filter(({ kind }) => kind === 'negativeBalance')
        .map(({ at }) => ({ kind: 'overspent', at }));
      for (const each of done) {
        const donation = known.get(each.donation);
        if (donation === undefined) findings.push({ kind: 'unknownDonation', at: each.id });
        else if (outside(each, donation)) findings.push({ kind: 'outsideCondition', at: each.id });
        if (each.kind === 'deliver' && each.receipt === undefined) findings.push({ kind: 'noReceipt', at: each.id });
      }
      for (const { donation, donated, fee } of statements)
        if (BigInt(fee) * BigInt(million) > BigInt(donated) * BigInt(feeShare))
          findings.push({ kind: 'feeAboveBound', at: donation });
      const sorted = findings.toSorted((a, b) => compareKeys(`${a.kind} ${a.at}`, `${b.kind} ${b.at}`));
      return { statements, findings: sorted, sound: sorted.length === 0 };
    },
    laws: [
      {
        id: 'donated-is-all-its-parts',
        title: text('捐赠等于拨付、结余、管理费与退还之和', 'donated is delivered, in hand, fee and returned'),
        holds: ({ output }) =>
          output.statements.every(
            ({ donated, delivered, inHand, fee, returned }) => donated === delivered + inHand + fee + returned,
          ),
      },
      {
        id: 'a-statement-for-each-gift',
        title: text('每笔已到账捐赠都有对账单', 'each gift received has its statement'),
        holds: ({ input, output }) =>
          output.statements.length === input.donations.filter(({ on }) => on <= input.asOf).length,
      },
      {
        id: 'sound-is-without-overspending',
        title: text('账目相符即没有用超', 'in a sound book nothing is overspent'),
        holds: ({ output }) => !output.sound || output.statements.every(({ inHand }) => inHand >= 0),
      },
    ],
    examples: donationTraceExamples,
  });

function statementOf({ id, donor, amount }: Donation, movements: readonly Movement[]): Statement {
  const of = (kind: Movement['kind']): Money =>
    movements
      .filter((each) => each.donation === id && each.kind === kind)
      .reduce((sum, each) => sum + each.amount, 0) as Money;
  const [delivered, fee, returned] = [of('deliver'), of('fee'), of('return')];
  return {
    donation: id,
    donor,
    donated: amount,
    delivered,
    fee,
    returned,
    inHand: (amount - delivered - fee - returned) as Money,
  };
}
