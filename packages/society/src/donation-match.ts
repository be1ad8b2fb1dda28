import { defineProcedure, failure, text, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { donationMatchExamples } from './donation-match-examples.ts';
import { MatchPlan, MatchRound, type Condition, type Gift, type Match, type Need } from './model/donation-match.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/** How much a condition asks: nothing, a heading, a heading in a county. */
function tightness({ heading, county }: Condition): number {
  return Number(heading !== null) + Number(county !== null);
}

function fits({ heading, county }: Condition, need: Need): boolean {
  return (heading === null || heading === need.heading) && (county === null || county === need.county);
}

/** What stands twice, or asks for a place without saying what for, is refused. */
function inTurn<T extends { readonly id: string }>(all: readonly T[], what: string): readonly T[] {
  const sorted = all.toSorted((a, b) => compareKeys(a.id, b.id));
  const twice = sorted.find((each, i) => each.id === sorted[i + 1]?.id);
  if (twice !== undefined) throw failure('DZ602', { what, key: twice.id }, [what]);
  return sorted;
}

/**
 * 捐赠对接 (clause 10): gifts go to verified needs within their conditions, the tightest condition first. Conditions lie within one
 * another (a county within a heading, a heading within anything), so that this way serves as much as any could.
 *
 * @source S0
 */
export const donationMatch: Procedure<'society/donation-match', MatchRound, MatchPlan, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'society/donation-match',
    clauses: ['10'],
    title: text('捐赠对接', 'Matching donations with needs'),
    summary: text(
      '捐赠按捐赠人的条件对接已核实公示的需求，条件最紧的先用，能满足的尽量满足。',
      'Donations go to verified public needs within their conditions, the tightest first, so that as much as possible is served.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室、民政局', 'poverty-alleviation office, civil affairs bureau'),
    papers: [text('捐赠协议、需求清单', 'agreements of donation, list of needs')],
    timeLimit: text('按对接批次', 'by round'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'society/donation-trace',
        what: text('对接后的拨付入捐赠台账', 'what is delivered goes to the book of donations'),
      },
      { with: 'safety-net/temporary-assistance', what: text('同一困难不重复救助', 'one hardship is not helped twice') },
    ],
    input: MatchRound,
    output: MatchPlan,
    parameters: {},
    on: 'on',
    run: ({ gifts, needs }) => {
      const tightestFirst = inTurn(gifts, 'gifts').toSorted((a, b) => tightness(b.condition) - tightness(a.condition));
      for (const { id, condition } of tightestFirst) {
        if (condition.county !== null && condition.heading === null)
          throw failure(
            'DZ114',
            {
              field: `gifts ${id}`,
              other: 'county',
              reason: text('限定地区须同时限定用途', 'a place needs a heading'),
            },
            ['gifts'],
          );
      }
      const inOrder = inTurn(needs, 'needs');
      const left = new Map(inOrder.map(({ id, amount }) => [id, amount as number]));
      const matches: Match[] = [];
      const inHand = tightestFirst.map((gift) => ({ gift: gift.id, amount: spend(gift, inOrder, left, matches) }));
      const reasonOf = (need: Need): 'notVerified' | 'noGift' | 'usedUp' => {
        if (!need.verified) return 'notVerified';
        return gifts.some(({ condition }) => fits(condition, need)) ? 'usedUp' : 'noGift';
      };
      return {
        matches: matches.toSorted((a, b) => compareKeys(`${a.need} ${a.gift}`, `${b.need} ${b.gift}`)),
        served: matches.reduce((sum, { amount }) => sum + amount, 0) as Money,
        open: inOrder.flatMap((need) => {
          const amount = left.get(need.id) ?? 0;
          return amount === 0 ? [] : [{ need: need.id, amount: amount as Money, reason: reasonOf(need) }];
        }),
        inHand: inHand.filter(({ amount }) => amount > 0).toSorted((a, b) => compareKeys(a.gift, b.gift)),
      };
    },
    laws: [
      {
        id: 'no-need-served-twice',
        title: text('对接不超过需求', 'no need gets more than it needs'),
        holds: ({ input, output }) =>
          input.needs.every(
            ({ id, amount }) =>
              output.matches.filter(({ need }) => need === id).reduce((sum, each) => sum + each.amount, 0) <= amount,
          ),
      },
      {
        id: 'within-the-condition',
        title: text('对接符合捐赠条件和核实要求', 'every match is within the condition, and the need is verified'),
        holds: ({ input, output }) =>
          output.matches.every((match) => {
            const [gift, need] = [
              input.gifts.find(({ id }) => id === match.gift),
              input.needs.find(({ id }) => id === match.need),
            ];
            return gift !== undefined && need?.verified === true && fits(gift.condition, need);
          }),
      },
      {
        id: 'gift-is-used-or-in-hand',
        title: text('每笔捐赠等于对接加结余', 'a gift is what was matched and what is in hand'),
        holds: ({ input, output }) =>
          input.gifts.every(({ id, amount }) => {
            const used = output.matches.filter(({ gift }) => gift === id).reduce((sum, each) => sum + each.amount, 0);
            return used + (output.inHand.find(({ gift }) => gift === id)?.amount ?? 0) === amount;
          }),
      },
    ],
    examples: donationMatchExamples,
  });

/** Uses a gift for the needs that it fits, in their order; what is left stays in hand. */
function spend(
  { id, condition, amount }: Gift,
  needs: readonly Need[],
  left: Map<string, number>,
  into: Match[],
): Money {
  let rest: number = amount;
  for (const need of needs) {
    const open = left.get(need.id) ?? 0;
    if (rest === 0 || open === 0 || !need.verified || !fits(condition, need)) continue;
    const part = Math.min(rest, open);
    into.push({ gift: id, need: need.id, amount: part as Money });
    left.set(need.id, open - part);
    rest -= part;
  }
  return rest as Money;
}
