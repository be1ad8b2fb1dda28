import {
  definePolicy,
  flag,
  label,
  money,
  nothing,
  parameter,
  rate,
  rounding,
  table,
  text,
  type ChoiceTerm,
  type FlagTerm,
  type Money,
  type ParametersOf,
  type Policy,
  type Rate,
  type Rounding,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { effortRewardExamples } from './effort-reward-examples.ts';
import { Effort, EffortReward, Hindrance } from './model/effort.ts';
import { RewardCondition } from './model/reward-condition.ts';

/** The rate of the increase, the most that is given, and the conditions in force. */
export interface RewardParameters {
  readonly rate: Rate;
  readonly cap: Money;
  readonly required: Table<RewardCondition, boolean>;
}

const rewardParameters: ParametersOf<RewardParameters> = {
  rate: parameter('motivation/reward-rate', '9', rate('奖励比例', 'rate of the reward')),
  cap: parameter('motivation/reward-cap', '9', money('奖励上限', 'most of the reward', { most: '10000000.00' })),
  required: parameter('motivation/reward-conditions', '9', table(RewardCondition, flag('列为条件', 'is a condition'))),
};

/** Down to the fen, so that a reward never exceeds its rate. */
const withinRate: Rounding = /* @__PURE__ */ rounding('down', '0.01', '奖励不超过比例，故舍去分以下');

/**
 * 正向激励 (area 9): a share of the verified increase of a household's own income, up to a cap, when the conditions in force are met.
 * Income that was not verified counts in neither year.
 *
 * @source S0
 */
export const effortReward: Policy<'motivation/effort-reward', Effort, EffortReward, RewardParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'motivation/effort-reward',
    clauses: ['9'],
    title: text('正向激励奖励', 'Reward of own effort'),
    summary: text(
      '靠自己劳动增加的收入，核实后按比例奖励。',
      'Income that was raised by own work is rewarded once it is verified.',
    ),
    subject: 'household',
    authority: text('扶贫办', 'poverty-alleviation office'),
    papers: [text('两年收入核实表', 'verified incomes of two years')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡镇', 'township'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'pathway/net-income',
        what: text('奖励资金的收入计算口径由该政策决定', 'whether the reward is income is decided there'),
      },
    ],
    input: Effort,
    output: EffortReward,
    parameters: rewardParameters,
    on: 'on',
    applies: ({ registered }) => registered,
    formula: (household, p) => {
      const { incomes } = household;
      const now = incomes
        .sum((each) => each.verified.choose(each.thisYear, nothing))
        .as('本年核实收入', 'verified this year');
      const before = incomes
        .sum((each) => each.verified.choose(each.lastYear, nothing))
        .as('上年核实收入', 'verified last year');
      const basis = now.minus(before).atLeast(nothing).as('核实增收', 'verified increase');
      const named = (name: Hindrance): ChoiceTerm<Hindrance> => label(Hindrance, name);
      const fails = (name: RewardCondition): FlagTerm => p.required.at(name).and(household[name].not());
      const conduct = fails('goodConduct').choose(named('goodConduct'), named('nothing')).as('品行条件', 'conduct');
      const parents = fails('supportsParents').choose(named('supportsParents'), conduct).as('赡养条件', 'parents');
      const school = fails('childrenInSchool').choose(named('childrenInSchool'), parents).as('就学条件', 'school');
      const truth = fails('truthful').choose(named('truthful'), school).as('申报条件', 'truth');
      const increase = basis.isAbove(nothing).choose(truth, named('noVerifiedIncrease')).as('增收条件', 'increase');
      const hindrance = household.registered.choose(increase, named('notRegistered')).as('不予奖励原因', 'hindrance');
      const share = basis.times(p.rate).round(withinRate).as('按比例奖励', 'by the rate');
      return { basis, reward: hindrance.is('nothing').choose(share.atMost(p.cap), nothing), hindrance };
    },
    assessment: {
      per: 'household',
      facts: ({ household, on }) => ({ on, registered: household.status !== 'liftedWithoutPolicy' }),
      owed: 'reward',
    },
    laws: [
      {
        id: 'within-rate-and-cap',
        title: text(
          '奖励不超过核实增收的比例，也不超过上限',
          'the reward is within the rate of the increase and the cap',
        ),
        holds: ({ parameters, result }) =>
          result.reward.isAtMost(parameters.cap).and(result.basis.times(parameters.rate).isAtLeast(result.reward)),
      },
      {
        id: 'nothing-unverified',
        title: text('没有核实的增收不奖励', 'without a verified increase there is no reward'),
        holds: ({ facts, result }) => facts.incomes.any(({ verified }) => verified).or(result.reward.equals(nothing)),
      },
    ],
    examples: effortRewardExamples,
  });
