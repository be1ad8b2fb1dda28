import {
  count,
  defineProcedure,
  failure,
  parameter,
  text,
  type Count,
  type Day,
  type Money,
  type ParametersOf,
  type Procedure,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { Continuity, LiftedHousehold, type EnjoyedPolicy, type Ending } from './model/continuing-policies.ts';
import { policyContinuityExamples } from './policy-continuity-examples.ts';

/** How early a household is told. */
export interface ContinuityParameters {
  readonly warningDays: Count;
}

const continuityParameters: ParametersOf<ContinuityParameters> = {
  warningDays: parameter('monitoring/warning-days', '12', count('提前告知天数', 'days of warning', { most: 730 })),
};

const worth = (policies: readonly EnjoyedPolicy[]): Money =>
  policies.reduce((sum, { yearly }) => sum + yearly, 0) as Money;

/** The ends that are set, in the order of the days, each with what is lost and what is left. */
function endingsOf(policies: readonly EnjoyedPolicy[]): readonly Ending[] {
  const days = [...new Set(policies.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn])))].toSorted(
    (a, b) => a - b,
  );
  return days.map((on): Ending => {
    const ending = policies.filter(({ endsOn }) => endsOn === on);
    const left = policies.filter(({ endsOn }) => endsOn === null || endsOn > on);
    const names = ending.map(({ policy }) => ({ policy })).toSorted((a, b) => compareKeys(a.policy, b.policy));
    return { on, policies: names, loss: worth(ending), remaining: worth(left) };
  });
}

/**
 * 脱贫不脱政策 (clause 12): what goes on for a household that left poverty, what ends when, how much is lost at each end, and whether
 * it has to be told by now.
 *
 * @source S0
 */
export const policyContinuity: Procedure<
  'monitoring/policy-continuity',
  LiftedHousehold,
  Continuity,
  ContinuityParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'monitoring/policy-continuity',
  clauses: ['12'],
  title: text('脱贫不脱政策', 'Policies go on after exit'),
  summary: text(
    '脱贫后哪些政策继续、哪些何时到期、到期时一年少多少，临近到期的提前告知。',
    'Which policies go on after exit, which end when, how much a year is lost at each end; what ends soon is told in advance.',
  ),
  subject: 'household',
  authority: text('扶贫开发办公室会同各主管部门', 'poverty-alleviation office with the bureaus in charge'),
  papers: [text('享受政策清单', 'list of the policies enjoyed')],
  timeLimit: text('到期前告知；提前天数为参数', 'told before the end; how early is a parameter'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'pathway/register-standing',
      what: text('是否享受政策以登记状态为准', 'whether policies go on follows the status in the register'),
    },
  ],
  input: LiftedHousehold,
  output: Continuity,
  parameters: continuityParameters,
  on: 'asOf',
  run: ({ asOf, liftedOn, policies }, { warningDays }) => {
    if (liftedOn > asOf)
      throw failure('DZ114', { field: 'liftedOn', other: 'asOf', reason: text('尚未脱贫', 'not lifted yet') }, [
        'liftedOn',
      ]);
    const running = policies.filter(({ endsOn }) => endsOn === null || endsOn >= asOf);
    const endings = endingsOf(running);
    const warningUntil = (asOf + warningDays) as Day;
    return {
      goesOn: worth(running),
      endings,
      greatestLoss: Math.max(0, ...endings.map(({ loss }) => loss)) as Money,
      warn: endings.some(({ on, loss }) => loss > 0 && on <= warningUntil),
    };
  },
  assessment: {
    per: 'household',
    alerts: ['warn'],
    facts: ({ household, on }) => ({
      asOf: on,
      ...(household.liftedOn === undefined || household.liftedOn === null ? {} : { liftedOn: household.liftedOn }),
    }),
  },
  laws: [
    {
      id: 'losses-and-rest-are-the-whole',
      title: text('各次减少与不到期的之和等于现享受金额', 'all losses and what never ends are what is enjoyed now'),
      holds: ({ output }) =>
        output.endings.reduce((sum, { loss }) => sum + loss, 0) +
          (output.endings.at(-1)?.remaining ?? output.goesOn) ===
        output.goesOn,
    },
    {
      id: 'less-and-less',
      title: text('其后每年金额只减不增', 'what is left never rises'),
      holds: ({ output }) =>
        output.endings.every(
          ({ loss, remaining }, i) => (output.endings[i - 1]?.remaining ?? output.goesOn) === remaining + loss,
        ),
    },
    {
      id: 'warned-in-time',
      title: text('告知期内有减少就告知', 'a loss within the days of warning is told'),
      holds: ({ input, output, parameters }) =>
        output.warn === output.endings.some(({ on, loss }) => loss > 0 && on - input.asOf <= parameters.warningDays),
    },
  ],
  examples: policyContinuityExamples,
});
