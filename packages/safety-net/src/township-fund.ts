import { defineCarriedPolicy, label, nothing, parameter, text, type CarriedPolicy, type ChoiceTerm } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { FundMovement } from './model/fund-movement.ts';
import { BookedMovement, FundState, MovementOutcome, type FundParameters } from './model/fund-state.ts';
import { supportAmount } from './model/support-amount.ts';
import { townshipFundExamples } from './township-fund-examples.ts';

/**
 * 乡镇救助金 (clause 8.2): small sums that a township gives at once, from a fund that never goes below nothing. It is explored, so a
 * township without one breaks no rule; what the fund cannot give goes to the county.
 *
 * @source S0
 */
export const townshipFund: CarriedPolicy<
  'safety-net/township-fund',
  FundMovement,
  BookedMovement,
  FundParameters,
  FundState
> = /* @__PURE__ */ defineCarriedPolicy({
  id: 'safety-net/township-fund',
  clauses: ['8.2'],
  title: text('乡镇救助金', 'Township relief fund'),
  summary: text(
    '乡镇可设救助金，小额困难就近当即救助，余额不足或超限额的转县级。',
    'A township may keep a fund for small sums at once; what it cannot give goes to the county.',
  ),
  subject: 'payment',
  authority: text('乡镇（街道）', 'township'),
  papers: [text('救助审批表和领款凭证', 'approval and receipt')],
  timeLimit: text('当即；期限未见来源', 'at once; no limit was found'),
  level: text('乡镇', 'township'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'safety-net/temporary-assistance',
      what: text('同一困难不重复救助', 'the same hardship is not helped twice'),
    },
  ],
  input: FundMovement,
  output: BookedMovement,
  parameters: {
    limitPerHelp: parameter(
      'safety-net/township-fund-limit',
      '8.2',
      supportAmount('单次救助限额', 'limit of one help'),
    ),
  },
  carry: {
    state: FundState,
    start: { paidIn: '0.00', paidOut: '0.00', balance: '0.00' },
    by: 'fund',
    order: ['on', 'number'],
    on: 'on',
    reset: 'never',
  },
  formula: ({ kind, amount }, p, before) => {
    const within = amount.isAtMost(p.limitPerHelp).as('不超过限额', 'within the limit');
    const enough = amount.isAtMost(before.balance).as('余额足够', 'enough in the fund');
    const outcome = (name: MovementOutcome): ChoiceTerm<MovementOutcome> => label(MovementOutcome, name);
    const fromFund = enough.choose(outcome('booked'), outcome('notEnough'));
    const ofHelp = within.choose(fromFund, outcome('aboveLimit'));
    const paidIn = kind.match({ deposit: amount, help: nothing }).as('注入', 'paid in');
    const help = amount.when(within.and(enough), nothing);
    const paidOut = kind.match({ deposit: nothing, help }).as('支出', 'paid out');
    return {
      result: { outcome: kind.match({ deposit: outcome('booked'), help: ofHelp }), paidIn, paidOut },
      after: {
        paidIn: before.paidIn.plus(paidIn),
        paidOut: before.paidOut.plus(paidOut),
        balance: before.balance.plus(paidIn).minus(paidOut),
      },
    };
  },
  cliffs: [
    {
      outcomes: ['paidOut'],
      along: 'amount',
      clause: '8.2',
      why: text(
        '超过限额或余额不足的，整笔转县级',
        'what is above the limit or more than the fund has goes to the county as a whole',
      ),
    },
  ],
  laws: [
    {
      id: 'conserved',
      title: text('累计注入等于累计支出加余额', 'what was paid in is what was paid out and the balance'),
      holds: ({ before, after }) =>
        before.paidIn
          .equals(before.paidOut.plus(before.balance))
          .not()
          .or(after.paidIn.equals(after.paidOut.plus(after.balance))),
    },
    {
      id: 'never-below-nothing',
      title: text('余额不为负', 'the balance is never negative'),
      holds: ({ after }) => after.balance.isAtLeast(nothing),
    },
    {
      id: 'help-within-the-limit',
      title: text('每次救助不超过限额', 'no help is above the limit'),
      holds: ({ parameters, result }) => result.paidOut.isAtMost(parameters.limitPerHelp),
    },
  ],
  examples: townshipFundExamples,
});
