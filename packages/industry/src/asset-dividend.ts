import { definePolicy, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { assetDividendExamples } from './asset-dividend-examples.ts';
import { Dividend, DividendFacts } from './model/dividend.ts';
import { qingyangIncome } from './sources.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 资产分红到户 (clause 3.3): what a household on the list of the day is due of an asset's income, and what it has not received.
 *
 * @source S0 F3
 */
export const assetDividend: Policy<'industry/asset-dividend', DividendFacts, Dividend, None> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/asset-dividend',
    clauses: ['3.3'],
    title: text('资产分红到户', 'Dividend of a household'),
    summary: text(
      '在当日名单上的户按人数得分红，没有收到的部分列为应得未得。',
      'A household on the day’s list is due its dividend by people; what it has not received is outstanding.',
    ),
    subject: 'household',
    authority: text('村集体、乡镇', 'village collective, township'),
    papers: [text('收益分配方案、收款凭证', 'plan of distribution, receipt')],
    timeLimit: text('按方案每年', 'every year by the plan'),
    level: text('村', 'village'),
    sources: [workPoints2019, qingyangIncome],
    interactions: [
      {
        with: 'industry/asset-income',
        what: text('每人分红由收益分配算出', 'the sum of a person comes from the distribution'),
      },
      {
        with: 'pathway/net-income',
        what: text('分红计入财产性收入，影响退出测算', 'it is property income, which an exit is measured by'),
      },
      {
        with: 'safety-net/dibao-top-up',
        what: text('是否计入低保收入由低保政策决定', 'whether it counts for dibao is for that policy to say'),
      },
    ],
    input: DividendFacts,
    output: Dividend,
    parameters: {},
    on: 'on',
    applies: (facts) => facts.listed,
    formula: (facts) => {
      const share = facts.perPerson.times(facts.members).as('全户分红', 'dividend of the household');
      const due = facts.listed.choose(share, nothing).as('应得', 'due');
      return { due, outstanding: due.minus(facts.received).atLeast(nothing) };
    },
    assessment: {
      per: 'household',
      owed: 'outstanding',
      netOfReceipts: true,
      payer: text('村集体资产收益', 'income of the village’s assets'),
      facts: ({ household, on }) => ({ on, members: household.members.length }),
    },
    laws: [
      {
        id: 'nothing-for-who-is-not-listed',
        title: text('不在名单的没有分红', 'who is not listed is due nothing'),
        holds: ({ facts, result }) => facts.listed.or(result.due.equals(nothing)),
      },
      {
        id: 'outstanding-within-due',
        title: text('未收到的不超过应得', 'what is outstanding is at most what is due'),
        holds: ({ result }) => result.outstanding.isAtMost(result.due),
      },
      {
        id: 'receiving-lowers-the-outstanding',
        title: text('多收一分，未收少一分', 'a fen more received is at most a fen less outstanding'),
        fact: 'received',
        outcome: 'outstanding',
        direction: 'falls',
        slope: 1,
      },
    ],
    examples: assetDividendExamples,
  });
