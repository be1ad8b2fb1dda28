import { definePolicy, nothing, text, type MoneyTerm, type Policy, type TermsOf } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Entitlements, PolicyIncomeOwed, type Entitlement } from './model/entitlement.ts';
import { policyIncomeOwedExamples } from './policy-income-owed-examples.ts';

/**
 * 落实政策性收入 (clause 1.2): what each policy owes the household by the day, what came, and what is missing. One entitlement's
 * surplus never makes up for another's arrears; what is due only tomorrow is not owed today.
 *
 * @source S0
 */
export const policyIncomeOwed: Policy<
  'pathway/policy-income-owed',
  Entitlements,
  PolicyIncomeOwed,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/policy-income-owed',
  clauses: ['1.2'],
  title: text('政策性收入应得未得', 'Policy income owed and not received'),
  summary: text(
    '低保、养老、补贴等政策规定应得的钱，已到期而没有到手的，逐项列出补发。',
    'What policies owe the household and has not come by the day is listed item by item.',
  ),
  subject: 'household',
  authority: text(
    '扶贫开发办公室会同民政、人社、财政',
    'poverty-alleviation office with civil affairs, social security, finance',
  ),
  papers: [
    text('政策明白卡', 'card of entitlements'),
    text('到户资金发放记录', 'records of payments to the household'),
  ],
  timeLimit: text('按各项政策的发放日期', 'by the pay day of each policy'),
  level: text('村核对，乡镇、县落实', 'compared by the village, paid by township and county'),
  sources: [workPoints2019],
  interactions: [
    { with: 'pathway/net-income', what: text('只有实得才计入收入', 'only what was received is income') },
    { with: 'safety-net/dibao-top-up', what: text('应得低保金', 'the dibao that is due') },
  ],
  input: Entitlements,
  output: PolicyIncomeOwed,
  parameters: {},
  on: 'on',
  formula: ({ on, entitlements }) => {
    const dueNow = ({ due, dueOn }: TermsOf<Entitlement>): MoneyTerm =>
      dueOn.isOnOrBefore(on).choose(due, nothing).as('到期应得', 'due by the day');
    const outstanding = entitlements
      .sum(({ due, dueOn, received }) => {
        const missing = due.minus(received).atLeast(nothing).as('未得', 'not received');
        return dueOn.isOnOrBefore(on).choose(missing, nothing);
      })
      .as('应得未得', 'owed and not received');
    return {
      due: entitlements.sum(dueNow),
      received: entitlements.sum(({ received }) => received),
      outstanding,
      overpaid: entitlements.sum(({ due, received }) => received.minus(due).atLeast(nothing)),
      early: entitlements.sum(({ due, dueOn, received }) => dueOn.isAfter(on).choose(due.atMost(received), nothing)),
      inArrears: outstanding.isAbove(nothing),
    };
  },
  assessment: {
    per: 'household',
    // What each policy owes and what was paid stands in the papers of its bureau.
    facts: ({ on }) => ({ on }),
    owed: 'outstanding',
    netOfReceipts: true,
    alerts: ['inArrears'],
    payer: text('各项政策的发放单位', 'the payer of each policy'),
  },
  laws: [
    {
      id: 'every-fen-is-placed',
      title: text(
        '到期应得、多得、提前实得之和等于实得与应得未得之和',
        'due, overpaid and early are received and outstanding',
      ),
      holds: ({ result: { due, overpaid, early, received, outstanding } }) =>
        due.plus(overpaid).plus(early).equals(received.plus(outstanding)),
    },
    {
      id: 'owed-within-due',
      title: text('应得未得不超过应得', 'what is owed is at most what is due'),
      holds: ({ result }) => result.outstanding.isAtMost(result.due),
    },
  ],
  examples: policyIncomeOwedExamples,
});
