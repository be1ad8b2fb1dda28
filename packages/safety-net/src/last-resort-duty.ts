import { definePolicy, flag, number, parameter, table, text, yes, type Policy } from '@dzfp/core';
import { labour, workPoints2019 } from '@dzfp/core/model';
import { lastResortDutyExamples } from './last-resort-duty-examples.ts';
import { LastResortDuty, LastResortHousehold, type LastResortParameters } from './model/guarded-household.ts';

/**
 * 兜底保障 (clause 8.1): a registered household that nobody's work can lift is held by dibao or tekun, each member by one of them
 * and nobody by both.
 *
 * @source S0
 */
export const lastResortDuty: Policy<
  'safety-net/last-resort-duty',
  LastResortHousehold,
  LastResortDuty,
  LastResortParameters
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/last-resort-duty',
  clauses: ['8.1'],
  title: text('兜底保障对象', 'Duty of the last-resort guarantee'),
  summary: text(
    '无法依靠劳动脱贫的家庭，由低保或特困供养兜底，二者不同时享受。',
    'A household that cannot be lifted by work is held by dibao or tekun support, nobody by both.',
  ),
  subject: 'household',
  authority: text('民政局会同扶贫办', 'civil affairs bureau with the poverty alleviation office'),
  papers: [text('低保、特困与建档立卡名册比对结果', 'comparison of the registers')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  input: LastResortHousehold,
  output: LastResortDuty,
  parameters: {
    unable: parameter(
      'safety-net/unable-to-work',
      '8.1',
      table(labour, flag('视为无法依靠劳动', 'counts as unable to work')),
    ),
  },
  on: 'checkedOn',
  applies: (household) => household.registered,
  formula: ({ registered, members }, p) => {
    const noneCanWork = members.all((each) => p.unable.at(each.labour)).as('无人能劳动', 'nobody can work');
    const neither = members.count((each) => each.dibao.or(each.tekun).not()).as('均未享受人数', 'members in neither');
    const both = members.count((each) => each.dibao.and(each.tekun)).as('重复人数', 'members in both');
    const none = number(0);
    return {
      noneCanWork,
      heldByNeither: neither,
      heldByBoth: both,
      unguarded: registered.and(noneCanWork).and(neither.isAbove(none)),
      heldTwice: both.isAbove(none),
    };
  },
  assessment: {
    per: 'household',
    alerts: ['unguarded', 'heldTwice'],
    facts: ({ household, on }) => ({
      checkedOn: on,
      registered: household.status !== 'liftedWithoutPolicy',
      members: household.members.map(({ labour: capacity, dibao, tekun }) => ({
        ...(capacity === undefined ? {} : { labour: capacity }),
        ...(dibao === undefined ? {} : { dibao }),
        ...(tekun === undefined ? {} : { tekun }),
      })),
    }),
  },
  laws: [
    {
      id: 'unguarded-has-somebody',
      title: text('应兜底未兜底必有具体的人', 'an unguarded household has somebody in neither'),
      holds: ({ result }) => result.unguarded.not().or(result.heldByNeither.isAbove(number(0))),
    },
    {
      id: 'whoever-works-is-lifted-by-work',
      title: text('有人能劳动的不属于兜底对象', 'a household where somebody can work is not the last resort’s'),
      holds: ({ result }) => result.noneCanWork.or(result.unguarded.not()),
    },
    {
      id: 'cells-within-members',
      title: text('未享受与重复的人数之和不超过人口', 'those in neither and in both are at most the members'),
      holds: ({ facts, result }) =>
        result.heldByNeither.plus(result.heldByBoth).isAtMost(facts.members.count(() => yes)),
    },
  ],
  examples: lastResortDutyExamples,
});
