import { definePolicy, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { householdNeedExamples } from './household-need-examples.ts';
import { HouseholdNeed, NeedVerdict } from './model/household-need.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 家庭需求 (clause 10): what a household needs, verified and made public, against what donors gave for it; no need is served above its
 * amount.
 *
 * @source S0
 */
export const householdNeed: Policy<'society/household-need', HouseholdNeed, NeedVerdict, None> =
  /* @__PURE__ */ definePolicy({
    id: 'society/household-need',
    clauses: ['10'],
    title: text('家庭需求与捐赠', 'A household’s need and gifts'),
    summary: text(
      '经核实公示的家庭需求，收到多少捐赠、还缺多少；收到的不应超过需求。',
      'Of a verified public need, what was received and what is open; no more is to be given than is needed.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('需求核实表、公示记录', 'verification, record of the public notice')],
    timeLimit: text('随时', 'at any time'),
    level: text('村、乡镇', 'village and township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'society/donation-match', what: text('核实的需求进入对接', 'a verified need enters the matching') },
      {
        with: 'pathway/net-income',
        what: text('捐赠是否计入收入由收入政策决定', 'whether a gift is income is for that policy to say'),
      },
    ],
    input: HouseholdNeed,
    output: NeedVerdict,
    parameters: {},
    on: 'on',
    formula: (facts) => {
      const needed = facts.verified.choose(facts.needed, nothing).as('核实的需求', 'verified need');
      const open = needed.minus(facts.received).atLeast(nothing).as('尚缺', 'open');
      return { open, unmet: open.isAbove(nothing), tooMuch: facts.received.minus(needed).atLeast(nothing) };
    },
    assessment: {
      per: 'household',
      alerts: ['unmet'],
      facts: ({ on }) => ({ on }),
    },
    laws: [
      {
        id: 'open-or-too-much',
        title: text('尚缺与超出不并存', 'nothing is both open and too much'),
        holds: ({ result }) => result.open.equals(nothing).or(result.tooMuch.equals(nothing)),
      },
      {
        id: 'needed-is-received-and-open',
        title: text(
          '核实的需求等于已收加尚缺减超出',
          'the need is what was received and is open, less what is too much',
        ),
        holds: ({ facts, result }) =>
          facts.verified.not().or(facts.received.plus(result.open).minus(result.tooMuch).equals(facts.needed)),
      },
      {
        id: 'gifts-lower-the-open',
        title: text('多收一分，尚缺少一分', 'a fen more received is at most a fen less open'),
        fact: 'received',
        outcome: 'open',
        direction: 'falls',
        slope: 1,
      },
    ],
    examples: householdNeedExamples,
  });
