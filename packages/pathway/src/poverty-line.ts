import { definePolicy, nothing, rounding, text, type Policy } from '@dzfp/core';
import { povertyLine2018, workPoints2019 } from '@dzfp/core/model';
import { AgainstTheLine, IncomeOfYear } from './model/against-the-line.ts';
import { povertyLineExamples } from './poverty-line-examples.ts';
import { povertyLineParameters, type PovertyLineParameters } from './poverty-line-parameters.ts';

const perHead = /* @__PURE__ */ rounding('halfUp', '0.01', '公布的算例（冠县2016）四舍五入到分');

/**
 * 贫困标准 (clause 1.3): the national line and the higher one of Shandong, each year's own, and where a household's income stands to
 * them. It classifies an income; whether a household leaves is decided by the exit assessment.
 *
 * @source S0 S4
 */
export const povertyLine: Policy<'pathway/poverty-line', IncomeOfYear, AgainstTheLine, PovertyLineParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/poverty-line',
    clauses: ['1.2', '1.3'],
    title: text('收入与贫困标准对照', 'Income against the poverty lines'),
    summary: text(
      '把家庭人均纯收入与当年国家标准和省定标准相比，算出差多少。',
      'The income per head is held against the lines of nation and province of the year.',
    ),
    subject: 'household',
    authority: text(
      '扶贫开发办公室；标准由统计局公布',
      'poverty-alleviation office; the lines come from the statistics bureau',
    ),
    papers: [text('家庭收入测算表', 'income sheet')],
    timeLimit: text('年度', 'yearly'),
    level: text('县', 'county'),
    sources: [workPoints2019, povertyLine2018],
    interactions: [
      {
        with: 'pathway/exit-assessment',
        what: text('退出另按稳定收入和识别标准衡量', 'an exit goes by stable income'),
      },
      {
        with: 'safety-net/dibao-standard',
        what: text('农村低保标准不低于省定标准', 'the rural dibao standard is not below it'),
      },
    ],
    input: IncomeOfYear,
    output: AgainstTheLine,
    parameters: povertyLineParameters,
    on: 'on',
    formula: (facts, p) => {
      const income = facts.netIncome;
      const ofProvince = p.provincialLine.times(facts.members).as('全户省定标准', 'provincial line of the household');
      const ofNation = p.nationalLine.times(facts.members).as('全户国家标准', 'national line of the household');
      return {
        perCapita: income.dividedBy(facts.members, { rounding: perHead, whenZero: nothing }),
        belowProvincial: income.isBelow(ofProvince),
        belowNational: income.isBelow(ofNation),
        gap: ofProvince.minus(income).atLeast(nothing),
        aboveNational: p.provincialLine.minus(p.nationalLine),
      };
    },
    delegations: [
      {
        id: 'D-1.3',
        clause: '1.3',
        rule: text('省定标准不低于国家标准', 'the provincial line is not below that of the nation'),
        limits: 'provincialLine',
        otherwise: 'refuse',
        source: 'S4',
        holds: (now) => now.provincialLine.isAtLeast(now.nationalLine),
      },
    ],
    assessment: {
      per: 'household',
      needs: ['pathway/net-income'],
      facts: ({ household, on, results }) => {
        const net = results['pathway/net-income']?.['net'] as string | undefined;
        return { on, members: household.members.length, ...(net === undefined ? {} : { netIncome: net }) };
      },
      alerts: ['belowProvincial', 'belowNational'],
    },
    laws: [
      {
        id: 'gap-below-the-line-only',
        title: text('低于标准当且仅当有差额', 'there is a gap exactly below the line'),
        holds: ({ result }) => {
          const some = result.gap.isAbove(nothing);
          return some.and(result.belowProvincial).or(some.not().and(result.belowProvincial.not()));
        },
      },
      {
        id: 'below-nation-is-below-province',
        title: text('低于国家标准必低于省定标准', 'below the national line is below the provincial one'),
        holds: ({ result }) => result.belowNational.not().or(result.belowProvincial),
      },
      {
        id: 'gap-falls-with-income',
        title: text('收入增加一分，差额至多减少一分', 'a fen more income takes at most a fen off the gap'),
        fact: 'netIncome',
        outcome: 'gap',
        direction: 'falls',
        slope: 1,
      },
    ],
    examples: povertyLineExamples,
  });
