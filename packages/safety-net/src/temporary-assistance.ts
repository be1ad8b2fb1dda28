import { definePolicy, label, nothing, number, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Approver } from './model/approver.ts';
import { TemporaryAssistance } from './model/temporary-decision.ts';
import { TemporaryNeed } from './model/temporary-need.ts';
import { recipientClassOf } from './recipient-class-of.ts';
import { temporaryAssistanceExamples } from './temporary-assistance-examples.ts';
import { temporaryAssistanceLaws } from './temporary-assistance-laws.ts';
import { temporaryDelegations, temporaryParameters, type TemporaryParameters } from './temporary-parameters.ts';
import { monthlyStandard } from './year-of-support.ts';

/**
 * 临时救助 (clause 8.2): so many times the monthly urban dibao for each person, within a ceiling. Every amount has one approver; in
 * urgent cases help comes first and the papers follow by a deadline.
 *
 * @source S0
 */
export const temporaryAssistance: Policy<
  'safety-net/temporary-assistance',
  TemporaryNeed,
  TemporaryAssistance,
  TemporaryParameters
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/temporary-assistance',
  clauses: ['8.2'],
  title: text('临时救助', 'Temporary assistance'),
  summary: text(
    '遇到急难或大额支出的家庭可得临时救助；情况紧急的先救助、后补手续。',
    'A household in an emergency or with a large expense gets temporary assistance; in urgent cases help comes before the papers.',
  ),
  subject: 'household',
  authority: text('民政局', 'civil affairs bureau'),
  papers: [text('临时救助申请书', 'application'), text('困难情况证明', 'evidence of the hardship')],
  timeLimit: text(
    '一般程序和绿色通道各有期限；德州期限未见来源',
    'one limit each for the ordinary and the fast track; none was found for Dezhou',
  ),
  level: text('按金额由乡镇或县审批', 'township or county, by the amount'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'medical/inpatient-settlement',
      what: text(
        '与一站式结算中的“社会救助”为同一笔支付',
        'the same payment as social assistance in the one-stop settlement',
      ),
    },
    {
      with: 'pathway/net-income',
      what: text('救助金计入转移性收入（示例）', 'relief counts as transfer income (assumed)'),
    },
  ],
  input: TemporaryNeed,
  output: TemporaryAssistance,
  parameters: temporaryParameters,
  on: 'appliedOn',
  formula: (need, p) => {
    const ofAll = monthlyStandard(p, 'urban')
      .times(need.persons)
      .as('全部救助人员月标准', "the month's standard of all persons");
    const most = ofAll
      .times(p.mostMultiple.at(need.hardship).at(need.recipient))
      .atMost(p.ceiling.at(need.hardship))
      .as('最高救助金额', 'most amount');
    const least = ofAll
      .times(p.leastMultiple.at(need.hardship).at(need.recipient))
      .atMost(most)
      .as('最低救助金额', 'least amount');
    const amount = need.proposed.atLeast(least).atMost(most).as('救助金额', 'amount');
    const ofCounty = amount.isAtMost(p.countyLimit).choose(label(Approver, 'county'), label(Approver, 'caseByCase'));
    return {
      leastAmount: least,
      mostAmount: most,
      amount,
      payable: amount.minus(need.paidInSettlement).atLeast(nothing),
      approver: amount.isAtMost(p.townshipLimit).choose(label(Approver, 'township'), ofCounty),
      helpBy: need.appliedOn.plusDays(need.urgent.choose(p.fastDays, p.ordinaryDays)),
      papersBy: need.appliedOn.plusDays(need.urgent.choose(p.fastDays.plus(p.papersDays), number(0))),
    };
  },
  delegations: temporaryDelegations,
  assessment: {
    per: 'household',
    owed: 'payable',
    payer: text('民政临时救助资金', 'temporary assistance fund of civil affairs'),
    facts: ({ household, on }) => ({ appliedOn: on, ...recipientClassOf(household) }),
  },
  laws: temporaryAssistanceLaws,
  examples: temporaryAssistanceExamples,
});
