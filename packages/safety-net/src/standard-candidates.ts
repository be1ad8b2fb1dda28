import { defineProcedure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import {
  CandidateCosts,
  StandardCandidates,
  type CandidateCost,
  type CountedHousehold,
} from './model/standard-candidates.ts';
import { standardCandidatesExamples } from './standard-candidates-examples.ts';

/** 无参数: the candidates are given, nothing else counts. */
type None = Readonly<Record<never, never>>;

const monthsOfYear = 12;

/** Whom one candidate reaches, with the difference of each household. */
function costOf(standard: Money, households: readonly CountedHousehold[]): CandidateCost {
  const reached = households.filter(({ members, monthlyIncome }) => monthlyIncome < standard * members);
  const monthly = reached.reduce((sum, { members, monthlyIncome }) => sum + standard * members - monthlyIncome, 0);
  return {
    standard,
    households: reached.length as Count,
    people: reached.reduce((sum, { members }) => sum + members, 0) as Count,
    monthly: monthly as Money,
    yearly: (monthly * monthsOfYear) as Money,
  };
}

/**
 * 备选标准测算 (clause 8.1): what each candidate for the next standard would cost, and whom it would reach, paid by the difference
 * of the household. It is for those who set the standard; it decides about nobody.
 *
 * @source S0
 */
export const standardCandidates: Procedure<'safety-net/standard-candidates', StandardCandidates, CandidateCosts, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'safety-net/standard-candidates',
    clauses: ['8.1'],
    title: text('备选低保标准测算', 'Candidates for the next dibao standard'),
    summary: text(
      '比较几个备选低保标准各要花多少钱、能保障多少人。',
      'It compares what each candidate for the dibao standard costs and how many people it holds.',
    ),
    subject: 'county',
    authority: text('民政局会同财政局', 'civil affairs bureau with the finance bureau'),
    papers: [text('测算户名册', 'list of the households')],
    timeLimit: text('标准调整前', 'before a standard changes'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: StandardCandidates,
    output: CandidateCosts,
    parameters: {},
    on: 'decidedOn',
    run: ({ candidates, households }) => ({
      costs: candidates.map(({ standard }) => costOf(standard, households)).toSorted((a, b) => a.standard - b.standard),
    }),
    laws: [
      {
        id: 'higher-reaches-more',
        title: text('标准提高，人数和支出不减少', 'a higher standard never reaches fewer people or costs less'),
        holds: ({ output: { costs } }) =>
          costs.every(
            ({ people, monthly }, i) =>
              people >= (costs[i - 1]?.people ?? 0) && monthly >= (costs[i - 1]?.monthly ?? 0),
          ),
      },
      {
        id: 'one-row-each',
        title: text('每个备选标准一行', 'each candidate has one row'),
        holds: ({ input, output }) => output.costs.length === input.candidates.length,
      },
    ],
    examples: standardCandidatesExamples,
  });
