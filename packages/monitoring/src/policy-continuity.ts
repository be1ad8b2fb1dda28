import { defineProcedure, failure, text, type Money, type Procedure } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { continuityParameters, type ContinuityParameters } from './continuity-parameters.ts';
import { Continuity } from './model/continuity.ts';
import { LiftedHousehold } from './model/lifted-household.ts';
import { policyContinuityExamples } from './policy-continuity-examples.ts';
import { endingsOf, warningsOf, worth } from './policy-endings.ts';

const outlasted = text('退出后不享受政策，却仍凭身份享受', 'the exit ended what rests on the register');

/**
 * 脱贫不脱政策 (clause 12): what goes on for a household that left poverty, what ends when, how much is lost at each end and after the
 * last, and who has to be warned by now. After an exit without policies, nothing that rests on the register can still go on.
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
    '脱贫后哪些政策继续、哪些何时到期、到期时和全部到期后一年少多少，临近到期的由谁提前告知。',
    'Which policies go on after exit, which end when, how much a year is lost at each end and in all; who is warned in advance of what ends soon.',
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
  run: (household, parameters) => {
    const { asOf, exit, liftedOn, policies } = household;
    if (liftedOn > asOf)
      throw failure('DZ114', { field: 'liftedOn', other: 'asOf', reason: text('尚未脱贫', 'not lifted yet') }, [
        'liftedOn',
      ]);
    const running = policies.filter(({ endsOn }) => endsOn === null || endsOn >= asOf);
    if (exit === 'withoutPolicy' && running.some(({ ofRegister }) => ofRegister))
      throw failure('DZ114', { field: 'policies', other: 'exit', reason: outlasted }, ['policies']);
    const endings = endingsOf(running);
    const lasting = worth(running.filter(({ endsOn }) => endsOn === null));
    const goesOn = worth(running);
    const warnings = warningsOf(household, running, parameters);
    return {
      goesOn,
      endings,
      greatestLoss: Math.max(0, ...endings.map(({ loss }) => loss)) as Money,
      lasting,
      drop: (goesOn - lasting) as Money,
      warnings,
      warn: warnings.length > 0,
    };
  },
  assessment: {
    per: 'household',
    alerts: ['warn'],
    facts: ({ household: { status, liftedOn }, on }) => ({
      asOf: on,
      ...(status === 'liftedWithPolicy' ? { exit: 'withPolicy' } : {}),
      ...(status === 'liftedWithoutPolicy' ? { exit: 'withoutPolicy' } : {}),
      ...(liftedOn === undefined || liftedOn === null ? {} : { liftedOn }),
    }),
  },
  laws: [
    {
      id: 'losses-and-rest-are-the-whole',
      title: text(
        '各次减少之和为全部减少，与不到期的合为现享受金额',
        'all losses are the drop, with what never ends they are the whole',
      ),
      holds: ({ output: { endings, drop, lasting, goesOn } }) =>
        endings.reduce((sum, { loss }) => sum + loss, 0) === drop && drop + lasting === goesOn,
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
      title: text('告知期内有减少就有人告知', 'somebody is warned of each loss within the days of warning'),
      holds: ({ input, output, parameters }) => {
        const near = output.endings.filter(({ on, loss }) => loss > 0 && on - input.asOf <= parameters.warningDays);
        const told = new Set(output.warnings.map(({ endsOn }) => endsOn));
        return near.length === told.size && near.every(({ on }) => told.has(on)) && output.warn === near.length > 0;
      },
    },
    {
      id: 'nothing-of-the-register-outlasts',
      title: text(
        '不享受政策的，凭身份享受的均已停止',
        'after an exit without policies nothing of the register goes on',
      ),
      holds: ({ input: { asOf, exit, policies } }) =>
        exit === 'withPolicy' ||
        policies.every(({ ofRegister, endsOn }) => !ofRegister || (endsOn !== null && endsOn < asOf)),
    },
  ],
  examples: policyContinuityExamples,
});
