import {
  definePolicy,
  money,
  noRate,
  nothing,
  number,
  record,
  text,
  type Money,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dibaoTopUpExamples } from './dibao-top-up-examples.ts';
import { dibaoTopUpLaws } from './dibao-top-up-laws.ts';
import { DibaoHousehold } from './model/dibao-household.ts';
import { dibaoApproval } from './sources.ts';
import { tekunAmong } from './tekun-among.ts';
import { topUpParameters, type TopUpParameters } from './top-up-parameters.ts';
import { monthlyStandard, upToFen } from './year-of-support.ts';

/** What a household is paid each month. */
export interface DibaoTopUp {
  readonly topUp: Money;
  /** The household's payment divided among those who count, to the next fen: to be shown, not to be paid. */
  readonly perHead: Money;
}

const DibaoTopUp: Schema<DibaoTopUp> = record<DibaoTopUp>('低保金', 'dibao payment', {
  topUp: money('户月低保金', 'dibao of the household a month'),
  perHead: money('人均月低保金', 'dibao for each head a month'),
});

/**
 * 低保金 (clause 8.1): what a household lacks to the standard, for those who are not held as tekun. The difference of the
 * household and that of each head agree but for the rounding of a head; payment by bands is a variant of some places.
 *
 * @source S0 S106
 */
export const dibaoTopUp: Policy<'safety-net/dibao-top-up', DibaoHousehold, DibaoTopUp, TopUpParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'safety-net/dibao-top-up',
    clauses: ['8.1'],
    title: text('低保金', 'Dibao payment'),
    summary: text(
      '家庭人均收入低于低保标准的，按差额每月发给低保金。',
      'A household whose income per head is below the standard is paid the difference each month.',
    ),
    subject: 'household',
    authority: text('民政局', 'civil affairs bureau'),
    papers: [
      text('低保申请书', 'application for dibao'),
      text('身份证和户口簿', 'identity cards and household book'),
      text('收入和财产声明、核对授权书', 'statement of income and property, consent to its check'),
    ],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡镇受理审核，县审批', 'the township takes and examines, the county decides'),
    sources: [workPoints2019, dibaoApproval],
    interactions: [
      {
        with: 'safety-net/tekun-support',
        what: text('特困人员不同时享受低保（示例）', 'tekun excludes dibao (assumed)'),
      },
      {
        with: 'safety-net/post-service',
        what: text(
          '专岗报酬是否计入低保收入未见来源',
          'whether pay of a post counts as income for dibao: no source was found',
        ),
      },
      {
        with: 'pathway/net-income',
        what: text('低保金计入转移性收入（示例）', 'dibao counts as transfer income (assumed)'),
      },
    ],
    input: DibaoHousehold,
    output: DibaoTopUp,
    parameters: topUpParameters,
    on: 'decidedOn',
    requires: [
      {
        id: 'tekun-within-members',
        fields: ['tekunMembers', 'members'],
        rule: text('特困人员数不超过共同生活人口', 'the tekun members are among those who live together'),
        holds: (household) => household.tekunMembers.isAtMost(household.members),
      },
    ],
    formula: (household, p) => {
      const standard = monthlyStandard(p, household.series);
      const heads = household.members.minus(household.tekunMembers).as('计算人口', 'members who count');
      const income = household.monthlyIncome;
      const each = { rounding: upToFen, whenZero: nothing };
      const lackOfAll = standard.times(heads).minus(income).as('全户差额', 'what the household lacks');
      const incomeOfHead = income.dividedBy(heads, { ...each, rounding: { ...upToFen, mode: 'down' } });
      const lackOfHead = standard.minus(incomeOfHead).as('人均差额', 'what each head lacks');
      const below = lackOfAll
        .isAbove(nothing)
        .and(heads.isAbove(number(0)))
        .as('收入低于标准', 'income below the standard');
      const least = standard
        .times(p.leastShare.ifNone(noRate))
        .round(upToFen)
        .as('每人最低差额', 'least difference of a head');
      const due = p.method
        .match({
          household: lackOfAll.atLeast(least.times(heads)),
          perHead: lackOfHead.atLeast(least).times(heads),
          bands: p.bandAmount.at(household.band).times(heads),
        })
        .as('按方法应发', 'due by the method');
      const topUp = below
        .and(household.propertyWithinLimits)
        .choose(due, nothing)
        .as('户月低保金', 'dibao of the household a month');
      return { topUp, perHead: topUp.dividedBy(heads, each) };
    },
    assessment: {
      per: 'household',
      owed: 'topUp',
      payer: text('民政低保资金', 'dibao fund of civil affairs'),
      // The register's income follows other rules than dibao's, so it is asked for.
      facts: ({ household, on }) => ({
        decidedOn: on,
        series: 'rural',
        members: household.members.length,
        ...tekunAmong(household.members),
      }),
    },
    cliffs: [
      {
        outcomes: ['topUp', 'perHead'],
        along: 'monthlyIncome',
        clause: '8.1',
        why: text(
          '设最低差额或按档发放的地方，收入达到标准时整笔停发',
          'where there is a least difference or payment by bands, the whole of it ends when the income reaches the standard',
        ),
      },
      {
        outcomes: ['topUp', 'perHead'],
        along: 'members',
        clause: '8.1',
        why: text(
          '同一收入，多一人即低于标准，整笔开始发放',
          'of the same income one member more brings the household below the standard, and the whole of it begins',
        ),
      },
      {
        outcomes: ['topUp', 'perHead'],
        along: 'tekunMembers',
        clause: '8.1',
        why: text('同上，特困人员不计入', 'likewise, since tekun members do not count'),
      },
    ],
    laws: dibaoTopUpLaws,
    examples: dibaoTopUpExamples,
  });
