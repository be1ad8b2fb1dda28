import { definePolicy, noRate, number, onlyWhen, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { agreementItemExamples } from './agreement-item-examples.ts';
import { AgreementItem, ItemProgress } from './model/agreement-item.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 协作事项进度 (clause 11): the rate of one item of an agreement, and whether it is behind an even pace over the days of its term. A
 * target of zero has no rate and is met. The pace is compared by cross-multiplication, so that no day is rounded away.
 *
 * @source S0
 */
export const agreementItem: Policy<'cooperation/agreement-item', AgreementItem, ItemProgress, None> =
  /* @__PURE__ */ definePolicy({
    id: 'cooperation/agreement-item',
    clauses: ['11'],
    title: text('协作事项进度', 'Progress of an item'),
    summary: text(
      '协议中的一项完成了几成，比按天数平均的进度慢不慢，还差多少。',
      'How much of an item is achieved, whether it is behind an even pace, and what is missing.',
    ),
    subject: 'city',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('协作协议、完成凭证', 'agreement, evidence of what was done')],
    timeLimit: text('协议期内', 'within the term of the agreement'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'cooperation/agreement-progress',
        what: text('整份协议按项汇总', 'the whole agreement sums up its items'),
      },
    ],
    input: AgreementItem,
    output: ItemProgress,
    parameters: {},
    on: 'on',
    requires: [
      {
        id: 'term-in-order',
        fields: ['startsOn', 'endsOn'],
        rule: text('起始日不晚于截止日', 'the term does not end before it starts'),
        holds: (facts) => facts.startsOn.isOnOrBefore(facts.endsOn),
      },
      {
        id: 'not-before-the-term',
        fields: ['startsOn', 'on'],
        rule: text('统计日期不早于起始日', 'the day is not before the term'),
        holds: (facts) => facts.startsOn.isOnOrBefore(facts.on),
      },
    ],
    formula: (facts) => {
      const until = facts.on.orEarlier(facts.endsOn).as('计算到', 'counted until');
      const gone = facts.startsOn.daysUntil(until).plus(number(1)).as('已过天数', 'days gone');
      const all = facts.startsOn.daysUntil(facts.endsOn).plus(number(1)).as('全部天数', 'days in all');
      const expected = facts.target.times(gone).as('按时间应完成（乘以全部天数）', 'expected, times the days in all');
      const reached = facts.achieved.times(all).as('已完成（乘以全部天数）', 'achieved, times the days in all');
      const rate = facts.achieved.per(facts.target, { whenZero: noRate });
      return {
        progress: onlyWhen(facts.target.isAbove(number(0)), rate),
        behind: reached.isBelow(expected),
        missing: facts.target.minus(facts.achieved).atLeast(number(0)),
        met: facts.achieved.isAtLeast(facts.target),
      };
    },
    laws: [
      {
        id: 'met-is-never-behind',
        title: text('完成目标的不算落后', 'what is met is not behind'),
        holds: ({ result }) => result.met.not().or(result.behind.not()),
      },
      {
        id: 'missing-exactly-until-met',
        title: text('未完成当且仅当尚缺', 'something is missing exactly until the target is met'),
        holds: ({ result }) => result.met.equals(result.missing.equals(number(0))),
      },
      {
        id: 'rate-of-a-target',
        title: text('有目标才有完成率', 'there is a rate exactly when there is a target'),
        holds: ({ facts, result }) => result.progress.isNone.equals(facts.target.equals(number(0))),
      },
      {
        id: 'missing-falls',
        title: text('多完成一项，尚缺不增', 'achieving more never leaves more missing'),
        fact: 'achieved',
        outcome: 'missing',
        direction: 'falls',
      },
    ],
    examples: agreementItemExamples,
  });
