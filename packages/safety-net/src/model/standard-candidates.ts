import { count, day, freeText, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { mostMembers } from '@dzfp/core/model';
import { supportAmount } from './support-amount.ts';

/** A standard that is thought of, for the month. */
export interface Candidate {
  readonly standard: Money;
}

/** A household as dibao counts it. */
export interface CountedHousehold {
  readonly household: string;
  readonly members: Count;
  readonly monthlyIncome: Money;
}

/** Candidates for the next standard, and the households that they are reckoned on. */
export interface StandardCandidates {
  readonly decidedOn: Day;
  readonly candidates: readonly Candidate[];
  readonly households: readonly CountedHousehold[];
}

/** What a candidate would cost and whom it would reach. */
export interface CandidateCost {
  readonly standard: Money;
  readonly households: Count;
  readonly people: Count;
  readonly monthly: Money;
  readonly yearly: Money;
}

/** The candidates in the order of their standards. */
export interface CandidateCosts {
  readonly costs: readonly CandidateCost[];
}

/** As many households as a county has. */
const most = 200_000;

const Candidate: Schema<Candidate> = record<Candidate>('备选标准', 'candidate', {
  standard: supportAmount('月标准', 'standard for the month'),
});
const CountedHousehold: Schema<CountedHousehold> = record<CountedHousehold>('测算户', 'household', {
  household: freeText('户编号', 'household'),
  members: count('计算人口', 'members who count', { least: 1, most: mostMembers }),
  monthlyIncome: supportAmount('家庭月收入', 'monthly income'),
});

/** 备选标准测算. */
export const StandardCandidates: Schema<StandardCandidates> = record<StandardCandidates>('备选标准测算', 'candidates', {
  decidedOn: day('测算日期', 'day of the reckoning'),
  candidates: list('备选标准', 'candidates', Candidate, { most: 100 }),
  households: list('测算户', 'households', CountedHousehold, { most }),
});
const CandidateCost: Schema<CandidateCost> = record<CandidateCost>('备选标准费用', 'cost of a candidate', {
  standard: supportAmount('月标准', 'standard for the month'),
  households: count('户数', 'households'),
  people: count('人数', 'people'),
  monthly: money('月支出', 'cost a month'),
  yearly: money('年支出', 'cost a year'),
});

/** 备选标准费用表. */
export const CandidateCosts: Schema<CandidateCosts> = record<CandidateCosts>(
  '备选标准费用表',
  'costs of the candidates',
  {
    costs: list('费用', 'costs', CandidateCost, { most: 100 }),
  },
);
